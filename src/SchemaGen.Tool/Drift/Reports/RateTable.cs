using System.Globalization;
using SchemaGen.Tool.Drift.Counts;
using SchemaGen.Tool.Output;
using Spectre.Console;

namespace SchemaGen.Tool.Drift.Reports;

/// <summary>Shows the fill rate of each source of each member.</summary>
internal static class RateTable
{
    /// <summary>Writes the table of a schema.</summary>
    public static void Write(IAnsiConsole console, SchemaCounts schema)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumn("Member").AddColumn("Source");
        table.AddColumn("Gives", static column => column.RightAligned()).AddColumn("Fills", static column => column.RightAligned()).AddColumn("Pages", static column => column.RightAligned());

        foreach (FieldCounts field in schema.Fields)
        {
            string member = field.Path;

            foreach (SourceCounts source in field.Sources)
            {
                table.AddRow(Cell(member), Cell(source.Source), Cell(source.Gives), Cell(source.Fills), Cell(field.Pages));
                member = string.Empty;
            }

            if (field.Empty > 0)
            {
                table.AddRow(Cell(member), Cell("(empty)"), Cell(string.Empty), Cell(field.Empty), Cell(field.Pages));
            }
        }

        console.WriteLine(PlainText.Of(string.Create(CultureInfo.InvariantCulture, $"{schema.Schema}: {schema.Pages} {(schema.Pages == 1 ? "page" : "pages")}, {schema.Failed} with an error, {schema.Unread} not read")));
        console.Write(table);
    }

    private static Spectre.Console.Text Cell(string text) => new(PlainText.Of(text));

    private static Spectre.Console.Text Cell(int number) => new(number.ToString(CultureInfo.InvariantCulture));
}

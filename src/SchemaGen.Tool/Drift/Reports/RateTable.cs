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
                table.AddRow(PlainCell.Of(member), PlainCell.Of(source.Source), PlainCell.Of(source.Gives), PlainCell.Of(source.Fills), PlainCell.Of(field.Pages));
                member = string.Empty;
            }

            if (field.Empty > 0)
            {
                table.AddRow(PlainCell.Of(member), PlainCell.Of("(empty)"), PlainCell.Of(string.Empty), PlainCell.Of(field.Empty), PlainCell.Of(field.Pages));
            }
        }

        console.WriteLine(PlainText.Of(string.Create(CultureInfo.InvariantCulture, $"{schema.Schema}: {schema.Pages} {(schema.Pages == 1 ? "page" : "pages")}, {schema.Failed} with an error, {schema.Unread} not read")));
        console.Write(table);
    }
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SchemaGen.Tool.Output;
using Spectre.Console;

namespace SchemaGen.Tool.Scaffolding;

/// <summary>Shows what a written schema read: the members, the number of pages with a value, and the sources that filled them.</summary>
internal static class ScaffoldTable
{
    private const int MaxLength = 80;

    /// <summary>Writes the table.</summary>
    /// <param name="console">The console.</param>
    /// <param name="rows">The members.</param>
    /// <param name="pages">The number of pages.</param>
    public static void Write(IAnsiConsole console, IReadOnlyList<ScaffoldRow> rows, int pages)
    {
        Table table = new Table().Border(TableBorder.Simple).AddColumn("Member").AddColumn("Pages").AddColumn("Sources");

        foreach (ScaffoldRow row in rows)
        {
            string sources = row.Sources.Count == 0 ? "-" : string.Join("; ", row.Sources.Select(s => row.Sources.Count == 1 ? PlainText.Clip(s.Source, MaxLength) : $"{PlainText.Clip(s.Source, MaxLength)} on {s.Pages.ToString(CultureInfo.InvariantCulture)}"));
            table.AddRow(PlainCell.Of(row.Member), PlainCell.Of(string.Create(CultureInfo.InvariantCulture, $"{row.Pages} of {pages}")), PlainCell.Of(sources));
        }

        console.Write(table);
    }
}

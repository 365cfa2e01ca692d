using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;

namespace Newsroom.Output;

/// <summary>Writes fill rates as a table.</summary>
internal static class FillRateTable
{
    /// <summary>The width of the sources where the output has no width, such as a file: an attribute with long selectors is wrapped.</summary>
    private const int SourceWidth = 72;

    /// <summary>The width of an output that has room for all columns.</summary>
    private const int WideOutput = 160;

    private static readonly Style s_missing = new(Color.Grey);

    /// <summary>Writes the rates, if there are any.</summary>
    public static void Write(IAnsiConsole console, IEnumerable<FillRate> rates)
    {
        var table = new Table().Border(TableBorder.Simple);
        var source = new TableColumn("source") { Width = console.Profile.Width > WideOutput ? SourceWidth : null };

        table.AddColumns(
            new TableColumn("publisher").NoWrap(), new TableColumn("member").NoWrap(), source, new TableColumn("pages").NoWrap().RightAligned(), new TableColumn("share").NoWrap().RightAligned());

        foreach (IGrouping<string, FillRate> publisher in rates.GroupBy(static rate => rate.Publisher))
        {
            string? member = null;

            foreach (FillRate rate in publisher)
            {
                table.AddRow(
                    new Text(member is null ? rate.Publisher : string.Empty),
                    new Text(rate.Member == member ? string.Empty : rate.Member),
                    rate.Source is null ? new Text("none", s_missing) : new Text(rate.Source),
                    new Text(string.Create(CultureInfo.InvariantCulture, $"{rate.Filled} of {rate.Pages}")),
                    new Text(string.Create(CultureInfo.InvariantCulture, $"{100.0 * rate.Filled / rate.Pages:0.#} %")));
                member = rate.Member;
            }

            table.AddEmptyRow();
        }

        if (table.Rows.Count > 0)
        {
            console.Write(table);
        }
    }
}

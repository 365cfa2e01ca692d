using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text.RegularExpressions;

namespace SchemaGen.Tests.Conversion;

/// <summary>A date as publishers write it: a row of DateForms.tsv.</summary>
/// <param name="Text">The text.</param>
/// <param name="Culture">The culture; empty for the invariant culture.</param>
/// <param name="Zone">The zone, or null.</param>
/// <param name="Format">The format, or null.</param>
/// <param name="CapturedAt">The time of the capture, or null if relative dates are not allowed.</param>
/// <param name="Type">The type that is read.</param>
/// <param name="Expected">The value, or <c>refused</c>.</param>
/// <param name="Source">The publisher, program or kind of page that has the form.</param>
internal sealed record DateForm(string Text, string Culture, string? Zone, string? Format, DateTimeOffset? CapturedAt, string Type, string Expected, string Source)
{
    private static readonly DateTimeOffset s_now = new(2024, 3, 31, 10, 15, 33, TimeSpan.FromHours(1));

    /// <summary>All rows.</summary>
    public static IReadOnlyList<DateForm> All { get; } = [.. Read()];

    private static IEnumerable<DateForm> Read()
    {
        using var reader = new StreamReader(typeof(DateForm).Assembly.GetManifestResourceStream("DateForms.tsv")!);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                string[] cells = Array.ConvertAll(line.Split('\t'), Unescape);
                yield return new DateForm(cells[0], cells[1], NullIfEmpty(cells[2]), NullIfEmpty(cells[3]), CaptureOf(cells[4]), cells[5], cells[6], cells[7]);
            }
        }
    }

    private static string Unescape(string cell) =>
        Regex.Replace(cell, @"\\u([0-9A-F]{4})", static match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    private static string? NullIfEmpty(string cell) => cell.Length == 0 ? null : cell;

    private static DateTimeOffset? CaptureOf(string cell) => cell switch
    {
        "" => null,
        "now" => s_now,
        _ => DateTimeOffset.Parse(cell, CultureInfo.InvariantCulture),
    };
}

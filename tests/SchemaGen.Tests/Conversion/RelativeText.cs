using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace SchemaGen.Tests.Conversion;

/// <summary>How CLDR writes a relative date.</summary>
/// <param name="Culture">The culture.</param>
/// <param name="Unit">The unit's letter, <c>date</c> for a day, or <c>now</c>.</param>
/// <param name="Text">The text, with # for the number.</param>
/// <param name="Counts">The numbers that are written so; of a day how many days before.</param>
internal sealed record RelativeText(string Culture, string Unit, string Text, int[] Counts)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<RelativeText> All { get; } = [.. Read()];

    /// <summary>The text with a number in digits of a script.</summary>
    public string Write(int count, char zero)
    {
        string digits = count.ToString(CultureInfo.InvariantCulture);
        return Text.Replace("#", new StringBuilder().AppendJoin("", digits.Select(c => (char)(zero + (c - '0')))).ToString(), StringComparison.Ordinal);
    }

    /// <summary>The instant that the text means.</summary>
    public DateTimeOffset Before(DateTimeOffset now, int count) => Unit switch
    {
        "s" => now.AddSeconds(-count),
        "m" => now.AddMinutes(-count),
        "h" => now.AddHours(-count),
        "d" => now.AddDays(-count),
        "w" => now.AddDays(-7 * count),
        "M" => now.AddMonths(-count),
        "y" => now.AddYears(-count),
        "date" => new DateTimeOffset(now.Date.AddDays(-count), now.Offset),
        _ => now,
    };

    private static IEnumerable<RelativeText> Read()
    {
        using var reader = new StreamReader(typeof(RelativeText).Assembly.GetManifestResourceStream("RelativeTexts.tsv")!);

        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                string[] parts = line.Split('\t');
                yield return new RelativeText(parts[0], parts[1], parts[2], [.. parts[3].Split(' ').SelectMany(Range)]);
            }
        }
    }

    private static IEnumerable<int> Range(string range)
    {
        int[] ends = [.. range.Split('-').Select(static n => int.Parse(n, CultureInfo.InvariantCulture))];
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }
}

using System;
using System.Globalization;
using System.Linq;
using System.Text;
using SchemaGen.Conversion.Cultures;

namespace SchemaGen.Conversion.Formats;

/// <summary>Creates the date formats of .NET for a culture from compiled-in data.</summary>
internal static class DateNames
{
    /// <summary>
    /// Creates the formats of a culture: names of months, days and halves of the day, and the order of a short date. The calendar is the Gregorian, and the separators of <c>/</c> and <c>:</c>
    /// are these characters, so that a format means the same in every culture. A culture without data has the names and the order of the invariant culture.
    /// </summary>
    internal static DateTimeFormatInfo Of(string culture)
    {
        var formats = (DateTimeFormatInfo)DateTimeFormatInfo.InvariantInfo.Clone();

        if (Find(DateNameData.Names, culture) is { } names)
        {
            string[][] lists = [.. names.Split(';').Select(static list => list.Length == 0 ? [] : list.Split(','))];
            string[] months = Year(lists[0]);
            string[] shortMonths = lists[2].Length == 0 ? months : Year(lists[2]);
            formats.MonthNames = months;
            formats.MonthGenitiveNames = lists[1].Length == 0 ? months : Year(lists[1]);
            formats.AbbreviatedMonthNames = shortMonths;
            formats.AbbreviatedMonthGenitiveNames = lists[3].Length == 0 ? shortMonths : Year(lists[3]);
            formats.DayNames = lists[4];
            formats.AbbreviatedDayNames = lists[5].Length == 0 ? lists[4] : lists[5];
            formats.AMDesignator = lists[6][0];
            formats.PMDesignator = lists[6][1];
        }

        if (Find(DateNameData.ShortDates, culture) is { } shortDate)
        {
            formats.ShortDatePattern = shortDate;
        }

        return formats;
    }

    /// <summary>Adds an empty thirteenth month, which .NET requires.</summary>
    private static string[] Year(string[] months) => [.. months, string.Empty];

    private static string? Find(ReadOnlySpan<byte> lines, string culture)
    {
        string[] all = Encoding.UTF8.GetString(lines).Split('\n');

        foreach (string tag in CultureTags.Candidates(culture))
        {
            foreach (string line in all)
            {
                int colon = line.IndexOf(':', StringComparison.Ordinal);

                if (line[..colon].Split(' ').Contains(tag, StringComparer.OrdinalIgnoreCase))
                {
                    return line[(colon + 1)..].TrimEnd('\r');
                }
            }
        }

        return null;
    }
}

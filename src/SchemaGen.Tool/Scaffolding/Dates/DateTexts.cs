using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace SchemaGen.Tool.Scaffolding.Dates;

/// <summary>Guesses the formats of dates in texts. Whether a guess is right is known when the runtime reads the text by it.</summary>
internal static partial class DateTexts
{
    private const int MaxLength = 160;

    /// <summary>Reports whether a text may have a date.</summary>
    public static bool Has(string text) => text.Length <= MaxLength && (Named().IsMatch(text) || Numeric().IsMatch(text) || Ideographic().IsMatch(text));

    /// <summary>Guesses the formats of a text, the most exact first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isMonthFirst">Whether the language writes the month before the day in numbers.</param>
    public static IEnumerable<DateText> Of(string text, bool isMonthFirst)
    {
        if (Named().Match(text) is { Success: true } named)
        {
            foreach (string month in new[] { "MMMM", "MMM" })
            {
                if (named.Groups["weekday"].Success)
                {
                    yield return OfNamed(named, month, withWeekday: true, text);
                }

                yield return OfNamed(named, month, withWeekday: false, text);
            }
        }
        else if (Ideographic().Match(text) is { Success: true } ideographic)
        {
            (string time, string timePattern) = TimeOf(ideographic);
            yield return Create("yyyy年M月d日" + time, @"\d{4}年\d{1,2}月\d{1,2}日" + timePattern, ideographic.Value, text, time.Length > 0, hasNames: false, isAmbiguous: false);
        }
        else if (Numeric().Match(text) is { Success: true } numeric)
        {
            yield return OfNumeric(numeric, text, isMonthFirst);
        }
    }

    private static DateText OfNamed(Match match, string month, bool withWeekday, string text)
    {
        (string time, string timePattern) = TimeOf(match);
        string weekday = withWeekday ? "dddd" + Literal(match.Groups["wsep"].Value) : string.Empty;
        string format = weekday + "d" + Literal(match.Groups["s1"].Value) + month + Literal(match.Groups["s2"].Value) + "yyyy" + time;
        string pattern = (withWeekday ? @"\S+\s+" : string.Empty) + @"\d{1,2}\S*" + Space(match.Groups["s1"].Value) + @"\S+" + Space(match.Groups["s2"].Value) + @"\d{4}" + timePattern;
        string value = withWeekday ? match.Value : match.Value[(match.Groups["day"].Index - match.Index)..];
        return Create(format, pattern, value, text, time.Length > 0, hasNames: true, isAmbiguous: false);
    }

    private static DateText OfNumeric(Match match, string text, bool isMonthFirst)
    {
        string first = match.Groups["a"].Value;
        string second = match.Groups["b"].Value;
        string last = match.Groups["c"].Value;
        string separator = match.Groups["s"].Value;
        (string time, string timePattern) = TimeOf(match);
        bool isYearFirst = first.Length == 4;
        bool isMonthSurelyFirst = !isYearFirst && int.Parse(second, CultureInfo.InvariantCulture) > 12;
        bool isDaySurelyFirst = !isYearFirst && int.Parse(first, CultureInfo.InvariantCulture) > 12;
        bool isMonth = isMonthSurelyFirst || (isMonthFirst && !isDaySurelyFirst);
        string year = (isYearFirst ? first : last).Length == 4 ? "yyyy" : "yy";
        string format = isYearFirst ? $"{year}{separator}M{separator}d" : isMonth ? $"M{separator}d{separator}{year}" : $"d{separator}M{separator}{year}";
        string pattern = string.Join(PatternText.Escape(separator), Digits(first), Digits(second), Digits(last));
        return Create(format + time, pattern + timePattern, match.Value, text, time.Length > 0, hasNames: false, isAmbiguous: !isYearFirst && !isMonthSurelyFirst && !isDaySurelyFirst && separator.Trim() == "/");
    }

    private static DateText Create(string format, string pattern, string value, string text, bool hasTime, bool hasNames, bool isAmbiguous) =>
        new(format, value == text ? null : pattern, hasTime, hasNames, isAmbiguous);

    private static (string Format, string Pattern) TimeOf(Match match)
    {
        if (!match.Groups["hour"].Success)
        {
            return (string.Empty, string.Empty);
        }

        string hour = match.Groups["hour"].Length == 2 ? "HH" : "H";
        string separator = match.Groups["hs"].Value;
        string second = match.Groups["second"].Success ? ":ss" : string.Empty;
        return (Literal(match.Groups["s3"].Value) + hour + Literal(separator) + "mm" + second, Space(match.Groups["s3"].Value) + @"\d{1,2}" + Space(separator) + @"\d{2}" + (second.Length > 0 ? @":\d{2}" : string.Empty));
    }

    private static string Digits(string number) => number.Length == 4 ? @"\d{4}" : @"\d{1,2}";

    /// <summary>Writes a text between the parts of a format: letters are quoted.</summary>
    private static string Literal(string text) => Letters().Replace(text, "'$0'");

    private static string Space(string text) => Whitespace().Replace(PatternText.Escape(text), @"\s+");

    private const string Time = @"(?:(?<s3>[^\d\r\n]{1,14}?)(?<hour>[01]?\d|2[0-3])(?<hs>:|\.|h|\s?h\s?)(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?![\d.]))?";

    [GeneratedRegex(@"(?:(?<weekday>[\p{L}\p{M}]{2,})(?<wsep>[،,.]?\s+))?(?<!\d)(?<day>[0-3]?\d)(?:\.|er|º|ª)?(?<s1>\s+(?:de\s+)?|-)(?<month>[\p{L}\p{M}]{3,}\.?)(?<s2>\s*[،,]?\s+(?:de\s+)?|-)(?<year>(?:19|20)\d{2})(?!\d)" + Time, RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"(?<!\d)(?<a>\d{4}|\d{1,2})(?<s>\s*[./-]\s*)(?<b>\d{1,2})\k<s>(?<c>\d{4}|\d{2})(?!\d)" + Time, RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"\d{4}年\d{1,2}月\d{1,2}日" + Time, RegexOptions.CultureInvariant)]
    private static partial Regex Ideographic();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Whitespace();
}

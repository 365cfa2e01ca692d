using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>Converts indexes and ranges into the form that a member needs: <c>1..</c> and <c>1</c>, <c>1:3</c> of Python, <c>-1</c>, <c>first</c> and <c>last</c>.</summary>
internal static class IndexText
{
    private const string Number = @"\s*(?:(?<{0}>[\^-][1-9][0-9]{{0,5}}|[0-9]{{1,6}})|(?<{0}word>first|last))?\s*";

    private static readonly Regex s_index = new(
        @"\A\s*\[?" + string.Format(CultureInfo.InvariantCulture, Number, "start") + @"(?<range>(?:\.\.|:)" + string.Format(CultureInfo.InvariantCulture, Number, "end") + @")?\]?\s*\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture);

    /// <summary>Converts a text; null if it is neither an index nor a range, or the range is empty.</summary>
    public static string? Convert(string text, bool takesRange)
    {
        Match match = s_index.Match(text);
        bool isRange = match.Groups["range"].Success;
        int? start = Index(match, "start");
        int? end = Index(match, "end");

        if (!match.Success || (!isRange && start is null) || (start is { } first && end is { } last && first < 0 == last < 0 && first >= last))
        {
            return null;
        }

        return (isRange, takesRange) switch
        {
            (true, true) => $"{Write(start)}..{Write(end)}",
            (true, false) => Write(start ?? 0),
            (false, true) => $"{Write(start)}..{Write(start == -1 ? null : start + 1)}",
            (false, false) => Write(start),
        };
    }

    /// <summary>Reads an index; negative if it counts from the end, null if there is none.</summary>
    private static int? Index(Match match, string name) => match.Groups[name + "word"] switch
    {
        { Success: true } word => word.Value.Equals("last", StringComparison.OrdinalIgnoreCase) ? -1 : 0,
        _ when match.Groups[name] is { Success: true } number => int.Parse(number.Value.Replace('^', '-'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static string Write(int? index) => index switch
    {
        null => string.Empty,
        < 0 => "^" + (-index.Value).ToString(CultureInfo.InvariantCulture),
        _ => index.Value.ToString(CultureInfo.InvariantCulture),
    };
}

using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds escapes of CSS in the regular expression of a selector: doubled backslashes, and code points such as <c>\201C</c>.</summary>
/// <remarks>As in jsoup, the expression is not a string of CSS, even in quotes, so that <c>\d</c> needs no second backslash.</remarks>
internal static class StyleSheetEscapes
{
    /// <summary>A backslash that is doubled before a character that has a meaning with one backslash.</summary>
    private static readonly Regex s_doubled = new(@"\G(?:\\\\)+(?<escaped>[dDwWsSbB.*+?^$|(\[{]|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[pP]\{)", RegexOptions.CultureInvariant);

    /// <summary>A code point and the blank that ends it. Regular expressions read these as octal numbers, control characters and references to groups, which no text contains.</summary>
    private static readonly Regex s_codePoint = new(@"\G\\(?<hex>0(?![0-7]{0,2}(?![0-9A-Fa-f]))[0-9A-Fa-f]{1,5}|[1-9][0-9A-Fa-f]{2,5}|[aef][0-9A-Fa-f]{1,5}) ?", RegexOptions.CultureInvariant);

    /// <summary>Finds the escapes, in order.</summary>
    public static IEnumerable<ForeignPattern> Find(string pattern)
    {
        for (int at = pattern.IndexOf('\\'); at >= 0; at = at < pattern.Length ? pattern.IndexOf('\\', at) : -1)
        {
            if (s_doubled.Match(pattern, at) is { Success: true } doubled)
            {
                string suggestion = '\\' + doubled.Groups["escaped"].Value;
                yield return Of(doubled, $"The regular expression of a selector has single backslashes, also in quotes, so '{doubled.Value}' begins with a literal backslash; write '{suggestion}'", suggestion);
                at += doubled.Length;
            }
            else if (s_codePoint.Match(pattern, at) is { Success: true } point && CodePointOf(pattern, point) is { } suggestion)
            {
                yield return Of(point, $"'{point.Value.TrimEnd(' ')}' is an escape of CSS, and regular expressions have others; write '{suggestion}'", suggestion);
                at += point.Length;
            }
            else
            {
                at += 2;
            }
        }
    }

    private static ForeignPattern Of(Match match, string message, string suggestion) => new(match.Index, match.Length, message) { Suggestion = suggestion, IsSilent = true };

    /// <summary>Gets the escape of .NET for a code point; null if it is not a character, or if it may be a reference to a group.</summary>
    private static string? CodePointOf(string pattern, Match point)
    {
        string hex = point.Groups["hex"].Value;
        int value = int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        bool isReference = hex[0] is >= '1' and <= '9' && pattern.IndexOf('(') >= 0;
        return isReference || value is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF)
            ? null
            : string.Concat(char.ConvertFromUtf32(value).Select(static c => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
    }
}

using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Formats of C's <c>strftime</c>, which Python, Ruby and PHP have too: <c>%Y-%m-%d</c>.</summary>
internal static class StrftimeFormat
{
    private static readonly Regex s_token = new("%(?:[-_0:]?[A-Za-z]|(?<text>%))", RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, string?> s_specifiers = new(StringComparer.Ordinal)
    {
        ["%A"] = "dddd", ["%a"] = "ddd", ["%B"] = "MMMM", ["%b"] = "MMM", ["%h"] = "MMM", ["%d"] = "dd", ["%e"] = "d", ["%-d"] = "d", ["%m"] = "MM", ["%-m"] = "M", ["%Y"] = "yyyy", ["%y"] = "yy",
        ["%H"] = "HH", ["%-H"] = "H", ["%k"] = "H", ["%I"] = "hh", ["%-I"] = "h", ["%l"] = "h", ["%M"] = "mm", ["%-M"] = "m", ["%S"] = "ss", ["%-S"] = "s", ["%p"] = "tt", ["%P"] = "tt",
        ["%f"] = "ffffff", ["%L"] = "fff", ["%z"] = "zzz", ["%:z"] = "zzz", ["%T"] = "HH:mm:ss", ["%R"] = "HH:mm", ["%D"] = "MM/dd/yy", ["%F"] = "yyyy-MM-dd", ["%n"] = " ", ["%t"] = " ",
    };

    /// <summary>Finds the problem of a format; null if it is not of this kind.</summary>
    public static ForeignFormat? Find(string format)
    {
        MatchCollection tokens = s_token.Matches(format);

        // .NET has '%' before a specifier that stands alone.
        return tokens.Count > 1 || (tokens.Count == 1 && "dMyhHmsfFtzK".IndexOf(tokens[0].Value[tokens[0].Length - 1]) < 0)
            ? new ForeignFormat(tokens[0].Index, tokens[0].Length, $"'{tokens[0].Value}' is a specifier of strftime", TokenTranslation.Of(format, s_token, s_specifiers))
            : null;
    }
}

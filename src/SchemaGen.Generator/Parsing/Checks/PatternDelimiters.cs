using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds the delimiters of regular expressions in other languages: <c>/…/i</c> in JavaScript, Perl and PHP, <c>r'…'</c> in Python.</summary>
internal static class PatternDelimiters
{
    private static readonly Regex s_literal = new(@"\Am?(?<sign>[/~#])(?<inside>.+)\k<sign>(?<flags>[gimsuxyDUvd]*)\z", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private static readonly Regex s_python = new(@"\A(?:re\.compile\()?r(?<quote>['""])(?<inside>.+)\k<quote>\)?\z", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>Digits between slashes may also be a part of a date or an address.</summary>
    private static readonly Regex s_digits = new(@"\A(?:\\d|\[0-9\]|[0-9+*?(){},]|\?<\w+>)+\z", RegexOptions.CultureInvariant);

    /// <summary>Finds the delimiters around an expression.</summary>
    /// <param name="pattern">The expression.</param>
    /// <param name="isAddress">Whether the text may be an address, which contains slashes.</param>
    /// <returns>Null if there are none.</returns>
    public static ForeignPattern? Find(string pattern, bool isAddress)
    {
        Match python = s_python.Match(pattern);

        if (python.Success)
        {
            return Of(pattern, python.Groups["inside"].Value, "The quotes with their 'r' are Python's");
        }

        Match literal = s_literal.Match(pattern);
        string sign = literal.Groups["sign"].Value;
        string inside = literal.Groups["inside"].Value;
        string flags = literal.Groups["flags"].Value;

        if (!literal.Success || HasBare(inside, sign[0]))
        {
            return null;
        }

        bool isAnchored = inside[0] == '^' || (inside[inside.Length - 1] == '$' && !inside.EndsWith("\\$", StringComparison.Ordinal));
        bool isSure = flags.Length > 0 || isAnchored || inside.Contains('\\' + sign) || pattern[0] == 'm';
        return isSure || (!isAddress && sign == "/" && !s_digits.IsMatch(inside))
            ? Of(pattern, Inline(flags) + inside.Replace('\\' + sign, sign), $"The '{sign}' around a regular expression are not part of it in .NET, and have to occur in the text")
            : null;
    }

    private static ForeignPattern Of(string pattern, string expression, string problem) =>
        new(0, pattern.Length, $"{problem}; write '{expression}'") { Suggestion = expression, IsSilent = true };

    /// <summary>Writes the flags that .NET has as inline options of the expression.</summary>
    private static string Inline(string flags)
    {
        string known = string.Concat(flags.Where(static f => f is 'i' or 'm' or 's' or 'x').Distinct().OrderBy(static f => f));
        return known.Length == 0 ? string.Empty : $"(?{known})";
    }

    /// <summary>Reports whether a sign occurs in an expression without a backslash. As a delimiter, it would end the expression there.</summary>
    private static bool HasBare(string inside, char sign)
    {
        for (int i = 0; i < inside.Length; i++)
        {
            if (inside[i] == '\\')
            {
                i++;
            }
            else if (inside[i] == sign)
            {
                return true;
            }
        }

        return false;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Formats of PHP's <c>date</c>, whose specifiers are single letters: <c>d/m/Y H:i</c>.</summary>
internal static class PhpFormat
{
    private static readonly Regex s_token = new(@"\\(?<text>.)|[A-Za-z]", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private static readonly Dictionary<string, string?> s_specifiers = new(StringComparer.Ordinal)
    {
        ["d"] = "dd", ["D"] = "ddd", ["j"] = "d", ["l"] = "dddd", ["F"] = "MMMM", ["m"] = "MM", ["M"] = "MMM", ["n"] = "M", ["Y"] = "yyyy", ["y"] = "yy", ["a"] = "tt", ["A"] = "tt", ["g"] = "h", ["G"] = "H",
        ["h"] = "hh", ["H"] = "HH", ["i"] = "mm", ["s"] = "ss", ["u"] = "ffffff", ["v"] = "fff", ["O"] = "zzz", ["P"] = "zzz", ["p"] = "K",
        ["S"] = null, ["T"] = null, ["e"] = null, ["N"] = null, ["w"] = null, ["z"] = null, ["W"] = null, ["t"] = null, ["L"] = null,
    };

    /// <summary>Finds the problem of a format; null if it is not of this kind.</summary>
    public static ForeignFormat? Find(string format)
    {
        Match[] letters = [.. s_token.Matches(format).Cast<Match>().Where(static m => !m.Groups["text"].Success)];

        if (format.IndexOfAny(['\'', '"', '%', '[']) >= 0 || !letters.All(static m => s_specifiers.ContainsKey(m.Value)) || HasRun(letters))
        {
            return null;
        }

        // .NET has none of these, and a date without them may be in a format of .NET.
        Match? sign = Array.Find(letters, static m => m.Value == "Y") ?? (Has("H", "G", "h", "g") ? Array.Find(letters, static m => m.Value == "i") : null) ?? (Has("y") && Has("j", "n") ? Array.Find(letters, static m => m.Value is "j" or "n") : null);
        return sign is null ? null : new ForeignFormat(sign.Index, sign.Length, $"'{sign.Value}' is of PHP's formats", TokenTranslation.Of(format, s_token, s_specifiers));

        bool Has(params string[] names) => letters.Any(m => names.Contains(m.Value));
    }

    private static bool HasRun(Match[] letters)
    {
        for (int i = 1; i < letters.Length; i++)
        {
            if (letters[i].Value == letters[i - 1].Value && letters[i].Index == letters[i - 1].Index + 1)
            {
                return true;
            }
        }

        return false;
    }
}

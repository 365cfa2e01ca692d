using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Translates a format whose specifiers are found by a regular expression, one after the other.</summary>
internal static class TokenTranslation
{
    /// <summary>Translates a format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="token">An expression that matches a specifier; other text is literal.</param>
    /// <param name="specifiers">The specifiers of .NET; null where it has none.</param>
    /// <returns>Null if a specifier has no counterpart.</returns>
    public static string? Of(string format, Regex token, IReadOnlyDictionary<string, string?> specifiers)
    {
        var builder = new FormatBuilder();
        int at = 0;

        foreach (Match match in token.Matches(format))
        {
            builder.AddText(format.Substring(at, match.Index - at));
            at = match.Index + match.Length;

            if (match.Groups["text"] is { Success: true } text)
            {
                builder.AddText(text.Value);
            }
            else if (specifiers.TryGetValue(match.Value, out string? specifier) && specifier is not null)
            {
                builder.Add(specifier);
            }
            else
            {
                return null;
            }
        }

        builder.AddText(format.Substring(at));
        return builder.ToString();
    }
}

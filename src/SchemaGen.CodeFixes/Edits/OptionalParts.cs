using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.CodeFixes.Edits;

/// <summary>Finds the quantifiers of a regular expression that allow no occurrence: <c>*</c>, <c>?</c> and <c>{0,…}</c>.</summary>
internal static class OptionalParts
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMilliseconds(100);

    /// <summary>A comment or the options of a group, an escape, a set, the beginning of a group, or a quantifier; <c>zero</c> is the part that allows no occurrence.</summary>
    private static readonly Regex s_tokens = new(
        @"\\. | \[\^?\]?(?:\\.|[^\]\\])*\] | \(\?(?:\#[^)]*\)|<?[=!]|<\w[^>]*>|'[^']*'|[a-zA-Z-]*[:)]|>) | (?:(?<zero>\*)|(?<zero>\?)|\{(?<zero>0),[0-9]*\}|\+|\{[0-9]+(?:,[0-9]*)?\})[?]?",
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline);

    /// <summary>Finds the quantifiers, each with its form that requires an occurrence.</summary>
    public static IReadOnlyList<(TextSpan Part, string Required)> Of(string pattern)
    {
        var parts = new List<(TextSpan, string)>();

        foreach (Match token in s_tokens.Matches(pattern))
        {
            if (token.Groups["zero"] is { Success: true } zero)
            {
                string required = zero.Value switch { "*" => "+", "0" => "1", _ => string.Empty };

                // Of the lazy 'a??', both are removed.
                parts.Add((required.Length == 0 ? new TextSpan(token.Index, token.Length) : new TextSpan(zero.Index, zero.Length), required));
            }
        }

        return parts;
    }

    /// <summary>Reports whether a pattern is valid and does not match the empty text.</summary>
    public static bool IsNeverEmpty(string pattern)
    {
        try
        {
            return !new Regex(pattern, RegexOptions.CultureInvariant, s_limit).IsMatch(string.Empty);
        }
        catch (Exception exception) when (exception is ArgumentException or RegexMatchTimeoutException)
        {
            return false;
        }
    }
}

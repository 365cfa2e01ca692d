using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds regular expressions of <c>:matches()</c> and <c>:matchesOwn()</c> that mean something else than intended, so that the condition is never or always true.</summary>
internal static class SelectorPatternCheck
{
    /// <summary>Finds the mistakes of a selector.</summary>
    /// <param name="text">The selector.</param>
    /// <param name="patterns">Its valid regular expressions, with their starts.</param>
    public static IEnumerable<SelectorFinding> Find(string text, IEnumerable<(int Start, string Pattern)> patterns)
    {
        foreach ((int start, string pattern) in patterns)
        {
            foreach (ForeignPattern part in Find(pattern))
            {
                yield return new SelectorFinding(DiagnosticDescriptors.PatternIsForeign, start + part.Start, part.Length)
                {
                    Arguments = [part.Message],
                    Replaced = (start + part.FixStart, part.FixLength),
                    Suggestion = CanReplace(text, start, part) ? part.Suggestion : null,
                };
            }

            if (PatternCheck.MatchesNothing(new Regex(pattern, RegexOptions.CultureInvariant), replacement: null, isTest: true))
            {
                yield return new SelectorFinding(DiagnosticDescriptors.PatternMatchesNothing, start, pattern.Length);
            }
        }
    }

    private static IEnumerable<ForeignPattern> Find(string pattern) =>
        PatternDelimiters.Find(pattern, isAddress: false) is { } delimiters
            ? [delimiters]
            : StyleSheetEscapes.Find(pattern).Concat(PatternDialect.Find(pattern).Where(static part => part.IsSilent));

    /// <summary>Reports whether the selector is valid with the suggestion, which may contain the quotes around the expression.</summary>
    private static bool CanReplace(string text, int start, ForeignPattern part) =>
        part.Suggestion is { } suggestion && SelectorParser.Parse(text.Remove(start + part.FixStart, part.FixLength).Insert(start + part.FixStart, suggestion)).Errors.Count == 0;
}

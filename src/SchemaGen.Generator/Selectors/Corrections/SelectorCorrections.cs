using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Selectors;

/// <summary>Finds the corrections of a mistake in a selector: the suggestion of the message, an option of the attribute, or a selector for an expression of XPath.</summary>
internal static class SelectorCorrections
{
    /// <summary>A suggestion that adds an element which the parser creates: <c>&gt; tbody &gt; tr</c>.</summary>
    private static readonly Regex s_added = new(@"\A\s*>\s*[a-z]+\s*>\s*(?<child>[^>\s]+)\z", RegexOptions.CultureInvariant);

    /// <summary>Finds the corrections, the best one first.</summary>
    /// <param name="selector">The selector.</param>
    /// <param name="mistake">The mistake.</param>
    /// <param name="use">The member that the selector fills; null if it has another purpose, and no option can be set with it.</param>
    public static IEnumerable<SelectorCorrection> Find(string selector, SelectorMistake mistake, SelectorUse? use)
    {
        if (XPathSelector.Convert(selector) is { } xpath && (xpath.Attribute is null || use is { ReadsText: true }))
        {
            return OfXPath(selector, xpath, use);
        }

        // Without its option the selector would be valid, and read something else.
        if (use is not null && TryTranslate(selector, mistake, use, out SelectorCorrection? translation))
        {
            return translation is not null && SelectorParser.Parse(translation.Apply(selector)).Selector is not null ? [translation] : [];
        }

        return mistake.Suggestion is { } suggestion ? OfSuggestion(selector, mistake, suggestion) : [];
    }

    private static IEnumerable<SelectorCorrection> OfXPath(string selector, XPathSelector xpath, SelectorUse? use)
    {
        var whole = new SelectorCorrection(SelectorCorrectionKind.Translation, [(0, selector.Length)], xpath.Selector);

        // A single value is that of the first match anyway.
        int? index = xpath.Index == 0 && use is { IsList: false } ? null : xpath.Index;

        return (xpath.Attribute, index, use) switch
        {
            (null, null, _) => [whole],
            ({ } name, null, _) => [whole with { Option = "Attr", Value = name }],
            (null, { } place, { } member) => [whole with { Option = "At", Value = SelectorDialect.At(place, member.IsList) }],
            // A correction sets one option.
            _ => [],
        };
    }

    private static IEnumerable<SelectorCorrection> OfSuggestion(string selector, SelectorMistake mistake, string suggestion)
    {
        (int Start, int Length) part = PartOf(selector, mistake, suggestion);

        if (!IsHelp(selector, mistake, part, suggestion))
        {
            yield break;
        }

        yield return new SelectorCorrection(SelectorCorrectionKind.Suggestion, [part], suggestion);

        if (s_added.Match(suggestion) is { Success: true } added)
        {
            string separator = SelectorCharacters.IsWhiteSpace(selector[part.Start - 1]) ? string.Empty : " ";
            yield return new SelectorCorrection(SelectorCorrectionKind.AnyDepth, [part], separator + added.Groups["child"].Value);
        }
    }

    /// <summary>Reports whether an option corrects the mistake; null if no correction can be written.</summary>
    private static bool TryTranslate(string selector, SelectorMistake mistake, SelectorUse use, out SelectorCorrection? translation)
    {
        translation = null;

        switch (mistake.Code)
        {
            case nameof(SelectorErrorCode.ParselAttribute) or nameof(SelectorErrorCode.XRayAttribute) or nameof(SelectorErrorCode.XPathAttributeStep) when use.ReadsText:
                translation = SelectorDialect.Attribute(selector);
                return true;
            case nameof(SelectorErrorCode.JQueryPseudoClass):
                translation = SelectorDialect.Position(selector, mistake.Start, use.IsList);
                return translation is not null || (use.IsList && selector.Substring(mistake.Start, mistake.Length).Equals(":first", StringComparison.OrdinalIgnoreCase));
            default:
                return false;
        }
    }

    /// <summary>Gets the replaced part; one that is removed from the end includes the space before it.</summary>
    private static (int Start, int Length) PartOf(string selector, SelectorMistake mistake, string suggestion)
    {
        int start = mistake.Start;
        int end = mistake.Start + mistake.Length;

        while (suggestion.Length == 0 && end == selector.Length && start > 0 && SelectorCharacters.IsWhiteSpace(selector[start - 1]))
        {
            start--;
        }

        return (start, end - start);
    }

    /// <summary>Reports whether a suggestion helps. The parser and the checks have tried their suggestions, except those for alternatives that <c>:is()</c> leaves out.</summary>
    private static bool IsHelp(string selector, SelectorMistake mistake, (int Start, int Length) part, string suggestion)
    {
        if (!mistake.IsIgnored)
        {
            return true;
        }

        SelectorParseResult corrected = SelectorParser.Parse(selector.Remove(part.Start, part.Length).Insert(part.Start, suggestion));
        return corrected.Selector is not null && corrected.Errors.Count < SelectorParser.Parse(selector).Errors.Count;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Selectors;
using SchemaGen.Generator.Vocabularies;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds misspelled names that a selector compares attributes with: <c>meta[property='og:titel']</c>, <c>[itemprop=headine]</c>.</summary>
internal static class SelectorVocabulary
{
    /// <summary>Finds the names in a selector and in the arguments of its pseudo-classes.</summary>
    /// <param name="text">The selector.</param>
    /// <param name="selector">Its tree.</param>
    /// <param name="spans">The positions of the tree.</param>
    public static IEnumerable<SelectorFinding> Find(string text, SelectorList selector, SelectorSpans spans) =>
        from compound in SelectorSubjects.Compounds(selector)
        from condition in compound.Simple.OfType<AttributeSelector>()
        where condition.Operator is AttributeOperator.Equals or AttributeOperator.Includes
        let isItem = Is(condition, "itemprop")
        let isMeta = Is(condition, "property") || (Is(condition, "name") && CompoundFacts.Tag(compound) == "meta")
        let nearest = isItem ? NearestItem(condition.Value) : isMeta ? MetaNames.Nearest(condition.Value) : null
        where nearest is not null
        let start = StartOf(condition.Value, text, spans[condition])
        where start >= 0
        select new SelectorFinding(DiagnosticDescriptors.NameIsMisspelled, start, condition.Value.Length)
        {
            Arguments = [condition.Value, isItem ? VocabularyCheck.Vocabulary : VocabularyCheck.OfMeta, nearest],
            Suggestion = nearest,
        };

    /// <summary>Finds the property that is probably meant. A selector is written for a page, on which the case of the name may be wrong.</summary>
    private static string? NearestItem(string name) =>
        VocabularyCheck.IsName(name) && SchemaOrg.NearestProperty(name) is { } nearest && !nearest.Equals(name, StringComparison.OrdinalIgnoreCase) ? nearest : null;

    private static bool Is(AttributeSelector condition, string name) => condition.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Gets the index of a value in the text of its condition, in which it comes after the name; negative if it is written with escapes.</summary>
    private static int StartOf(string value, string text, (int Start, int End) condition) => text.LastIndexOf(value, condition.End - 1, condition.End - condition.Start, StringComparison.Ordinal);
}

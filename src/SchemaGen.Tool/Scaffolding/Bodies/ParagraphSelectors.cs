using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Tool.Scaffolding.Bodies;

/// <summary>The selectors of the paragraphs.</summary>
/// <param name="Selectors">The selectors.</param>
/// <param name="AreLines">Whether the paragraphs are the lines of the matches.</param>
internal sealed record ParagraphSelectors(IReadOnlyList<string> Selectors, bool AreLines)
{
    /// <summary>Finds the selectors; null if the paragraphs have nothing in common.</summary>
    /// <param name="regions">The text of each page.</param>
    /// <param name="parent">The selector of the elements around the paragraphs.</param>
    public static ParagraphSelectors? Find(IReadOnlyList<BodyRegion> regions, string parent)
    {
        List<TextUnit> units = [.. regions.SelectMany(static region => region.Units.Where(region.Contains))];
        double lines = units.Where(static unit => unit.Element == unit.Parent).Sum(static unit => unit.Weight);
        double paragraphs = units.Where(static unit => unit.Element.LocalName == "p").Sum(static unit => unit.Weight);
        double others = units.Where(static unit => unit.Element != unit.Parent && unit.Element.ParentElement == unit.Parent && unit.Element.LocalName != "p").Sum(static unit => unit.Weight);

        if (lines > paragraphs + others)
        {
            return new ParagraphSelectors([parent], AreLines: true);
        }

        string? selector = paragraphs >= others ? $"{parent} > p" : UnitSelectorFinder.Find(regions, parent);
        return selector is null ? null : new ParagraphSelectors([selector, .. OfListsAndQuotations(units, parent)], AreLines: false);
    }

    private static IEnumerable<string> OfListsAndQuotations(List<TextUnit> units, string parent)
    {
        ILookup<bool, int> items = units.Where(static unit => unit.Element.LocalName == "li").ToLookup(static unit => unit.IsLink, static unit => unit.Length);

        // Lists belong to texts, unless those of the pages are lists of links.
        if (items[false].Sum() >= items[true].Sum())
        {
            yield return $"{parent} > :is(ul, ol) > li";
        }

        if (units.Exists(static unit => unit.Element.LocalName == "blockquote"))
        {
            yield return $"{parent} > blockquote";
        }

        yield return $"{parent} > blockquote > p";
    }
}

using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Selectors;

namespace SchemaGen.Tool.Scaffolding.Bodies;

/// <summary>Finds the selector of the article's figures.</summary>
internal static class FigureSelectors
{
    /// <summary>Finds the selector; null if no page has a figure, or if the article's figures cannot be distinguished from those of other articles.</summary>
    /// <param name="regions">The text of each page.</param>
    /// <param name="parent">The selector of the elements around the paragraphs.</param>
    public static string? Find(IReadOnlyList<BodyRegion> regions, string parent)
    {
        // The only article of a page is the one that is read, and its first picture is often before the text.
        string[] around = regions.All(static region => region.Page.Document.QuerySelectorAll("article").Length == 1) ? [parent, "article"] : [parent];
        return around.Select(selector => FindIn(regions, selector)).OfType<string>().FirstOrDefault();
    }

    private static string? FindIn(IReadOnlyList<BodyRegion> regions, string around)
    {
        List<string> others = [];
        bool hasOwn = false;

        foreach (BodyRegion region in regions)
        {
            foreach (IElement match in region.Page.Document.QuerySelectorAll($"{around} figure"))
            {
                if (OthersAround(match, region) is not { } element)
                {
                    hasOwn = true;
                }
                else if (ConditionOf(element) is { } condition)
                {
                    others.Add($"{condition} *");
                }
                else
                {
                    return null;
                }
            }
        }

        return !hasOwn ? null : $"{around} figure" + (others.Count > 0 ? $":not({string.Join(", ", others.Distinct())})" : string.Empty);
    }

    /// <summary>Gets the element with other articles that a figure is in; null if it is in none. An element around the text is not one.</summary>
    private static IElement? OthersAround(IElement figure, BodyRegion region) =>
        figure.Ancestors().OfType<IElement>().TakeWhile(element => !region.Parents.Any(element.Contains)).FirstOrDefault(static element => NoiseNames.OthersConditionOf(element) is not null);

    private static string? ConditionOf(IElement element)
    {
        string condition = NoiseNames.OthersConditionOf(element)!;
        return condition[0] != '.' || StableNames.IsStableClass(element, condition[1..]) ? condition : null;
    }
}

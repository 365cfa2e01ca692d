using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Tool.Scaffolding.Bodies;

/// <summary>Composes the selectors that read the text of all pages.</summary>
internal static class BodyComposer
{
    /// <summary>Composes the source; null if no selector fits.</summary>
    /// <param name="regions">The text of each page; pages without text are not counted.</param>
    public static BodySource? Compose(IReadOnlyList<BodyRegion> regions)
    {
        List<BodyRegion> texts = [.. RepeatedTexts.Mark([.. regions.Where(static region => region.Parents.Count > 0)])];

        if (TextParents.Find(texts) is not { Count: > 0 } parents)
        {
            return null;
        }

        string parent = parents.Count == 1 ? parents[0] : $":is({string.Join(", ", parents)})";

        if (ParagraphSelectors.Find(texts, parent) is not { } paragraphs)
        {
            return null;
        }

        BodyExclusions exclusions = BodyExclusions.Find(texts, parent, paragraphs.Selectors);

        return new BodySource
        {
            Summary = SummaryFinder.Find(texts),
            Headings = paragraphs.AreLines && !Has($"{parent} > h2, {parent} > h3") ? [] : [$"{parent} > :is({(Has($"{parent} > h4") ? "h2, h3, h4" : "h2, h3")})"],
            Paragraphs = paragraphs.Selectors,
            Exclude = exclusions.Selectors,
            Figures = FigureSelectors.Find(texts, parent),
            Lines = paragraphs.AreLines || exclusions.HasLines,
        };

        bool Has(string selector) => texts.Exists(region => region.Page.Document.QuerySelector(selector) is not null);
    }
}

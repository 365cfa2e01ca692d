using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Bodies;
using SchemaGen.Tool.Scaffolding.Input;
using SchemaGen.Tool.Scaffolding.Selectors;

namespace SchemaGen.Tool.Scaffolding.Cards;

/// <summary>Finds repeated elements of the same kind on all pages: items of a list, and comments.</summary>
internal static class CardFinder
{
    /// <summary>The number of elements that make a list.</summary>
    public const int MinCards = 3;

    private const int MinLength = 10;

    /// <summary>The number of characters of a long summary. Longer elements contain several items.</summary>
    private const int MaxLength = 3000;

    /// <summary>The number of characters with those of scripts and white space, which is counted faster.</summary>
    private const int MaxContent = 4 * MaxLength;

    /// <summary>The cost of an element of another kind that a selector matches: more than that of a longer selector, but such elements are often cards, too.</summary>
    private const int SurplusCost = 10;

    /// <summary>The weight of a selector's cost in the score: it decides only between elements with the same parts.</summary>
    private const double CostWeight = 0.01;

    /// <summary>The weight of a headline with a name or tag, by which cards differ from lists of links.</summary>
    private const int HeadlineWeight = 2;

    /// <summary>The weight of the title and the link, which all cards have.</summary>
    private const int BaseWeight = 2;

    /// <summary>The number of elements of a page whose parts are looked at.</summary>
    private const int MaxSample = 30;

    /// <summary>The number of kinds for which a selector is looked for.</summary>
    private const int MaxKinds = 12;

    /// <summary>The share of elements that have a part if the kind has it.</summary>
    private const double MostCards = 0.6;

    /// <summary>Finds the groups, the best first.</summary>
    public static IEnumerable<CardGroup> Find(IReadOnlyList<ScaffoldPage> pages)
    {
        List<Dictionary<string, List<IElement>>> kinds = [.. pages.Select(static page => KindsOf(page.Document))];
        var groups = new List<CardGroup>();
        IEnumerable<(string Kind, bool IsComments, double Score)> scored = kinds.SelectMany(static k => k.Keys).Distinct()
            .Select(kind => (Kind: kind, Elements: kinds.SelectMany(k => k.GetValueOrDefault(kind) ?? []).ToList()))
            .Where(kind => kind.Elements.Count >= MinCards)
            .Select(static kind => (kind.Kind, IsComments: kind.Elements.TrueForAll(static e => e.ClassList.Any(CardParts.IsComment)), kind.Elements))
            .Where(kind => kind.IsComments || kinds.Exists(k => k.TryGetValue(kind.Kind, out List<IElement>? elements) && elements.Count >= MinCards))
            .Select(static kind => (kind.Kind, kind.IsComments, Score: ScoreOf(kind.Elements, kind.IsComments)))
            .Where(static kind => kind.Score > 0)
            .OrderByDescending(static kind => kind.Score);

        foreach ((string kind, bool isComments, double score) in scored.Take(MaxKinds))
        {
            List<(IParentNode Scope, IElement[] Elements)> targets = [.. pages.Select((page, i) => ((IParentNode)page.Document, kinds[i].GetValueOrDefault(kind)?.ToArray() ?? []))];

            if (SelectorFinder.All(targets, static _ => SurplusCost) is [var found, ..])
            {
                // The same cards have several elements around each other; of those with the same parts, the one with the best name is chosen.
                groups.Add(new CardGroup(found.Selector, [.. targets.Select(static t => t.Elements)], isComments, score - (found.Cost * CostWeight)));
            }
        }

        return groups.OrderByDescending(static group => group.Score);
    }

    private static Dictionary<string, List<IElement>> KindsOf(IDocument document)
    {
        Dictionary<string, List<IElement>> kinds = [];

        foreach (IElement element in document.QuerySelectorAll("body *"))
        {
            if (element.LocalName is not ("div" or "li" or "article" or "section" or "a" or "tr" or "td" or "figure"))
            {
                continue;
            }

            string kind = StableNames.KindOf(element);

            if (kind == element.LocalName || element.Closest("nav, footer, head, menu") is not null || element.ClassList.Any(CardParts.IsNavigation))
            {
                continue;
            }

            List<IElement> elements = kinds.TryGetValue(kind, out List<IElement>? known) ? known : kinds[kind] = [];

            // Comments may be in comments. Everything else in its like is a part of a page's layout.
            if (elements.Count == 0 || !elements[^1].Contains(element) || element.ClassList.Any(CardParts.IsComment))
            {
                elements.Add(element);
            }
        }

        return kinds;
    }

    private static double ScoreOf(List<IElement> elements, bool isComments)
    {
        List<IElement> sample = [.. elements.Take(MaxSample)];

        if (!sample.TrueForAll(static e => e.TextContent.Length < MaxContent) || sample.Count(static e => ElementText.Of(e).Length is >= MinLength and <= MaxLength) < sample.Count * MostCards)
        {
            return 0;
        }

        if (isComments)
        {
            return Has(CardParts.AuthorOf) + Has(static e => CardParts.ParagraphsOf(e) ?? CardParts.TextOf(e)) == 2 ? elements.Count : 0;
        }

        double parts = Has(static e => e.QuerySelector("h1, h2, h3, h4, h5, h6, [class*=title i], [class*=headline i]")) * HeadlineWeight;
        return Has(CardParts.TitleOf) + Has(static e => e.LocalName == "a" && e.HasAttribute("href") ? e : CardParts.LinkOf(e)) < 2 ? 0 : elements.Count * (BaseWeight + parts + Has(CardParts.ImageOf) + Has(CardParts.TimeOf) + Has(CardParts.SummaryOf));

        int Has(Func<IElement, IElement?> part) => sample.Count(e => part(e) is not null) >= sample.Count * MostCards ? 1 : 0;
    }
}

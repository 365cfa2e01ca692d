using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Selectors;

namespace SchemaGen.Tool.Scaffolding.Bodies;

/// <summary>Finds selectors of the elements whose children are the paragraphs.</summary>
internal sealed class TextParents
{
    /// <summary>The share of the text of all pages that elements of one kind need to have a selector.</summary>
    private const double MinShare = 0.02;

    /// <summary>The share of a page's text that a match may have besides. A selector with more reads another article.</summary>
    private const double MaxForeignShare = 0.3;

    /// <summary>The cost of a match without text, which changes nothing.</summary>
    private const int EmptyMatch = 1;

    /// <summary>The cost of a match with other text. A longer selector without such a match is better.</summary>
    private const int ForeignMatch = 8;

    /// <summary>The cost of a match with as much text as the article.</summary>
    private const int ForeignText = 100;

    private readonly IReadOnlyList<BodyRegion> _regions;

    private TextParents(IReadOnlyList<BodyRegion> regions) => _regions = regions;

    /// <summary>Finds the selectors, of each kind of elements one, those with the most text first.</summary>
    /// <param name="regions">The text of each page.</param>
    public static IReadOnlyList<string> Find(IReadOnlyList<BodyRegion> regions) => new TextParents(regions).Find();

    private List<string> Find()
    {
        double total = _regions.Sum(static region => region.Length);
        var selectors = new List<(string Selector, double Length)>();

        foreach (string kind in _regions.SelectMany(static region => region.Parents).Select(StableNames.KindOf).Distinct())
        {
            List<(IParentNode Scope, IElement[] Elements)> targets = [.. _regions.Select(region => ((IParentNode)region.Page.Document, region.Parents.Where(p => StableNames.KindOf(p) == kind).ToArray()))];
            double length = _regions.Sum(region => region.Units.Where(unit => region.Contains(unit) && StableNames.KindOf(unit.Parent) == kind).Sum(static unit => unit.Weight));

            if (length >= total * MinShare && SelectorFinder.All(targets, CostOf) is [var found, ..])
            {
                selectors.Add((found.Selector, length));

                if (FindAroundGate(targets) is { } around)
                {
                    selectors.Add((around, length));
                }
            }
        }

        return WithoutRepetitions(selectors.OrderByDescending(static s => s.Length).Select(static s => s.Selector).Distinct());
    }

    /// <summary>Finds the selector of the element around a gate for subscribers, which pages that are free do not have.</summary>
    private string? FindAroundGate(List<(IParentNode Scope, IElement[] Elements)> targets)
    {
        if (!targets.SelectMany(static t => t.Elements).All(static e => e.ClassList.Any(NoiseNames.IsGate)))
        {
            return null;
        }

        List<(IParentNode Scope, IElement[] Elements)> around = [.. targets.Select(static t => (t.Scope, t.Elements.Select(static e => e.ParentElement).OfType<IElement>().Distinct().ToArray()))];
        return SelectorFinder.All(around, CostOf) is [var found, ..] ? found.Selector : null;
    }

    /// <summary>Removes selectors whose matches those before them have.</summary>
    private List<string> WithoutRepetitions(IEnumerable<string> selectors)
    {
        var kept = new List<string>();
        HashSet<IElement> matched = [];

        foreach (string selector in selectors)
        {
            IElement[] matches = [.. _regions.SelectMany(region => region.Page.Document.QuerySelectorAll(selector))];

            if (!matches.All(matched.Contains))
            {
                kept.Add(selector);
                matched.UnionWith(matches);
            }
        }

        return kept;
    }

    /// <summary>Gets the cost of an element that a selector matches besides, by the text in it that is not the article's; null if it has too much.</summary>
    private int? CostOf(IElement element)
    {
        if (_regions.FirstOrDefault(region => region.Page.Document == element.Owner) is not { } region || region.Parents.Contains(element))
        {
            return 0;
        }

        double share = region.Units.Where(unit => unit.Parent == element).Sum(static unit => unit.Length) / Math.Max(region.Length, 1);
        return share == 0 ? EmptyMatch : share < MaxForeignShare ? ForeignMatch + (int)(share * ForeignText) : null;
    }
}

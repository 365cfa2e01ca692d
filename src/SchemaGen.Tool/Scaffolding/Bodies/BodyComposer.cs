using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Selectors;

namespace SchemaGen.Tool.Scaffolding.Bodies;

/// <summary>Composes the selectors that read the text of all pages.</summary>
internal sealed class BodyComposer
{
    /// <summary>The share of the text of all pages that elements of one kind need to have a selector.</summary>
    private const double MinShare = 0.02;

    private readonly IReadOnlyList<BodyRegion> _regions;
    private readonly double _length;

    private BodyComposer(IReadOnlyList<BodyRegion> regions)
    {
        _regions = regions;
        _length = regions.Sum(static region => region.Length);
    }

    /// <summary>Composes the source; null if no selector fits.</summary>
    /// <param name="regions">The text of each page; pages without text are not counted.</param>
    public static BodySource? Compose(IReadOnlyList<BodyRegion> regions)
    {
        List<BodyRegion> texts = [.. RepeatedTexts.Mark([.. regions.Where(static region => region.Parents.Count > 0)])];
        return texts.Count > 0 ? new BodyComposer(texts).Compose() : null;
    }

    private BodySource? Compose()
    {
        List<string> parents = FindParents();

        if (parents.Count == 0)
        {
            return null;
        }

        string parent = parents.Count == 1 ? parents[0] : $":is({string.Join(", ", parents)})";
        (IReadOnlyList<string>? paragraphs, bool lines) = FindParagraphs(parent);

        if (paragraphs is null)
        {
            return null;
        }

        BodyExclusions exclusions = BodyExclusions.Find(_regions, parent, paragraphs);

        return new BodySource
        {
            Summary = SummaryFinder.Find(_regions),
            Headings = lines && !Has($"{parent} > h2, {parent} > h3") ? [] : [$"{parent} > :is({(Has($"{parent} > h4") ? "h2, h3, h4" : "h2, h3")})"],
            Paragraphs = paragraphs,
            Exclude = exclusions.Selectors,
            Figures = FigureSelectors.Find(_regions, parent),
            Lines = lines || exclusions.HasLines,
        };
    }

    /// <summary>Finds selectors of the elements whose children are the paragraphs, of each kind one.</summary>
    private List<string> FindParents()
    {
        var selectors = new List<(string Selector, double Length)>();
        IEnumerable<string> kinds = _regions.SelectMany(static region => region.Parents).Select(BodyRegionFinder.KeyOf).Distinct();

        foreach (string kind in kinds)
        {
            List<(IParentNode Scope, IElement[] Elements)> targets = [.. _regions.Select(region => ((IParentNode)region.Page.Document, region.Parents.Where(p => BodyRegionFinder.KeyOf(p) == kind).ToArray()))];
            double length = _regions.Sum(region => region.Units.Where(unit => region.Contains(unit) && BodyRegionFinder.KeyOf(unit.Parent) == kind).Sum(static unit => unit.Weight));

            if (length >= _length * MinShare && SelectorFinder.All(targets, CostOf) is [var found, ..])
            {
                selectors.Add((found.Selector, length));

                if (FindAroundGate(targets) is { } around)
                {
                    selectors.Add((around, length));
                }
            }
        }

        var kept = new List<string>();
        HashSet<IElement> matched = [];

        foreach (string selector in selectors.OrderByDescending(static s => s.Length).Select(static s => s.Selector).Distinct())
        {
            IElement[] matches = [.. _regions.SelectMany(region => region.Page.Document.QuerySelectorAll(selector))];

            // The one before may match them, too.
            if (!matches.All(matched.Contains))
            {
                kept.Add(selector);
                matched.UnionWith(matches);
            }
        }

        return kept;
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

    /// <summary>Gets the cost of an element that a selector matches besides: the share of text in it that is not the article's.</summary>
    private int? CostOf(IElement element)
    {
        foreach (BodyRegion region in _regions)
        {
            if (region.Page.Document != element.Owner)
            {
                continue;
            }

            if (region.Parents.Contains(element))
            {
                return 0;
            }

            double share = region.Units.Where(unit => unit.Parent == element).Sum(static unit => unit.Length) / Math.Max(region.Length, 1);
            return share == 0 ? 1 : share < 0.3 ? 8 + (int)(share * 100) : null;
        }

        return 0;
    }

    private (IReadOnlyList<string>? Paragraphs, bool Lines) FindParagraphs(string parent)
    {
        List<TextUnit> units = [.. _regions.SelectMany(static region => region.Units.Where(region.Contains))];
        double ofLines = Sum(static unit => unit.Element == unit.Parent);
        double ofParagraphs = Sum(static unit => unit.Element.LocalName == "p");
        double ofOthers = Sum(static unit => unit.Element != unit.Parent && unit.Element.ParentElement == unit.Parent && unit.Element.LocalName != "p");

        if (ofLines > ofParagraphs + ofOthers)
        {
            return ([parent], true);
        }

        var selectors = new List<string>();

        if (ofParagraphs >= ofOthers)
        {
            selectors.Add($"{parent} > p");
        }
        else if (UnitSelectorFinder.Find(_regions, parent) is { } other)
        {
            selectors.Add(other);
        }
        else
        {
            return (null, false);
        }

        double listText = units.Where(static unit => unit.Element.LocalName == "li" && !unit.IsLink).Sum(static unit => (double)unit.Length);
        double listLinks = units.Where(static unit => unit.Element.LocalName == "li" && unit.IsLink).Sum(static unit => (double)unit.Length);

        // Lists belong to texts, unless those of the pages are lists of links.
        if (listText >= listLinks)
        {
            selectors.Add($"{parent} > :is(ul, ol) > li");
        }

        if (units.Exists(static unit => unit.Element.LocalName == "blockquote"))
        {
            selectors.Add($"{parent} > blockquote");
        }

        selectors.Add($"{parent} > blockquote > p");
        return (selectors, false);

        double Sum(Func<TextUnit, bool> condition) => units.Where(condition).Sum(static unit => unit.Weight);
    }

    private bool Has(string selector) => _regions.Any(region => region.Page.Document.QuerySelector(selector) is not null);
}

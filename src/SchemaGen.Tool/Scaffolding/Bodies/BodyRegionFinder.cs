using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Input;
using SchemaGen.Tool.Scaffolding.Selectors;

namespace SchemaGen.Tool.Scaffolding.Bodies;

/// <summary>Finds the text of the article by the density of text: the elements whose children are paragraphs, and the others around them that continue the text.</summary>
internal sealed class BodyRegionFinder
{
    /// <summary>The number of characters below which a page has no article.</summary>
    private const int MinLength = 140;

    /// <summary>The share of the text that an element beside the main one needs to be a part of it.</summary>
    private const double MinShare = 0.04;

    /// <summary>The share of the text of elements beside the main one that may have little weight, such as links and noise.</summary>
    private const double MaxBallast = 0.5;

    /// <summary>The share of lists in the text up to which they are key points above it. An article of lists has more.</summary>
    private const double MaxLists = 1.0 / 3;

    /// <summary>The number of ancestors of the text that may have paragraphs, too, such as a summary before it.</summary>
    private const int MaxAncestors = 2;

    /// <summary>The weight of a text that is not in the metadata. It is not 0, because metadata may be cut off.</summary>
    private const double UnknownWeight = 0.2;

    /// <summary>The factor for elements inside of an article or the main part of a page.</summary>
    private const double ArticleBonus = 1.3;

    /// <summary>The factor for elements with a name of content: less than that of a tag, since such names are also those of teasers.</summary>
    private const double NameBonus = 1.2;

    private readonly IReadOnlyList<TextUnit> _units;
    private readonly Dictionary<IElement, double> _weights;

    private BodyRegionFinder(IReadOnlyList<TextUnit> units, Dictionary<IElement, double> weights)
    {
        _units = units;
        _weights = weights;
    }

    /// <summary>Finds the text of a page.</summary>
    public static BodyRegion Find(ScaffoldPage page)
    {
        IReadOnlyList<TextUnit> units = TextUnits.Of(page.Document);
        var finder = new BodyRegionFinder(units, WeightsOf(units, JsonLdObjects.ArticleBodyOf(page)));
        return new BodyRegion(page, units, finder.FindParents());
    }

    /// <summary>Gets the weights of the elements whose children are paragraphs.</summary>
    /// <param name="units">The blocks of the page.</param>
    /// <param name="known">The text in the metadata of the page; null if it has none. If it has one, only blocks that occur in it count.</param>
    private static Dictionary<IElement, double> WeightsOf(IReadOnlyList<TextUnit> units, string? known)
    {
        string? text = known is null ? null : Squeeze(known);
        Dictionary<IElement, double> weights = [];

        foreach (TextUnit unit in units.Where(static unit => unit.Weight > 0))
        {
            bool isKnown = text?.Contains(Squeeze(ElementText.Of(unit.Element)), StringComparison.Ordinal) != false;
            weights[unit.Parent] = weights.GetValueOrDefault(unit.Parent) + (unit.Weight * (isKnown ? 1 : UnknownWeight));
        }

        return weights;
    }

    private IReadOnlyList<IElement> FindParents()
    {
        if (_weights.Count == 0)
        {
            return [];
        }

        IElement[] heaviest = [.. _weights.Keys.GroupBy(StableNames.KindOf).MaxBy(group => group.Sum(parent => _weights[parent] * BonusOf(parent)))!];
        IElement[] main = WithoutStrays(WithoutLists(heaviest));
        return WeightOf(main) < MinLength ? [] : [.. main, .. OthersOf(main)];
    }

    /// <summary>Removes separate lists, such as the key points above a text. They may have the same name without being a part of it.</summary>
    private IElement[] WithoutLists(IElement[] parents)
    {
        IElement[] lists = [.. parents.Where(parent => _units.All(unit => unit.Parent != parent || unit.Weight == 0 || unit.Element.LocalName == "li"))];
        return WeightOf(lists) < WeightOf(parents) * MaxLists ? [.. parents.Except(lists)] : parents;
    }

    /// <summary>Removes short elements outside the region of the others: they have the same name, but are not a part of the text.</summary>
    private IElement[] WithoutStrays(IElement[] parents)
    {
        double total = WeightOf(parents);
        IElement[] longest = [.. parents.Where(parent => _weights[parent] >= total * MinShare)];
        IElement? around = longest is [var only] ? only.ParentElement : longest.Aggregate(CommonAncestor);
        return [.. parents.Where(parent => longest.Contains(parent) || around?.Contains(parent) == true)];
    }

    /// <summary>Gets the elements of other kinds that continue the text: inside the region of the main ones, or closely around it.</summary>
    private IEnumerable<IElement> OthersOf(IElement[] main)
    {
        IElement region = main.Aggregate(CommonAncestor);
        IElement[] around = [.. AncestorsOf(region).Take(MaxAncestors)];
        double length = WeightOf(main);
        return _weights.Keys.Where(parent =>
            !main.Contains(parent)
            && _weights[parent] >= length * MinShare
            && (around.Contains(parent) || AncestorsOf(parent).Contains(region))
            && _weights[parent] >= _units.Where(unit => unit.Parent == parent && !unit.IsHeading).Sum(static unit => unit.Length) * MaxBallast);
    }

    private double WeightOf(IEnumerable<IElement> parents) => parents.Sum(parent => _weights[parent]);

    /// <summary>Removes white space and signs, which differ between an article and its copy in the metadata.</summary>
    private static string Squeeze(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static double BonusOf(IElement element)
    {
        bool isArticle = element.Closest("article, main, [role=main], [itemprop~=articleBody]") is not null;
        bool isNamed = element.ClassList.Any(ClassQuality.IsContent) || (element.Id is { } id && ClassQuality.IsContent(id));
        return (isArticle ? ArticleBonus : 1) * (isNamed ? NameBonus : 1);
    }

    private static IElement CommonAncestor(IElement first, IElement second)
    {
        HashSet<IElement> ancestors = [first, .. AncestorsOf(first)];
        IElement element = second;

        while (!ancestors.Contains(element) && element.ParentElement is { } parent)
        {
            element = parent;
        }

        return element;
    }

    private static IEnumerable<IElement> AncestorsOf(IElement element)
    {
        for (IElement? e = element.ParentElement; e is not null && e.LocalName is not ("html" or "body"); e = e.ParentElement)
        {
            yield return e;
        }
    }
}

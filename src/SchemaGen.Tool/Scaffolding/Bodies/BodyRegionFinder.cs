using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Input;
using SchemaGen.Tool.Scaffolding.Selectors;

namespace SchemaGen.Tool.Scaffolding.Bodies;

/// <summary>Finds the text of the article by the density of text: the elements whose children are paragraphs, and the others around them that continue the text.</summary>
internal static class BodyRegionFinder
{
    /// <summary>The number of characters below which a page has no article.</summary>
    private const int MinLength = 140;

    /// <summary>The share of the text that an element beside the main one needs to be a part of it.</summary>
    private const double MinShare = 0.04;

    /// <summary>Finds the text of a page.</summary>
    public static BodyRegion Find(ScaffoldPage page)
    {
        IReadOnlyList<TextUnit> units = TextUnits.Of(page.Document);
        // Where the page has the text in its metadata, only blocks that occur in it count.
        string? known = JsonLdObjects.ArticleBodyOf(page) is { } body ? Squeeze(body) : null;
        Dictionary<IElement, double> weights = [];

        foreach (TextUnit unit in units)
        {
            if (unit.Weight > 0)
            {
                double trust = known is null || known.Contains(Squeeze(TextUnits.TextOf(unit.Element)), StringComparison.Ordinal) ? 1 : 0.2;
                weights[unit.Parent] = weights.GetValueOrDefault(unit.Parent) + (unit.Weight * trust);
            }
        }

        if (weights.Count == 0)
        {
            return new BodyRegion(page, units, []);
        }

        List<(double Weight, IElement[] Parents)> groups =
        [
            .. weights.GroupBy(static w => KeyOf(w.Key))
                .Select(static group => (group.Sum(static w => w.Value * BonusOf(w.Key)), group.Select(static w => w.Key).ToArray()))
                .OrderByDescending(static group => group.Item1),
        ];

        IElement[] main = groups[0].Parents;
        // A separate list, such as the key points above a text, may have the same name without being a part of it.
        HashSet<IElement> ofLists = [.. main.Where(parent => units.All(unit => unit.Parent != parent || unit.Weight == 0 || unit.Element.LocalName == "li"))];
        main = ofLists.Sum(parent => weights[parent]) * 3 < main.Sum(parent => weights[parent]) ? [.. main.Where(parent => !ofLists.Contains(parent))] : main;
        main = WithoutStrays(main, weights);
        double length = main.Sum(parent => weights[parent]);

        if (length < MinLength)
        {
            return new BodyRegion(page, units, []);
        }

        IElement region = main.Aggregate(CommonAncestor);
        IElement[] around = [.. Ancestors(region).Take(2)];
        IEnumerable<IElement> others = weights
            .Where(w => !main.Contains(w.Key) && w.Value >= length * MinShare && (Array.IndexOf(around, w.Key) >= 0 || IsInside(w.Key, region)))
            .Where(w => w.Value * 2 >= units.Where(unit => unit.Parent == w.Key && !unit.IsHeading).Sum(static unit => unit.Length))
            .Select(static w => w.Key);
        return new BodyRegion(page, units, [.. main, .. others]);
    }

    /// <summary>Removes short elements outside the region of the others: they have the same name, but are not a part of the text.</summary>
    private static IElement[] WithoutStrays(IElement[] parents, Dictionary<IElement, double> weights)
    {
        double total = parents.Sum(parent => weights[parent]);
        IElement[] longest = [.. parents.Where(parent => weights[parent] >= total * MinShare)];
        IElement? around = longest is [var only] ? only.ParentElement : longest.Aggregate(CommonAncestor);
        return [.. parents.Where(parent => Array.IndexOf(longest, parent) >= 0 || around?.Contains(parent) == true)];
    }

    /// <summary>Removes white space and signs, which differ between an article and its copy in the metadata.</summary>
    private static string Squeeze(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    /// <summary>Gets the name by which elements of the same kind are grouped. One without names is of the kind of its parent.</summary>
    public static string KeyOf(IElement element)
    {
        string signature = StableNames.SignatureOf(element);
        return signature != element.LocalName || element.ParentElement is not { } parent ? signature : $"{StableNames.SignatureOf(parent)} > {signature}";
    }

    private static double BonusOf(IElement element)
    {
        bool isArticle = element.Closest("article, main, [role=main], [itemprop~=articleBody]") is not null;
        bool isNamed = element.ClassList.Any(ClassQuality.IsContent) || (element.Id is { } id && ClassQuality.IsContent(id));
        return (isArticle ? 1.3 : 1) * (isNamed ? 1.2 : 1);
    }

    private static IElement CommonAncestor(IElement first, IElement second)
    {
        HashSet<IElement> ancestors = [first, .. Ancestors(first)];
        IElement element = second;

        while (!ancestors.Contains(element) && element.ParentElement is { } parent)
        {
            element = parent;
        }

        return element;
    }

    private static IEnumerable<IElement> Ancestors(IElement element)
    {
        for (IElement? e = element.ParentElement; e is not null && e.LocalName is not ("html" or "body"); e = e.ParentElement)
        {
            yield return e;
        }
    }

    private static bool IsInside(IElement element, IElement region) => element != region && Ancestors(element).Contains(region);
}

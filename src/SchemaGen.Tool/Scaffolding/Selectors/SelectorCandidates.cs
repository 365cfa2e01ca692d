using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;

namespace SchemaGen.Tool.Scaffolding.Selectors;

/// <summary>Composes selectors of the conditions that given elements share, alone, below a parent or below an ancestor.</summary>
internal static class SelectorCandidates
{
    private const int MaxDepth = 8;

    /// <summary>The number of conditions of an element, and of the elements around it, that are combined with each other: the best ones, so that there are dozens of candidates instead of thousands.</summary>
    private const int MaxConditions = 6;

    /// <summary>The number of conditions of ancestors, which are those of several elements.</summary>
    private const int MaxAncestorConditions = 12;

    /// <summary>Gets the selectors with their costs. They match the elements, and possibly others.</summary>
    /// <param name="elements">The elements.</param>
    /// <param name="scopes">The pages or elements in which the selectors match. Conditions are of the elements below them.</param>
    /// <param name="withTags">Whether a tag that pages have many of is a selector.</param>
    public static IEnumerable<(string Selector, int Cost)> Of(List<IElement> elements, HashSet<IParentNode> scopes, bool withTags)
    {
        List<(string Selector, int Cost)> own = [.. OwnOf(elements)];

        foreach ((string selector, int cost) in own)
        {
            if (withTags || !IsCommonTag(selector))
            {
                yield return (selector, cost);
            }
        }

        foreach ((string parent, int parentCost) in ParentsOf(elements, scopes).Take(MaxConditions))
        {
            foreach ((string selector, int cost) in own.Take(MaxConditions))
            {
                yield return ($"{parent} > {selector}", parentCost + cost + SelectorCosts.Parent);
            }
        }

        foreach ((string ancestor, int ancestorCost) in AncestorsOf(elements, scopes).Take(MaxAncestorConditions))
        {
            foreach ((string selector, int cost) in own.Take(MaxConditions).Where(static o => !IsCommonTag(o.Selector)))
            {
                yield return ($"{ancestor} {selector}", ancestorCost + cost);
            }
        }
    }

    /// <summary>Gets the selectors of the conditions and the tag that all elements have.</summary>
    private static IEnumerable<(string Selector, int Cost)> OwnOf(List<IElement> elements)
    {
        string? tag = CommonTag(elements);

        foreach ((string condition, int cost) in CommonConditions(elements))
        {
            yield return (condition, cost);

            if (tag is not (null or "div"))
            {
                yield return (tag + condition, cost + SelectorCosts.TagOfCondition);
            }
        }

        if (tag is not null && !IsCustom(tag))
        {
            yield return (tag, CostOf(tag));
        }
    }

    /// <summary>Gets the selectors of the parents; none if an element is at the top.</summary>
    private static IEnumerable<(string Selector, int Cost)> ParentsOf(List<IElement> elements, HashSet<IParentNode> scopes)
    {
        List<IElement> parents = [.. elements.Select(static e => e.ParentElement).OfType<IElement>().Distinct()];

        if (parents.Count == 0 || parents.Exists(parent => !IsBelow(parent, scopes)))
        {
            return [];
        }

        IEnumerable<(string Selector, int Cost)> conditions = CommonConditions(parents);
        return CommonTag(parents) is { } tag && IsLandmark(tag) ? conditions.Append((tag, CostOf(tag))) : conditions;
    }

    /// <summary>Gets the conditions that an ancestor of each element has, at any depth, the cheapest first.</summary>
    private static IEnumerable<(string Selector, int Cost)> AncestorsOf(List<IElement> elements, HashSet<IParentNode> scopes)
    {
        Dictionary<string, int>? common = null;

        foreach (IElement element in elements)
        {
            Dictionary<string, int> conditions = [];
            int depth = 1;

            for (IElement? e = element.ParentElement; e is not null && IsBelow(e, scopes) && depth <= MaxDepth; e = e.ParentElement, depth++)
            {
                foreach ((string condition, int cost) in StableNames.Of(e).Concat(IsLandmark(e.LocalName) ? [(e.LocalName, SelectorCosts.Tag)] : []))
                {
                    conditions.TryAdd(condition, cost + SelectorCosts.Ancestor + depth);
                }
            }

            common = common is null ? conditions : common.Where(c => conditions.ContainsKey(c.Key)).ToDictionary(static c => c.Key, c => Math.Max(c.Value, conditions[c.Key]));
        }

        return (common ?? []).Select(static c => (c.Key, c.Value)).OrderBy(static c => c.Value);
    }

    /// <summary>Gets the conditions that all elements have, the cheapest first.</summary>
    private static IEnumerable<(string Condition, int Cost)> CommonConditions(List<IElement> elements)
    {
        IEnumerable<IElement> others = elements.Where(e => e != elements[0]);
        return StableNames.Of(elements[0]).Where(c => others.All(e => StableNames.Of(e).Any(other => other.Condition == c.Condition))).OrderBy(static c => c.Cost);
    }

    private static string? CommonTag(List<IElement> elements) => elements.TrueForAll(e => e.LocalName == elements[0].LocalName) ? elements[0].LocalName : null;

    private static int CostOf(string tag) => tag == "h1" ? SelectorCosts.MainHeading : SelectorCosts.Tag;

    private static bool IsBelow(IElement element, HashSet<IParentNode> scopes) => element.LocalName is not ("html" or "body") && !scopes.Contains(element);

    private static bool IsCustom(string tag) => tag.Contains('-', StringComparison.Ordinal);

    /// <summary>Reports whether a tag names a part of a page.</summary>
    private static bool IsLandmark(string tag) => tag is "article" or "main" or "header";

    /// <summary>Reports whether a selector is a tag that pages are built of.</summary>
    private static bool IsCommonTag(string selector) => selector is "div" or "span" or "p" or "section" or "a" or "li" or "ul";
}

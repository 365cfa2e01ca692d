using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;

namespace SchemaGen.Tool.Scaffolding.Selectors;

/// <summary>Finds short selectors that match given elements on all pages.</summary>
internal static class SelectorFinder
{
    private const int MaxAncestors = 8;

    /// <summary>The number of conditions of an ancestor, and of an element, that are combined with each other.</summary>
    private const int MaxConditions = 6;

    /// <summary>Finds selectors whose first match in each scope is the given element, the best first.</summary>
    /// <param name="targets">The scopes, which are pages or elements, each with its element; null if it has none.</param>
    /// <param name="withTags">Whether a tag that pages have many of is a selector, because the scopes are small.</param>
    public static IReadOnlyList<FoundSelector> First(IReadOnlyList<(IParentNode Scope, IElement? Element)> targets, bool withTags = false) =>
        Find(targets.Select(static t => (t.Scope, Elements: t.Element is { } element ? new[] { element } : [])).ToList(), static (matches, elements) => elements.Length == 0 || (matches.Count > 0 && matches[0] == elements[0])
            ? (matches.Count - elements.Length) * 3
            : null, withTags);

    /// <summary>Finds selectors that match the given elements in each scope, the best first.</summary>
    /// <param name="targets">The scopes, which are pages or elements, each with its elements.</param>
    /// <param name="costOf">The cost of a match that is not among them; null if it is not acceptable.</param>
    public static IReadOnlyList<FoundSelector> All(IReadOnlyList<(IParentNode Scope, IElement[] Elements)> targets, Func<IElement, int?> costOf) =>
        Find(targets, (matches, elements) =>
        {
            HashSet<IElement> set = [.. elements];
            int cost = 0;
            int found = 0;

            foreach (IElement match in matches)
            {
                if (set.Contains(match))
                {
                    found++;
                }
                else if (costOf(match) is { } more)
                {
                    cost += more;
                }
                else
                {
                    return null;
                }
            }

            return found == elements.Length ? cost : null;
        });

    private static List<FoundSelector> Find(IReadOnlyList<(IParentNode Scope, IElement[] Elements)> targets, Func<IReadOnlyList<IElement>, IElement[], int?> costOf, bool withTags = false)
    {
        List<IElement> all = [.. targets.SelectMany(static t => t.Elements)];

        if (all.Count == 0)
        {
            return [];
        }

        var found = new List<FoundSelector>();

        foreach ((string selector, int cost) in Candidates(all, [.. targets.Select(static t => t.Scope)], withTags).DistinctBy(static c => c.Selector).OrderBy(static c => c.Cost).Take(100))
        {
            int total = cost;
            bool fits = true;

            foreach ((IParentNode scope, IElement[] elements) in targets)
            {
                if (costOf([.. scope.QuerySelectorAll(selector)], elements) is not { } more)
                {
                    fits = false;
                    break;
                }

                total += more;
            }

            if (fits)
            {
                found.Add(new FoundSelector(selector, total));
            }
        }

        return [.. found.OrderBy(static f => f.Cost).ThenBy(static f => f.Selector.Length).ThenBy(static f => f.Selector, StringComparer.Ordinal)];
    }

    /// <summary>Gets selectors of an element's conditions, alone and below an ancestor, that all elements have.</summary>
    private static IEnumerable<(string Selector, int Cost)> Candidates(List<IElement> elements, HashSet<IParentNode> scopes, bool withTags)
    {
        List<(string Selector, int Cost)> own = [.. Common(elements, withTag: true)];

        foreach ((string selector, int cost) in own)
        {
            if (withTags || !IsBareContainer(selector))
            {
                yield return (selector, cost);
            }
        }

        List<IElement> parents = [.. elements.Select(static e => e.ParentElement).OfType<IElement>().Distinct()];

        if (parents.TrueForAll(parent => parent.LocalName is not ("html" or "body") && !scopes.Contains(parent)))
        {
            foreach ((string above, int aboveCost) in Common(parents, withTag: false).Take(MaxConditions))
            {
                foreach ((string selector, int cost) in own.Take(MaxConditions))
                {
                    yield return ($"{above} > {selector}", aboveCost + cost + 6);
                }
            }
        }

        foreach ((string above, int aboveCost) in Around(elements, scopes))
        {
            foreach ((string selector, int cost) in own.Take(MaxConditions).Where(static o => !IsBareContainer(o.Selector)))
            {
                yield return ($"{above} {selector}", aboveCost + cost);
            }
        }
    }

    /// <summary>Gets the conditions that an ancestor of each element has, at any depth; those of near ancestors are cheaper.</summary>
    private static IEnumerable<(string Selector, int Cost)> Around(List<IElement> elements, HashSet<IParentNode> scopes)
    {
        Dictionary<string, int>? common = null;

        foreach (IElement element in elements)
        {
            Dictionary<string, int> conditions = [];
            int depth = 1;

            for (IElement? e = element.ParentElement; e is not null && e.LocalName is not ("html" or "body") && !scopes.Contains(e) && depth <= MaxAncestors; e = e.ParentElement, depth++)
            {
                foreach ((string condition, int cost) in StableNames.Of(e).Concat(e.LocalName is "article" or "main" or "header" ? [(e.LocalName, 8)] : []))
                {
                    conditions.TryAdd(condition, cost + 4 + depth);
                }
            }

            common = common is null ? conditions : common.Where(c => conditions.ContainsKey(c.Key)).ToDictionary(static c => c.Key, c => Math.Max(c.Value, conditions[c.Key]));
        }

        return (common ?? []).Select(static c => (c.Key, c.Value)).OrderBy(static c => c.Value).Take(MaxConditions * 2);
    }

    private static IEnumerable<(string Selector, int Cost)> Common(List<IElement> elements, bool withTag)
    {
        List<(string Condition, int Cost)> conditions = [.. StableNames.Of(elements[0]).Where(c => elements.TrueForAll(e => e == elements[0] || StableNames.Of(e).Any(other => other.Condition == c.Condition))).OrderBy(static c => c.Cost)];
        bool sameTag = elements.TrueForAll(e => e.LocalName == elements[0].LocalName);
        string tag = elements[0].LocalName;

        foreach ((string condition, int cost) in conditions)
        {
            yield return (condition, cost);

            if (withTag && sameTag && tag is not "div")
            {
                yield return (tag + condition, cost + 2);
            }
        }

        if (sameTag && !tag.Contains('-', StringComparison.Ordinal) && (withTag || tag is "article" or "main" or "header"))
        {
            yield return (tag, tag is "h1" ? 2 : 8);
        }
    }

    /// <summary>Reports whether a selector is a tag that pages are built of.</summary>
    private static bool IsBareContainer(string selector) => selector is "div" or "span" or "p" or "section" or "a" or "li" or "ul";
}

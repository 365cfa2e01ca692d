using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;

namespace SchemaGen.Tool.Scaffolding.Selectors;

/// <summary>Finds short selectors that match given elements on all pages.</summary>
internal static class SelectorFinder
{
    /// <summary>The number of candidates that are tried, each on all pages.</summary>
    private const int MaxCandidates = 100;

    /// <summary>Finds selectors whose first match in each scope is the given element, the best first.</summary>
    /// <param name="targets">The scopes, which are pages or elements, each with its element; null if it has none.</param>
    /// <param name="withTags">Whether a tag that pages have many of is a selector, because the scopes are small.</param>
    public static IReadOnlyList<FoundSelector> First(IReadOnlyList<(IParentNode Scope, IElement? Element)> targets, bool withTags = false) =>
        Find([.. targets.Select(static t => (t.Scope, t.Element is { } element ? new[] { element } : []))], CostOfFirst, withTags);

    /// <summary>Finds selectors that match the given elements in each scope, the best first.</summary>
    /// <param name="targets">The scopes, which are pages or elements, each with its elements.</param>
    /// <param name="costOf">The cost of a match that is not among them; null if it is not acceptable.</param>
    public static IReadOnlyList<FoundSelector> All(IReadOnlyList<(IParentNode Scope, IElement[] Elements)> targets, Func<IElement, int?> costOf) =>
        Find(targets, (matches, elements) => CostOfAll(matches, [.. elements], costOf), withTags: false);

    private static List<FoundSelector> Find(IReadOnlyList<(IParentNode Scope, IElement[] Elements)> targets, Func<IReadOnlyList<IElement>, IElement[], int?> costOf, bool withTags)
    {
        List<IElement> elements = [.. targets.SelectMany(static t => t.Elements)];

        if (elements.Count == 0)
        {
            return [];
        }

        IEnumerable<(string Selector, int Cost)> candidates = SelectorCandidates.Of(elements, [.. targets.Select(static t => t.Scope)], withTags);
        var found = new List<FoundSelector>();

        foreach ((string selector, int cost) in candidates.DistinctBy(static c => c.Selector).OrderBy(static c => c.Cost).Take(MaxCandidates))
        {
            if (CostOfMatches(selector) is { } matches)
            {
                found.Add(new FoundSelector(selector, cost + matches));
            }
        }

        return [.. found.OrderBy(static f => f.Cost).ThenBy(static f => f.Selector.Length).ThenBy(static f => f.Selector, StringComparer.Ordinal)];

        int? CostOfMatches(string selector)
        {
            int total = 0;

            foreach ((IParentNode scope, IElement[] wanted) in targets)
            {
                if (costOf([.. scope.QuerySelectorAll(selector)], wanted) is not { } cost)
                {
                    return null;
                }

                total += cost;
            }

            return total;
        }
    }

    /// <summary>Gets the cost of the matches of a scope of which the first is read; null if it is not the wanted element. A scope without one may have any matches.</summary>
    private static int? CostOfFirst(IReadOnlyList<IElement> matches, IElement[] wanted) =>
        wanted.Length == 0 || (matches.Count > 0 && matches[0] == wanted[0]) ? (matches.Count - wanted.Length) * SelectorCosts.SurplusMatch : null;

    /// <summary>Gets the cost of the matches of a scope of which all are read; null if a wanted element is missing, or another is not acceptable.</summary>
    private static int? CostOfAll(IReadOnlyList<IElement> matches, HashSet<IElement> wanted, Func<IElement, int?> costOf)
    {
        int cost = 0;
        int missing = wanted.Count;

        foreach (IElement match in matches)
        {
            if (wanted.Contains(match))
            {
                missing--;
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

        return missing == 0 ? cost : null;
    }
}

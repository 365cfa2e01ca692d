using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Selectors;

/// <summary>Finds paths that describe the position of an element instead of the element, as the command "Copy selector" of browsers writes them: <c>div:nth-child(3) &gt; div:nth-child(2) &gt; …</c>.</summary>
internal static class CopiedPaths
{
    /// <summary>A path with fewer positions may be meant: the second cell of the third row of a table.</summary>
    private const int LeastPositions = 3;

    /// <summary>A path with fewer elements is common in selectors written by hand: <c>main &gt; article &gt; div</c>.</summary>
    private const int LeastElements = 4;

    /// <summary>The elements around all content.</summary>
    private static readonly string[] s_containers = ["html", "body", "div", "span", "main", "article", "section", "header", "aside"];

    /// <summary>Finds the paths, at most one in each selector of the list.</summary>
    public static IEnumerable<SelectorError> Find(SelectorList list, SelectorSpans spans)
    {
        foreach (ComplexSelector selector in list.Selectors)
        {
            int[] positions = [.. Enumerable.Range(0, selector.Compounds.Count).Where(i => selector.Compounds[i].Simple.Any(IsPosition))];

            if (positions.Length >= LeastPositions)
            {
                yield return Error(
                    positions[0],
                    positions[positions.Length - 1],
                    $"This path counts {positions.Length} positions, which change wherever the site adds an element; select by an id, a class or an attribute of the element or of one around it");
            }
            else if (FindElements(selector) is { } path)
            {
                yield return Error(
                    path.First,
                    path.Last,
                    $"This path of {path.Last - path.First + 1} elements without a name changes wherever the site adds an element; select by an id, a class or an attribute of the element or of one around it");
            }

            SelectorError Error(int first, int last, string message)
            {
                int start = spans[selector.Compounds[first]].Start;
                return new SelectorError(SelectorErrorCode.CopiedPath, start, spans[selector.Compounds[last]].End - start, message, SelectorErrorSeverity.Warning);
            }
        }
    }

    private static bool IsPosition(SimpleSelector condition) => condition is NthSelector { Step: 0, Of: null };

    /// <summary>Finds containers without a name, each inside the one before.</summary>
    private static (int First, int Last)? FindElements(ComplexSelector selector)
    {
        int first = 0;

        for (int i = 0; i <= selector.Compounds.Count; i++)
        {
            bool isElement = i < selector.Compounds.Count && CompoundFacts.Tag(selector.Compounds[i]) is { } tag && Array.IndexOf(s_containers, tag) >= 0 && selector.Compounds[i].Simple.All(IsPosition);

            if (isElement && (i == first || selector.Combinators[i - 1] == Combinator.Child))
            {
                continue;
            }

            // Three of them must be the elements without a meaning: 'html > body > main > article' has one at each step.
            if (i - first >= LeastElements && Enumerable.Range(first, i - first).Count(n => CompoundFacts.Tag(selector.Compounds[n]) is "div" or "span") >= LeastElements - 1)
            {
                return (first, i - 1);
            }

            first = isElement ? i : i + 1;
        }

        return null;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Tests.Selectors;

/// <summary>What <see cref="HtmlChecks"/> calls impossible is in no tree that AngleSharp makes of random markup.</summary>
[Trait("Runs", "Once")]
public class HtmlOracleTests
{
    private static readonly Dictionary<string, bool> s_impossible = new(StringComparer.Ordinal);

    [Theory]
    [InlineData(false, 400)]
    [InlineData(true, 400)]
    public void Find_RelationsOfRandomMarkup_AreNeverReported(bool isWild, int pages)
    {
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);

        for (int seed = 0; seed < pages; seed++)
        {
            foreach (string selector in Relations(seed, isWild).Where(seen.Add))
            {
                if (IsImpossible(selector) && !IsExcepted(selector, isWild))
                {
                    wrong.Add($"{selector} (seed {seed})");
                }
            }
        }

        Assert.True(seen.Count > 2_000, $"Only {seen.Count} relations were made.");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static bool IsImpossible(string selector)
    {
        if (!s_impossible.TryGetValue(selector, out bool isImpossible))
        {
            var spans = new SelectorSpans();
            isImpossible = HtmlChecks.Find(selector, SelectorParser.Parse(selector, spans).Selector!, spans).Count > 0;
            s_impossible.Add(selector, isImpossible);
        }

        return isImpossible;
    }

    /// <summary>Whether a selector is excepted in the documentation: links and buttons inside of one another have boundaries, and what is misplaced in a table may end up where its name would not allow it.</summary>
    private static bool IsExcepted(string selector, bool isWild)
    {
        string[] names = selector.Split(' ').Where(static part => part is not (">" or "+")).ToArray();

        return names.Index().Any(inner => names.Take(inner.Index).Index().Any(outer =>
            HtmlTags.EndsChild(outer.Item, inner.Item) && (isWild || (inner.Item is "a" or "button" && (inner.Index - outer.Index > 1 || !selector.Contains('>', StringComparison.Ordinal))))));
    }

    private static IEnumerable<string> Relations(int seed, bool isWild)
    {
        IDocument page = new HtmlParser().ParseDocument(new MarkupSoup(seed, isWild).Page());

        // The rules say that they take names that only HTML has for elements of HTML.
        return page.All.Any(static e => e.NamespaceUri != NamespaceNames.HtmlUri && MarkupSoup.IsOfHtmlOnly(e.LocalName)) ? [] : Relations(page);
    }

    /// <summary>All pairs of elements of a page, as selectors.</summary>
    private static IEnumerable<string> Relations(IDocument page)
    {
        foreach (IElement element in page.All)
        {
            string name = element.LocalName;

            if (!MarkupSoup.Names.Contains(name))
            {
                continue;
            }

            if (element.ParentElement is { } parent && MarkupSoup.Names.Contains(parent.LocalName))
            {
                yield return $"{parent.LocalName} > {name}";

                if (parent.ParentElement is { } grandparent && MarkupSoup.Names.Contains(grandparent.LocalName))
                {
                    yield return $"{grandparent.LocalName} > {parent.LocalName} > {name}";
                    yield return $"{grandparent.LocalName} > * > {name}";
                }
            }

            if (element.PreviousElementSibling is { } previous && MarkupSoup.Names.Contains(previous.LocalName))
            {
                yield return $"{previous.LocalName} + {name}";
            }

            for (IElement? ancestor = element.ParentElement; ancestor is not null; ancestor = ancestor.ParentElement)
            {
                if (MarkupSoup.Names.Contains(ancestor.LocalName))
                {
                    yield return $"{ancestor.LocalName} {name}";
                }
            }
        }
    }
}

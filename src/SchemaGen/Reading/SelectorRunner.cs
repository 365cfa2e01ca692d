using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Threading;
using AngleSharp.Dom;
using SchemaGen.Html;
using SchemaGen.Limits;
using SchemaGen.Matching;
using SchemaGen.Reading;

namespace SchemaGen.Runtime;

/// <summary>Runs the selectors of methods with <see cref="GeneratedSelectorAttribute"/>. Made for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SelectorRunner
{
    private static readonly HtmlContext s_unlimited = new() { Limits = new HtmlLimits { MaxElements = int.MaxValue, MaxTextLength = int.MaxValue, MaxTotalLength = long.MaxValue, MaxDuration = Timeout.InfiniteTimeSpan } };

    /// <summary>Finds the first element inside <paramref name="root"/> that matches.</summary>
    public static IElement? First<TMatcher>(IParentNode root)
        where TMatcher : SelectorMatcher, new()
    {
        using SchemaPage page = Open<TMatcher>(root, out TMatcher matcher, out int scope);

        if (new MatchRange(page.Tree, matcher, matcher.Matches, scope).TryGet(0, out int row))
        {
            return page.Tree.ElementAt(row);
        }

        ThrowIfIncomplete(page);
        return null;
    }

    /// <summary>Finds the elements inside <paramref name="root"/> that match, in document order.</summary>
    public static List<IElement> All<TMatcher>(IParentNode root)
        where TMatcher : SelectorMatcher, new()
    {
        using SchemaPage page = Open<TMatcher>(root, out TMatcher matcher, out int scope);
        var range = new MatchRange(page.Tree, matcher, matcher.Matches, scope);
        var elements = new List<IElement>();

        for (int i = 0; range.TryGet(i, out int row); i++)
        {
            elements.Add(page.Tree.ElementAt(row));
        }

        ThrowIfIncomplete(page);
        return elements;
    }

    /// <summary>Reports whether <paramref name="element"/> matches.</summary>
    public static bool Matches<TMatcher>(IElement element)
        where TMatcher : SelectorMatcher, new()
    {
        using SchemaPage page = Open<TMatcher>(element, out TMatcher matcher, out int row);
        matcher.AdvanceTo(row + 1);
        ThrowIfIncomplete(page);
        int index = matcher.Matches.IndexFrom(row);
        return index < matcher.Matches.Count && matcher.Matches[index] == row;
    }

    /// <summary>Throws if the walk has ended before the end of the tree, because the elements beyond were not matched.</summary>
    private static void ThrowIfIncomplete(SchemaPage page)
    {
        if (page.Tree.Outcome != ParseOutcome.Complete)
        {
            throw new InvalidOperationException(SchemaPage.LimitOf(page.Tree.Outcome, int.MaxValue).Message);
        }
    }

    private static SchemaPage Open<TMatcher>(IParentNode root, out TMatcher matcher, out int scope)
        where TMatcher : SelectorMatcher, new()
    {
        ArgumentNullException.ThrowIfNull(root);
        matcher = new TMatcher();
        var page = SchemaPage.Open((INode)root, s_unlimited, matcher.Reach, PageBudget.Unlimited);
        scope = page.ScopeRow;
        page.Matchers.Start(matcher, scope);
        return page;
    }
}

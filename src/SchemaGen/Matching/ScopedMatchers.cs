using System;
using System.Collections.Generic;
using SchemaGen.Html;
using SchemaGen.Runtime;

namespace SchemaGen.Matching;

/// <summary>The matchers of a schema whose selectors ask for the scope: one for each scope, and one that matches the page as if there were none, unless each scope matches the whole page anew.</summary>
/// <typeparam name="TMatcher">The matcher.</typeparam>
internal sealed class ScopedMatchers<TMatcher> : IDisposable
    where TMatcher : ElementMatcher, new()
{
    private readonly MatchedPage _matchedPage;
    private readonly TMatcher? _page;
    private readonly Stack<(int Scope, int End, TMatcher Matcher)> _open = [];

    /// <param name="page">The page.</param>
    /// <param name="isPagePerScope">Whether each scope matches the whole page anew.</param>
    public ScopedMatchers(MatchedPage page, bool isPagePerScope)
    {
        _matchedPage = page;

        if (!isPagePerScope)
        {
            _page = new TMatcher();
            _page.Start(page, ElementMatcher.NoScope);
        }
    }

    /// <summary>The matcher of a scope.</summary>
    /// <param name="scope">The row of the scope.</param>
    /// <param name="end">The row after the last of the scope; none: that of its element.</param>
    /// <param name="matcher">A new one, which is started unless that scope is being read already.</param>
    public TMatcher Start(int scope, int end, TMatcher matcher)
    {
        TMatcher? finished = null;
        end = end != PageTree.None ? end : _matchedPage.Tree.EndOf(scope);

        // Schemas are read depth first: a scope that does not hold the new one is done.
        while (_open.TryPeek(out (int Scope, int End, TMatcher Matcher) open) && (open.Scope, open.End) != (scope, end) && !(scope >= open.Scope && end <= open.End))
        {
            finished?.Release();
            finished = _open.Pop().Matcher;
        }

        if (_open.TryPeek(out (int Scope, int End, TMatcher Matcher) same) && (same.Scope, same.End) == (scope, end))
        {
            return same.Matcher;
        }

        if (_page is null)
        {
            matcher.Start(_matchedPage, scope, finished);
        }
        else
        {
            matcher.StartInside(scope, end, _page, finished);
        }

        _open.Push((scope, end, matcher));
        return matcher;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _page?.Release();

        while (_open.TryPop(out (int Scope, int End, TMatcher Matcher) open))
        {
            open.Matcher.Release();
        }
    }
}

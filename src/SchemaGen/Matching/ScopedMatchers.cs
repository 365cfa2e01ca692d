using System;
using System.Collections.Generic;
using SchemaGen.Html;
using SchemaGen.Runtime;

namespace SchemaGen.Matching;

/// <summary>The matchers of a schema whose selectors contain <c>:scope</c>: one for each scope, and one for the page without a scope unless each scope matches the whole page again.</summary>
/// <typeparam name="TMatcher">The matcher.</typeparam>
internal sealed class ScopedMatchers<TMatcher> : IDisposable
    where TMatcher : ElementMatcher, new()
{
    private readonly MatchedPage _matchedPage;
    private readonly TMatcher? _page;
    private readonly Stack<(int Scope, int End, TMatcher Matcher)> _open = [];

    /// <param name="page">The page.</param>
    /// <param name="isPagePerScope">Whether each scope matches the whole page again.</param>
    public ScopedMatchers(MatchedPage page, bool isPagePerScope)
    {
        _matchedPage = page;

        if (!isPagePerScope)
        {
            _page = new TMatcher();
            _page.Start(page, ElementMatcher.NoScope);
        }
    }

    /// <summary>Gets the matcher of a scope.</summary>
    /// <param name="scope">The row of the scope.</param>
    /// <param name="end">The row after the last of the scope; <see cref="PageTree.None"/> for that of its element.</param>
    /// <param name="matcher">A new matcher, which is started unless the scope has one.</param>
    public TMatcher Start(int scope, int end, TMatcher matcher)
    {
        TMatcher? finished = null;
        end = end != PageTree.None ? end : _matchedPage.Tree.EndOf(scope);

        // Schemas are read depth first, so a scope that does not contain the new one is no longer needed.
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

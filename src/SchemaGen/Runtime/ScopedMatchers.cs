using System;
using System.Collections.Generic;

namespace SchemaGen.Runtime;

/// <summary>The matchers of a schema whose selectors ask for the scope: one for each scope, and one that matches the page as if there were none.</summary>
/// <typeparam name="TMatcher">The matcher.</typeparam>
internal sealed class ScopedMatchers<TMatcher> : IDisposable
    where TMatcher : ElementMatcher, new()
{
    private readonly ElementTable _table;
    private readonly TMatcher _page = new();
    private readonly Stack<(int Scope, TMatcher Matcher)> _open = [];

    /// <param name="page">The page.</param>
    public ScopedMatchers(SchemaPage page)
    {
        _table = page.Table;
        _page.Start(page, ElementMatcher.NoScope);
    }

    /// <summary>The matcher of a scope.</summary>
    /// <param name="scope">The row of the scope.</param>
    /// <param name="matcher">A new one, which is started unless that scope is being read already.</param>
    public TMatcher Start(int scope, TMatcher matcher)
    {
        TMatcher? finished = null;

        // Schemas are read depth first: a scope that does not hold the new one is done.
        while (_open.TryPeek(out (int Scope, TMatcher Matcher) open) && open.Scope != scope && !(scope > open.Scope && scope < _table.EndOf(open.Scope)))
        {
            finished = _open.Pop().Matcher;
        }

        if (_open.TryPeek(out (int Scope, TMatcher Matcher) same) && same.Scope == scope)
        {
            return same.Matcher;
        }

        matcher.StartInside(scope, _page, finished);
        _open.Push((scope, matcher));
        return matcher;
    }

    /// <inheritdoc/>
    public void Dispose() => _page.Release();
}

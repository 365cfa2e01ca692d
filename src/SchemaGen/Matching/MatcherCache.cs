using System;
using System.Collections.Generic;
using SchemaGen.Html;
using SchemaGen.Runtime;

namespace SchemaGen.Matching;

/// <summary>The matchers of a page: one for each schema, or one for each scope if its selectors contain <c>:scope</c>.</summary>
/// <param name="page">The page.</param>
internal sealed class MatcherCache(MatchedPage page) : IDisposable
{
    private readonly List<ElementMatcher> _matchers = [];
    private Dictionary<Type, IDisposable>? _scopes;

    /// <summary>Gets the matcher of a schema.</summary>
    /// <param name="scope">The row of the scope; <see cref="PageTree.None"/> for the whole page.</param>
    /// <param name="end">The row after the last of the scope; <see cref="PageTree.None"/> for that of its element.</param>
    public TMatcher Get<TMatcher>(int scope, int end = PageTree.None)
        where TMatcher : ElementMatcher, new()
    {
        // There are few matchers, and the last one is usually needed again.
        for (int i = _matchers.Count - 1; i >= 0; i--)
        {
            if (_matchers[i] is TMatcher known)
            {
                return known;
            }
        }

        var matcher = new TMatcher();

        if (matcher.UsesScope && scope != PageTree.None)
        {
            return ScopesOf<TMatcher>(matcher.MatchesPagePerScope).Start(scope, end, matcher);
        }

        if (matcher.UsesScope)
        {
            matcher.Start(page, scope);
        }
        else
        {
            Start(matcher, scope);
        }

        return matcher;
    }

    /// <summary>Starts a matcher whose memory is returned together with that of the page.</summary>
    public void Start(ElementMatcher matcher, int scope)
    {
        matcher.Start(page, scope);
        _matchers.Add(matcher);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (ElementMatcher matcher in _matchers)
        {
            matcher.Release();
        }

        if (_scopes is not null)
        {
            foreach (IDisposable scopes in _scopes.Values)
            {
                scopes.Dispose();
            }
        }

        page.Release();
    }

    private ScopedMatchers<TMatcher> ScopesOf<TMatcher>(bool isPagePerScope)
        where TMatcher : ElementMatcher, new()
    {
        _scopes ??= [];

        if (!_scopes.TryGetValue(typeof(TMatcher), out IDisposable? scopes))
        {
            scopes = new ScopedMatchers<TMatcher>(page, isPagePerScope);
            _scopes.Add(typeof(TMatcher), scopes);
        }

        return (ScopedMatchers<TMatcher>)scopes;
    }
}

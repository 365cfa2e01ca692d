using System;
using System.Collections.Generic;
using System.Threading;
using AngleSharp.Dom;

namespace SchemaGen.Runtime;

/// <summary>A page while it is read: its elements, what is known about it, and the issues found so far.</summary>
internal sealed class SchemaPage : IDisposable
{
    private readonly List<HtmlIssue> _issues = [];
    private readonly Dictionary<Type, ElementMatcher> _matchers = [];
    private readonly Dictionary<Type, object> _scopes = [];
    private readonly HashSet<TextPattern> _timedOut = [];
    private PageTexts? _texts;
    private FormStates? _forms;
    private string? _language;
    private Uri? _baseUri;
    private bool _knowsBaseUri;
    private bool _reportedElements;

    /// <param name="root">The document or element to read.</param>
    /// <param name="context">What is known about it.</param>
    /// <param name="isCallersTree">Whether the caller may be handed elements of it.</param>
    /// <param name="reach">How much of the page is seen if only an element is read.</param>
    /// <param name="cancellationToken">Asked during the walk.</param>
    public SchemaPage(INode root, HtmlContext context, bool isCallersTree, MatcherReach reach, CancellationToken cancellationToken)
    {
        Context = context;
        IsCallersTree = isCallersTree;
        IsInQuirksMode = string.Equals((root as IDocument ?? root.Owner)?.CompatMode, "BackCompat", StringComparison.Ordinal);

        if (root is IElement scope && reach != MatcherReach.Page)
        {
            Table = new ElementTable(scope, withSiblings: reach == MatcherReach.Siblings, context.Limits.MaxElements, cancellationToken);
            ScopeRow = Table.Count - 1;
            return;
        }

        INode top = root;

        while (top.Parent is { } parent)
        {
            top = parent;
        }

        Table = new ElementTable(top, context.Limits.MaxElements, cancellationToken);
        ScopeRow = root is IElement element ? Table.RowOf(element) : ElementTable.None;
    }

    /// <summary>The row of the element that is read; none: the whole tree.</summary>
    public int ScopeRow { get; }

    /// <summary>The page's elements.</summary>
    public ElementTable Table { get; }

    /// <summary>Whether class names and ids compare without ASCII case.</summary>
    public bool IsInQuirksMode { get; }

    /// <summary>What its forms' controls are to each other.</summary>
    public FormStates Forms => _forms ??= new FormStates(Table);

    /// <summary>The texts of its elements, for selectors.</summary>
    public PageTexts Texts => _texts ??= new PageTexts(Context.Limits.MaxTextLength);

    /// <summary>The language that the page says of itself; empty if it says none.</summary>
    public string Language => _language ??= ContentLanguage.OfPage(Table);

    /// <summary>What is known about the page.</summary>
    public HtmlContext Context { get; }

    /// <summary>Whether issues may hand out elements.</summary>
    public bool IsCallersTree { get; }

    /// <summary>How many errors there are, those included that are not kept.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>How many issues are kept.</summary>
    public int IssueCount => _issues.Count;

    /// <summary>The issues that are kept.</summary>
    public IReadOnlyList<HtmlIssue> Issues => _issues;

    /// <summary>What relative addresses are relative to: the first base element's address, made absolute, else the page's.</summary>
    /// <remarks>HTML, 2.4.3 (document base URLs).</remarks>
    public Uri? BaseUri
    {
        get
        {
            if (!_knowsBaseUri)
            {
                _baseUri = FindBaseUri();
                _knowsBaseUri = true;
            }

            return _baseUri;
        }
    }

    /// <summary>The matcher of a schema: one for all its readers on this page, unless its selectors ask for the scope.</summary>
    public TMatcher Matcher<TMatcher>(int scope)
        where TMatcher : ElementMatcher, new()
    {
        if (_matchers.TryGetValue(typeof(TMatcher), out ElementMatcher? known))
        {
            return (TMatcher)known;
        }

        var matcher = new TMatcher();

        if (matcher.UsesScope && scope != ElementTable.None && !matcher.MatchesPagePerScope)
        {
            return ScopesOf<TMatcher>().Start(scope, matcher);
        }

        matcher.Start(this, scope);

        if (!matcher.UsesScope)
        {
            _matchers.Add(typeof(TMatcher), matcher);
        }

        return matcher;
    }

    /// <summary>Records an issue, or only counts it if there are too many.</summary>
    public void Report(HtmlIssue issue)
    {
        if (issue.Severity == HtmlIssueSeverity.Error)
        {
            ErrorCount++;
        }

        if (_issues.Count < Context.Limits.MaxIssues)
        {
            _issues.Add(issue);
        }
    }

    /// <summary>Takes back the issues since a mark, as those of a nested schema that nobody required.</summary>
    /// <returns>The first error among them.</returns>
    public HtmlIssue? TakeBack(int issueCount, int errorCount)
    {
        HtmlIssue? cause = null;

        for (int i = issueCount; i < _issues.Count && cause is null; i++)
        {
            cause = _issues[i].Severity == HtmlIssueSeverity.Error ? _issues[i] : null;
        }

        _issues.RemoveRange(issueCount, _issues.Count - issueCount);
        ErrorCount = errorCount;
        return cause;
    }

    /// <summary>Reports, once, that the tree has more elements than are allowed.</summary>
    public void ReportElementLimit()
    {
        if (Table.LimitReached && !_reportedElements)
        {
            _reportedElements = true;
            Report(Limit("The page", string.Empty, $"has more than {Context.Limits.MaxElements} elements (HtmlLimits.MaxElements)"));
        }
    }

    /// <summary>The issue of a limit that was reached.</summary>
    public static HtmlIssue Limit(string subject, string path, string what) =>
        new(path, HtmlIssueKind.LimitReached, HtmlIssueSeverity.Error, FormattableString.Invariant($"{subject} {what}."), [], element: null);

    /// <summary>Whether a pattern may still be tried on this page.</summary>
    public bool MayTry(TextPattern pattern) => !_timedOut.Contains(pattern);

    /// <summary>Remembers that a pattern took too long.</summary>
    public void TimedOut(TextPattern pattern) => _timedOut.Add(pattern);

    /// <inheritdoc/>
    public void Dispose() => Table.Dispose();

    private ScopedMatchers<TMatcher> ScopesOf<TMatcher>()
        where TMatcher : ElementMatcher, new()
    {
        if (!_scopes.TryGetValue(typeof(TMatcher), out object? scopes))
        {
            scopes = new ScopedMatchers<TMatcher>(this);
            _scopes.Add(typeof(TMatcher), scopes);
        }

        return (ScopedMatchers<TMatcher>)scopes;
    }

    private Uri? FindBaseUri()
    {
        Uri? url = Context.Url;

        for (int row = 0; row < Table.Count || Table.MoveNext(); row++)
        {
            if (string.Equals(Table[row].LocalName, "base", StringComparison.Ordinal) && Table[row].GetAttribute("href") is { } href)
            {
                return UriConversion.TryUri(href, url, out Uri? address) && address.IsAbsoluteUri ? address : url;
            }
        }

        return url;
    }
}

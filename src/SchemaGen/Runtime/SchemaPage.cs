using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SchemaGen.Runtime;

/// <summary>A page while it is read: its elements, what is known about it, and the issues found so far.</summary>
internal sealed class SchemaPage : IDisposable
{
    private readonly List<HtmlIssue> _issues = [];
    private readonly List<ElementMatcher> _matchers = [];
    private readonly List<MemberReader> _readers = [];
    private Dictionary<Type, IDisposable>? _scopes;
    private PageTexts? _texts;
    private FormStates? _forms;
    private MicrodataScopes? _microdata;
    private JsonBudget? _json;
    private JsonLdGraph? _jsonLd;
    private Dictionary<(int Row, string Attribute), JsonLdGraph?>? _scripts;
    private IReadOnlyDictionary<string, string>? _routeValues;
    private string? _language;
    private DateTimeOffset? _capturedAt;
    private Uri? _baseUri;
    private bool _knowsBaseUri;
    private bool _reportedElements;
    private int _limitCount;
    private int _schemaCount;
    private HtmlIssue? _droppedError;

    /// <summary>How many issues were kept when the outermost nested schema began that is still read; no schema: 0.</summary>
    private int _outermostCount = ElementTable.None;

    /// <param name="root">The document or element to read.</param>
    /// <param name="context">What is known about it.</param>
    /// <param name="isCallersTree">Whether the caller may be handed elements of it.</param>
    /// <param name="reach">How much of the page is seen if only an element is read.</param>
    /// <param name="budget">What reading it may take; asked during the walk.</param>
    public SchemaPage(INode root, HtmlContext context, bool isCallersTree, MatcherReach reach, PageBudget budget)
    {
        Budget = budget;
        Context = context;
        IsCallersTree = isCallersTree;
        IsInQuirksMode = string.Equals((root as IDocument ?? root.Owner)?.CompatMode, "BackCompat", StringComparison.Ordinal);

        if (root is Element scope && reach != MatcherReach.Page)
        {
            Table = new ElementTable(scope, withSiblings: reach == MatcherReach.Siblings, context.Limits.MaxElements, budget);
            ScopeRow = Table.Count - 1;
            return;
        }

        INode top = root;

        while (top.Parent is { } parent)
        {
            top = parent;
        }

        Table = new ElementTable(top, context.Limits.MaxElements, budget);
        ScopeRow = root is IElement element ? Table.RowOf(element) : ElementTable.None;
    }

    /// <summary>The row of the element that is read; none: the whole tree.</summary>
    public int ScopeRow { get; }

    /// <summary>What reading the page may still take.</summary>
    public PageBudget Budget { get; }

    /// <summary>The page's elements.</summary>
    public ElementTable Table { get; }

    /// <summary>Whether class names and ids compare without ASCII case.</summary>
    public bool IsInQuirksMode { get; }

    /// <summary>What its forms' controls are to each other.</summary>
    public FormStates Forms => _forms ??= new FormStates(Table, Budget);

    /// <summary>Which <c>itemprop</c> attributes describe the page.</summary>
    public MicrodataScopes Microdata => _microdata ??= new MicrodataScopes();

    /// <summary>Who counts what is read; null: nobody listens.</summary>
    public PageRecorder? Recorder { get; init; }

    /// <summary>How long its patterns have taken.</summary>
    public PatternBudget Patterns { get; init; } = new();

    /// <summary>The texts of its elements, for selectors.</summary>
    public PageTexts Texts => _texts ??= new PageTexts(Context.Limits.MaxTextLength, Patterns, Budget);

    /// <summary>The language that the page says of itself; empty if it says none.</summary>
    public string Language => _language ??= ContentLanguage.OfPage(Table);

    /// <summary>Its blocks of JSON-LD.</summary>
    public JsonLdGraph JsonLd => _jsonLd ??= JsonLdReader.Read(this);

    /// <summary>Bounds the work on all JSON of the page.</summary>
    public JsonBudget Json => _json ??= new JsonBudget(
        allowed => Report(Limit("The page", string.Empty, FormattableString.Invariant($"has JSON of which more than {allowed} values would be visited"))),
        Budget);

    /// <summary>The JSON in an element's text, or in its attribute; null if it holds no JSON. A mistake in it is a warning.</summary>
    public JsonLdGraph? JsonOf(int row, string attribute)
    {
        _scripts ??= [];

        if (!_scripts.TryGetValue((row, attribute), out JsonLdGraph? graph))
        {
            graph = JsonScript.Read(this, row, attribute);
            _scripts.Add((row, attribute), graph);
        }

        return graph;
    }

    /// <summary>What is known about the page.</summary>
    public HtmlContext Context { get; }

    /// <summary>When it was captured: unset, now, and for all its values the same.</summary>
    public DateTimeOffset CapturedAt => _capturedAt ??= Context.CapturedAt ?? DateTimeOffset.UtcNow;

    /// <summary>Whether issues may hand out elements.</summary>
    public bool IsCallersTree { get; }

    /// <summary>How many errors there are, those included that are not kept.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>Whether nothing nested is read any more, because a limit was reached on the way down.</summary>
    public bool IsExhausted { get; private set; }

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

    /// <summary>Whether a base element was looked for to the end of the tree, so that one further on would change an address.</summary>
    public bool NeedsBase { get; private set; }

    /// <summary>Whether the text of an element was read that the parser may have been told to leave empty.</summary>
    public bool HasReadRawText { get; set; }

    /// <summary>The matcher of a schema: one for all its readers on this page, unless its selectors ask for the scope.</summary>
    /// <param name="scope">The row of the scope; none: the whole page.</param>
    /// <param name="end">The row after the last of the scope; none: that of its element.</param>
    public TMatcher Matcher<TMatcher>(int scope, int end = ElementTable.None)
        where TMatcher : ElementMatcher, new()
    {
        // They are few, and the one that was asked for last is mostly asked for again.
        for (int i = _matchers.Count - 1; i >= 0; i--)
        {
            if (_matchers[i] is TMatcher known)
            {
                return known;
            }
        }

        var matcher = new TMatcher();

        if (matcher.IsPerScope && scope != ElementTable.None)
        {
            return ScopesOf<TMatcher>(matcher.IsPagePerScope).Start(scope, end, matcher);
        }

        if (matcher.IsPerScope)
        {
            matcher.Start(this, scope);
        }
        else
        {
            Start(matcher, scope);
        }

        return matcher;
    }

    /// <summary>Starts a matcher whose memory is given back with the page's.</summary>
    public void Start(ElementMatcher matcher, int scope)
    {
        matcher.Start(this, scope);
        _matchers.Add(matcher);
    }

    /// <summary>The reader of the members at a depth, counted from 0 for the page's own schema: one schema of each depth is read at a time.</summary>
    public MemberReader ReaderAt(int depth)
    {
        if (depth == _readers.Count)
        {
            _readers.Add(new MemberReader());
        }

        return _readers[depth];
    }

    /// <summary>The captures of the most specific route of a schema that the page's address matches; none if it matches none.</summary>
    public IReadOnlyDictionary<string, string> RouteValues(HtmlSchemaDescriptor schema)
    {
        if (_routeValues is not null)
        {
            return _routeValues;
        }

        if (Context.Url is { } url)
        {
            foreach (SchemaRoute route in schema.RoutesBySpecificity)
            {
                if (route.Match(url) is { } values)
                {
                    return _routeValues = values;
                }
            }
        }

        return _routeValues = new Dictionary<string, string>();
    }

    /// <summary>Records an issue, or only counts it if there are too many.</summary>
    public void Report(HtmlIssue issue)
    {
        Count(issue.Kind, issue.Severity);

        if (_issues.Count < Context.Limits.MaxIssues)
        {
            _issues.Add(issue);
        }
        else if (issue.Severity == HtmlIssueSeverity.Error)
        {
            _droppedError ??= issue;
        }
    }

    /// <summary>Counts an issue of which nothing is kept: not worth a sentence on a page with thousands.</summary>
    public void Count(HtmlIssueKind kind, HtmlIssueSeverity severity)
    {
        ErrorCount += severity == HtmlIssueSeverity.Error ? 1 : 0;
        _limitCount += severity == HtmlIssueSeverity.Error && kind == HtmlIssueKind.LimitReached ? 1 : 0;
    }

    /// <summary>Whether an issue would be kept: in the list, or as the cause that a nested schema is left out.</summary>
    public bool Keeps(HtmlIssueSeverity severity)
    {
        int max = Context.Limits.MaxIssues;

        // Where the list was full when the outermost schema began, no warning about a schema is kept that needs a cause.
        return _issues.Count < max || (severity == HtmlIssueSeverity.Error && _droppedError is null && _outermostCount != ElementTable.None && _outermostCount < max);
    }

    /// <summary>Begins a nested schema whose issues may be taken back.</summary>
    public IssueMark Mark()
    {
        var mark = new IssueMark(_issues.Count, ErrorCount, _limitCount, _droppedError, _outermostCount);
        _droppedError = null;
        _outermostCount = _outermostCount == ElementTable.None ? _issues.Count : _outermostCount;
        return mark;
    }

    /// <summary>Ends a nested schema whose issues stay.</summary>
    public void Keep(in IssueMark mark)
    {
        _droppedError = mark.DroppedError ?? _droppedError;
        _outermostCount = mark.OutermostCount;
    }

    /// <summary>Takes back the issues since a mark, those of a nested schema that nobody required. What is not of that schema alone stays: limits, which fail every page, patterns that are not tried again, and blocks of JSON-LD.</summary>
    /// <returns>The first error among those taken back.</returns>
    public HtmlIssue? TakeBack(in IssueMark mark)
    {
        HtmlIssue? cause = null;
        int kept = mark.IssueCount;

        for (int i = mark.IssueCount; i < _issues.Count; i++)
        {
            if (_issues[i].Kind is HtmlIssueKind.LimitReached or HtmlIssueKind.Timeout or HtmlIssueKind.MalformedJsonLd)
            {
                _issues[kept++] = _issues[i];
            }
            else if (_issues[i].Severity == HtmlIssueSeverity.Error)
            {
                cause ??= _issues[i];
            }
        }

        cause ??= _droppedError;
        _issues.RemoveRange(kept, _issues.Count - kept);
        _droppedError = mark.DroppedError;
        _outermostCount = mark.OutermostCount;
        ErrorCount = mark.ErrorCount + _limitCount - mark.LimitCount;
        return cause;
    }

    /// <summary>Whether one more nested schema may be read. A schema that holds itself follows the page down, and may meet an element again and again.</summary>
    /// <param name="why">Why not; null if that was said before.</param>
    public bool MayDescend(out string? why)
    {
        why = null;

        if (!IsExhausted)
        {
            why = !RuntimeHelpers.TryEnsureSufficientExecutionStack() ? "is nested too deeply to be read"
                : ++_schemaCount > Context.Limits.MaxElements ? FormattableString.Invariant($"is one of more than {Context.Limits.MaxElements} elements that schemas read (HtmlLimits.MaxElements)")
                : null;
            IsExhausted = why is not null;
        }

        return !IsExhausted;
    }

    /// <summary>Reports, once, that the tree has more elements than are allowed.</summary>
    public void ReportElementLimit()
    {
        if (Table.LimitReached && !_reportedElements)
        {
            _reportedElements = true;
            Report(ElementLimit(Context.Limits.MaxElements));
        }
    }

    /// <summary>The issue of a page with more elements than are allowed.</summary>
    public static HtmlIssue ElementLimit(int maxElements) =>
        Limit("The page", string.Empty, FormattableString.Invariant($"has more than {maxElements} elements (HtmlLimits.MaxElements)"));

    /// <summary>The issue of a limit that was reached.</summary>
    public static HtmlIssue Limit(string subject, string path, string what) =>
        new(path, HtmlIssueKind.LimitReached, HtmlIssueSeverity.Error, FormattableString.Invariant($"{subject} {what}."), [], element: null);

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

        Table.Dispose();
    }

    private ScopedMatchers<TMatcher> ScopesOf<TMatcher>(bool isPagePerScope)
        where TMatcher : ElementMatcher, new()
    {
        _scopes ??= [];

        if (!_scopes.TryGetValue(typeof(TMatcher), out IDisposable? scopes))
        {
            scopes = new ScopedMatchers<TMatcher>(this, isPagePerScope);
            _scopes.Add(typeof(TMatcher), scopes);
        }

        return (ScopedMatchers<TMatcher>)scopes;
    }

    private Uri? FindBaseUri()
    {
        Uri? url = Context.Url;

        for (int row = 0; row < Table.Count || Table.MoveNext(); row++)
        {
            if (Table[row] is IHtmlBaseElement element && element.GetAttribute("href") is { } href)
            {
                // The folder that a page was saved from is no base for a page of the web.
                return UriConversion.TryUri(href, url, out Uri? address) && address.IsAbsoluteUri && !(address.IsFile && url is not { IsAbsoluteUri: true, IsFile: true })
                    ? address
                    : url;
            }
        }

        NeedsBase = true;
        return url;
    }
}

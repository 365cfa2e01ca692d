using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using AngleSharp.Dom;
using SchemaGen.Conversion;
using SchemaGen.Html;
using SchemaGen.JsonLd;
using SchemaGen.Limits;
using SchemaGen.Matching;
using SchemaGen.Metrics;
using SchemaGen.Routing;
using SchemaGen.Runtime;
using SchemaGen.Text;

namespace SchemaGen.Reading;

/// <summary>The state of a page that is being read: tree, matchers, context, and the issues found so far.</summary>
internal sealed class SchemaPage : IDisposable
{
    /// <summary>The number of times that the rows of a page may be counted to explain issues: without a limit, each of many nested schemas that are left out would count them again.</summary>
    private const int MaxCounts = 64;
    private const int MinCountedRows = 16_384;

    private readonly List<MemberReader> _readers = [];
    private MatcherCache? _matchers;
    private JsonBudget? _json;
    private JsonLdGraph? _jsonLd;
    private JsonLdGraph? _microdata;
    private Dictionary<(int Row, string Attribute), JsonLdGraph?>? _scripts;
    private IReadOnlyDictionary<string, string>? _routeValues;
    private DateTimeOffset? _capturedAt;
    private Uri? _baseUri;
    private bool _knowsBaseUri;
    private int _schemaCount;
    private long _explainedRows;

    /// <param name="tree">The tree, which the page disposes.</param>
    /// <param name="scopeRow">The row of the element that is read; <see cref="PageTree.None"/> for the whole tree.</param>
    /// <param name="context">The limits, the address and the time of the page.</param>
    /// <param name="isCallersTree">Whether issues may hold elements of the tree.</param>
    /// <param name="budget">The budget of the page.</param>
    public SchemaPage(PageTree tree, int scopeRow, HtmlContext context, bool isCallersTree, PageBudget budget)
    {
        Tree = tree;
        ScopeRow = scopeRow;
        Context = context;
        IsCallersTree = isCallersTree;
        Budget = budget;
        Log = new IssueLog(context.Limits.MaxIssues);
    }

    /// <summary>The row of the element that is read; <see cref="PageTree.None"/> for the whole tree.</summary>
    public int ScopeRow { get; }

    /// <summary>The limits on the time and memory that reading the page may take.</summary>
    public PageBudget Budget { get; }

    /// <summary>The page's rows.</summary>
    public PageTree Tree { get; }

    /// <summary>The matchers of its schemas.</summary>
    public MatcherCache Matchers => _matchers ??= new MatcherCache(new MatchedPage(Tree, Context.Limits.MaxTextLength, Budget, Patterns, Log.Report));

    /// <summary>The issues found so far.</summary>
    public IssueLog Log { get; }

    /// <summary>Whether only the head of the page was parsed. Its issues are never reported: the whole page is read if there are any.</summary>
    public bool IsHead { get; init; }

    /// <summary>The reason why the page does not have the layout of its schema; null if it has.</summary>
    public string? LayoutMismatch { get; set; }

    /// <summary>Whether the tree is read by several schemas, and disposed after the last of them.</summary>
    public bool SharesTree { get; init; }

    /// <summary>Records metrics; null when no listener is attached.</summary>
    public PageRecorder? Recorder { get; init; }

    /// <summary>Records the elements that fill members; null unless they are asked for.</summary>
    public FilledElements? Elements { get; init; }

    /// <summary>The time that patterns have taken on the page.</summary>
    public PatternBudget Patterns { get; init; } = new();

    /// <summary>The blocks of JSON-LD of the page.</summary>
    public JsonLdGraph JsonLd => _jsonLd ??= JsonLdReader.Read(this);

    /// <summary>The items of Microdata of the page, as JSON.</summary>
    public JsonLdGraph Microdata => _microdata ??= MicrodataReader.Read(this);

    /// <summary>Limits the work on all JSON of the page.</summary>
    public JsonBudget Json => _json ??= new JsonBudget(
        allowed => Log.Report(Limit("The page", string.Empty, FormattableString.Invariant($"has JSON in which more than {allowed} values would be visited"))),
        Budget);

    /// <summary>The limits, the address and the time of the page.</summary>
    public HtmlContext Context { get; }

    /// <summary>The time when the page was captured; if it is unknown, the time at which it is first needed, for all values of the page.</summary>
    public DateTimeOffset CapturedAt => _capturedAt ??= Context.CapturedAt ?? DateTimeOffset.UtcNow;

    /// <summary>Whether issues may hold elements of the tree.</summary>
    public bool IsCallersTree { get; }

    /// <summary>Whether reading nested schemas stopped because a limit was reached.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Whether the tree was searched for a <c>base</c> element without finding one, so that one in the rest of the page would change an address.</summary>
    public bool NeedsBase { get; private set; }

    /// <summary>The base of relative addresses: the address in the first <c>base</c> element, made absolute, otherwise that of the page.</summary>
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

    /// <summary>Opens an AngleSharp tree, or the part of it that is needed to read one of its elements.</summary>
    /// <param name="root">The document, fragment or element to read.</param>
    /// <param name="context">The limits, the address and the time of the page.</param>
    /// <param name="reach">The part of the tree that is needed if an element is read.</param>
    /// <param name="budget">The budget of the page, checked during the walk.</param>
    /// <param name="recorder">Records metrics; null when no listener is attached.</param>
    /// <param name="isCallersTree">Whether issues may hold elements of the tree.</param>
    /// <param name="elements">Records the elements that fill members; null unless they are asked for.</param>
    public static SchemaPage Open(
        INode root, HtmlContext context, MatcherReach reach, PageBudget budget, PageRecorder? recorder = null, bool isCallersTree = true, FilledElements? elements = null)
    {
        int maxElements = context.Limits.MaxElements;

        if (root is Element scope && reach != MatcherReach.Page)
        {
            PageTree part = PageTree.Around(scope, withSiblings: reach == MatcherReach.Siblings, maxElements, budget.CountElements, out int row);
            return new SchemaPage(part, row, context, isCallersTree, budget) { Recorder = recorder };
        }

        INode top = root;

        while (top.Parent is { } parent)
        {
            top = parent;
        }

        PageTree tree = PageTree.Of(top, maxElements, budget.CountElements);
        return new SchemaPage(tree, root is IElement element ? tree.RowOf(element) : PageTree.None, context, isCallersTree, budget) { Recorder = recorder, Elements = elements };
    }

    /// <summary>Gets the element of a row for an issue; null unless the tree is the caller's.</summary>
    public IElement? ElementOf(int row) => IsCallersTree && row != PageTree.None ? Tree.ElementAt(row) : null;

    /// <summary>Gets the JSON in an element's text or attribute; null if it is blank. A mistake in it is a warning.</summary>
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

    /// <summary>Gets the reader of the members at a depth, counted from 0 for the schema of the page. Only one schema of each depth is read at a time.</summary>
    public MemberReader ReaderAt(int depth)
    {
        if (depth == _readers.Count)
        {
            _readers.Add(new MemberReader());
        }

        return _readers[depth];
    }

    /// <summary>Gets the captures of the most specific route of a schema that the page's address matches; empty if it matches no route.</summary>
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

    /// <summary>Enters one more nested schema, unless a limit is reached. A schema that contains itself may read an element again and again.</summary>
    /// <param name="why">The reason why it may not be entered; null if that was reported before.</param>
    public bool TryDescend(out string? why)
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

    /// <summary>Adds to the number of rows that were counted for the messages of issues.</summary>
    /// <returns>False if there are too many, so that the message has to do without.</returns>
    public bool TryExplain(long rows)
    {
        _explainedRows += rows;
        return _explainedRows <= (long)MaxCounts * Math.Max(MinCountedRows, Tree.Count);
    }

    /// <summary>Reports an error if the tree is not complete.</summary>
    public void ReportElementLimit()
    {
        if (Tree.Outcome != ParseOutcome.Complete)
        {
            Log.Report(LimitOf(Tree.Outcome, Context.Limits.MaxElements));
        }
    }

    /// <summary>Creates the issue of a page whose tree is not complete.</summary>
    public static HtmlIssue LimitOf(ParseOutcome outcome, int maxElements) => Limit("The page", string.Empty, outcome switch
    {
        ParseOutcome.TooMuchWork => "is nested and broken in such a way that parsing it would take time out of proportion to its length",
        ParseOutcome.TooManyNodes => FormattableString.Invariant($"has more texts and comments than a page of {maxElements} elements may have (HtmlLimits.MaxElements)"),
        ParseOutcome.TooManyNames => "has more than 65,000 different names of elements or attributes",
        _ => FormattableString.Invariant($"has more than {maxElements} elements (HtmlLimits.MaxElements)"),
    });

    /// <summary>Creates the issue of a limit that was reached.</summary>
    public static HtmlIssue Limit(string subject, string path, string what) =>
        new(path, HtmlIssueKind.LimitReached, HtmlIssueSeverity.Error, FormattableString.Invariant($"{subject} {what}."), [], element: null);

    /// <inheritdoc/>
    public void Dispose()
    {
        _matchers?.Dispose();

        if (!SharesTree)
        {
            Tree.Dispose();
        }
    }

    private Uri? FindBaseUri()
    {
        Uri? url = Context.Url;

        foreach (int row in Tree.Elements())
        {
            if (Tree.Is(row, Runtime.TagNames.Base) && Tree.Attribute(row, "href") is { } href)
            {
                // A file address, such as the folder that a page was saved in, is not a base for a page of the web.
                return UriConversion.TryUri(href, url, out Uri? address) && address.IsAbsoluteUri && !(address.IsFile && url is not { IsAbsoluteUri: true, IsFile: true })
                    ? address
                    : url;
            }
        }

        NeedsBase = true;
        return url;
    }
}

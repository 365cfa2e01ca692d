using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using SchemaGen.Html;
using SchemaGen.Matching;
using SchemaGen.Metrics;
using SchemaGen.Reading;
using SchemaGen.Results;

namespace SchemaGen.Runtime;

/// <summary>The part of a page that a schema reads, and its path in issues: the whole page, or the element of a nested schema. Made for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SchemaScope
{
    /// <summary>The index that stands for no item or no source.</summary>
    internal const int NoIndex = -1;

    private readonly SchemaScope? _parent;
    private readonly string _member;
    private readonly int _index;
    private readonly int _depth;
    private readonly int _errorsBefore;
    private readonly MemberReader _reader;
    private readonly bool _isRoot;

    /// <summary>Creates the scope of a page.</summary>
    internal SchemaScope(SchemaPage page, HtmlSchemaDescriptor descriptor, int row)
        : this(page, descriptor, row, parent: null, string.Empty, SchemaScope.NoIndex)
    {
    }

    /// <summary>Creates the scope of a nested schema.</summary>
    internal SchemaScope(SchemaPage page, HtmlSchemaDescriptor descriptor, int row, SchemaScope? parent, string member, int index, int end = PageTree.None)
    {
        Page = page;
        Descriptor = descriptor;
        Row = row;
        End = end;
        _parent = parent;
        _member = member;
        _index = index;
        _errorsBefore = page.Log.ErrorCount;
        _depth = parent is null ? 0 : parent._depth + 1;
        _reader = page.ReaderAt(_depth);
        FilledBy = parent is null ? new int[descriptor.Members.Count] : _reader.SourcesOf(descriptor.Members.Count);
        Array.Fill(FilledBy, SchemaScope.NoIndex);
        Failures = page.Recorder is { CountsFields: true } ? new FieldFailure?[FilledBy.Length] : null;
    }

    /// <summary>Creates the scope of a schema's root, which shares everything but the row with the scope of the schema.</summary>
    private SchemaScope(SchemaScope outer, int row)
    {
        Page = outer.Page;
        Descriptor = outer.Descriptor;
        Row = row;
        FilledBy = outer.FilledBy;
        Failures = outer.Failures;
        Matcher = outer.Matcher;
        _isRoot = true;
        _parent = outer._parent;
        _member = outer._member;
        _index = outer._index;
        _depth = outer._depth;
        _errorsBefore = outer._errorsBefore;
        _reader = outer._reader;
    }

    /// <summary>Whether an error was found since the scope began.</summary>
    public bool HasErrors => Page.Log.ErrorCount > _errorsBefore;

    /// <summary>Whether the members were not read, because nothing matches the schema's root or <see cref="HtmlSchemaAttribute.When"/>.</summary>
    internal bool IsMismatch { get; private set; }

    /// <summary>The number of schemas that the scope is nested in.</summary>
    internal int Depth => _depth;

    internal SchemaPage Page { get; }

    internal HtmlSchemaDescriptor Descriptor { get; }

    /// <summary>The JSON object that a schema is read from; null if it is read from an element.</summary>
    internal JsonPlace? Json { get; init; }

    /// <summary>Reports whether a schema is being read from a JSON object, in this scope or an enclosing one.</summary>
    internal bool IsReading(HtmlSchemaDescriptor descriptor, JsonPlace place)
    {
        for (SchemaScope? scope = this; scope is { Json: { } json }; scope = scope._parent)
        {
            if (json == place && ReferenceEquals(scope.Descriptor, descriptor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The row of the scope's element; <see cref="PageTree.None"/> for the whole tree.</summary>
    internal int Row { get; }

    /// <summary>The row after the last of a scope that includes siblings after its element; <see cref="PageTree.None"/> if the scope is its element.</summary>
    internal int End { get; } = PageTree.None;

    /// <summary>The index of the source that filled each member. The array of a nested schema is reused by the next one.</summary>
    internal int[] FilledBy { get; }

    /// <summary>The reasons why members were not filled; null unless metrics count them.</summary>
    internal FieldFailure?[]? Failures { get; }

    /// <summary>The schema of the page, with whose routes the address is matched.</summary>
    internal HtmlSchemaDescriptor PageDescriptor => _parent is null ? Descriptor : _parent.PageDescriptor;

    /// <summary>The matcher of the schema's selectors.</summary>
    internal ElementMatcher Matcher { get; private set; } = null!;

    /// <summary>The row of the element that <see cref="SelfAttribute"/> reads: in a document without a scope, its root element.</summary>
    internal int SelfRow => Row != PageTree.None ? Row : Page.Tree.IsDocument ? Page.Tree.NextElement(1) : PageTree.None;

    /// <summary>Gets the matches of the schema's selectors.</summary>
    public TMatcher Match<TMatcher>()
        where TMatcher : ElementMatcher, new()
    {
        TMatcher matcher = Page.Matchers.Get<TMatcher>(Row, End);
        Matcher = matcher;
        return matcher;
    }

    /// <summary>Gets the matches of a selector inside the scope.</summary>
    internal MatchRange RangeOf(MatchList matches) => new(Page.Tree, Matcher, matches, Row, End);

    /// <summary>Describes how far a selector without a match in the scope matches, for an issue that is kept; null if there is nothing to add.</summary>
    internal string? ProgressOf(MatchList matches) =>
        Page.IsHead ? null : SelectorProgress.Describe(Page, Matcher, matches, Row, End, _isRoot);

    /// <summary>Begins to read a member.</summary>
    /// <param name="index">Its index in the descriptor.</param>
    /// <param name="combines">Whether all sources of a list are read.</param>
    /// <param name="skipsInvalid">Whether an item that fails is left out.</param>
    /// <returns>The scope's only reader, which reads one member at a time.</returns>
    public MemberReader Member(int index, bool combines = false, bool skipsInvalid = false)
    {
        _reader.Begin(this, index, combines, skipsInvalid);
        return _reader;
    }

    /// <summary>Records why a member is not filled, if metrics count it.</summary>
    internal void Note(int member, HtmlIssueKind kind, int source)
    {
        if (Failures is not null)
        {
            Failures[member] = new FieldFailure(kind, source);
        }
    }

    /// <summary>Enters the schema's root.</summary>
    /// <param name="root">The matches of its selector.</param>
    /// <param name="selector">The selector as the user wrote it.</param>
    /// <param name="inner">The scope of the first match.</param>
    /// <returns>False if nothing matches, which is an error.</returns>
    public bool TryEnter(MatchList root, string selector, out SchemaScope inner)
    {
        if (RangeOf(root).TryGet(0, out int row))
        {
            inner = new SchemaScope(this, row);
            return true;
        }

        ReportMismatch("is not here", "root", root, selector);
        inner = this;
        return false;
    }

    /// <summary>Reports whether the schema's <see cref="HtmlSchemaAttribute.When"/> matches.</summary>
    /// <param name="when">The matches of its selector.</param>
    /// <param name="selector">The selector as the user wrote it.</param>
    /// <returns>False if nothing matches, which is an error.</returns>
    public bool Applies(MatchList when, string selector)
    {
        if (RangeOf(when).TryGet(0, out _))
        {
            return true;
        }

        ReportMismatch("does not apply", "When", when, selector);
        return false;
    }

    private void ReportMismatch(string what, string option, MatchList matches, string selector)
    {
        IsMismatch = true;
        string? progress = Page.Log.Keeps(HtmlIssueSeverity.Error) ? ProgressOf(matches) : null;
        string reason = $"nothing matches its {option} '{selector}'{IssueText.InParentheses(progress)}";
        Page.Log.Report(new HtmlIssue(PathOf(string.Empty), HtmlIssueKind.LayoutMismatch, HtmlIssueSeverity.Error, $"{Descriptor.Name} {what}: {reason}.", [], element: null));

        if (_parent is null)
        {
            Page.LayoutMismatch = reason;
        }
    }

    /// <summary>The collector of issues for the schema's <c>OnExtracted</c>.</summary>
    public HtmlIssueCollector Issues => new(Page.Log.Report, member => PathOf(member));

    /// <summary>Gets the path of a member, or of an item of it: <c>Comments[3].Score</c>.</summary>
    /// <remarks>Not recursive, because a scope that is nested too deeply to be read also has a path.</remarks>
    internal string PathOf(string member, int index = SchemaScope.NoIndex)
    {
        string path = Step(member, index);

        if (_parent is null)
        {
            return path;
        }

        var steps = new List<string>();

        if (path.Length > 0)
        {
            steps.Add(path);
        }

        for (SchemaScope scope = this; scope._parent is { } parent; scope = parent)
        {
            steps.Add(Step(scope._member, scope._index));
        }

        steps.Reverse();
        return string.Join('.', steps);
    }

    private static string Step(string member, int index) =>
        index == SchemaScope.NoIndex ? member : member + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";
}

using System;
using System.ComponentModel;
using System.Globalization;
using AngleSharp.Dom;

namespace SchemaGen.Runtime;

/// <summary>The element that a schema reads, and the place of what it finds: of a page the whole, of a nested schema one item. Made for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SchemaScope
{
    private readonly SchemaScope? _parent;
    private readonly string _member;
    private readonly int _index;
    private readonly int _errorsBefore;
    private readonly MemberReader _reader;

    /// <summary>The scope of a page.</summary>
    internal SchemaScope(SchemaPage page, HtmlSchemaDescriptor descriptor, int row)
        : this(page, descriptor, row, parent: null, string.Empty, ElementTable.None)
    {
    }

    /// <summary>The scope of a nested schema.</summary>
    internal SchemaScope(SchemaPage page, HtmlSchemaDescriptor descriptor, int row, SchemaScope? parent, string member, int index)
    {
        Page = page;
        Descriptor = descriptor;
        Row = row;
        _parent = parent;
        _member = member;
        _index = index;
        _errorsBefore = page.ErrorCount;
        _reader = new MemberReader(this);
        FilledBy = new int[descriptor.Members.Count];
        Array.Fill(FilledBy, ElementTable.None);
    }

    /// <summary>Whether an error was found since the scope began.</summary>
    public bool HasErrors => Page.ErrorCount > _errorsBefore;

    internal SchemaPage Page { get; }

    internal HtmlSchemaDescriptor Descriptor { get; }

    /// <summary>The row of the scope's element; none: the whole tree.</summary>
    internal int Row { get; }

    /// <summary>The index of the source that filled each member.</summary>
    internal int[] FilledBy { get; }

    /// <summary>The matcher of the schema's selectors.</summary>
    internal ElementMatcher Matcher { get; private set; } = null!;

    /// <summary>The row of the element that <see cref="SelfAttribute"/> reads: of a document its root element.</summary>
    internal int SelfRow => Row != ElementTable.None ? Row : (Page.Table.Count > 0 || Page.Table.MoveNext()) && Page.Table[0].Parent is IDocument ? 0 : ElementTable.None;

    /// <summary>The matches of the schema's selectors.</summary>
    public TMatcher Match<TMatcher>()
        where TMatcher : ElementMatcher, new()
    {
        TMatcher matcher = Page.Matcher<TMatcher>(Row);
        Matcher = matcher;
        return matcher;
    }

    /// <summary>Begins to read a member.</summary>
    /// <param name="member">Its index in the descriptor.</param>
    /// <returns>The scope's one reader, which is used for a member at a time.</returns>
    public MemberReader Member(int member)
    {
        _reader.Begin(member);
        return _reader;
    }

    /// <summary>The path of a member, and of an item of it: <c>Comments[3].Score</c>.</summary>
    internal string PathOf(string member, int index = ElementTable.None)
    {
        string own = index == ElementTable.None ? member : member + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";
        return _parent is null ? own : _parent.PathOf(_member, _index) + "." + own;
    }
}

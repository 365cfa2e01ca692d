using System;
using System.Buffers;
using System.Threading;

namespace SchemaGen.Html;

/// <summary>A page as rows in document order, in pooled arrays.</summary>
/// <remarks>
/// Text and attribute values are ranges of the input and are decoded when they are read, so the input must not change before the tree is disposed.
/// Names are numbers: those of <see cref="TagNames"/> and <see cref="AttributeNames"/>, then those that occur on this page alone.
/// </remarks>
internal sealed class PageTree : IDisposable
{
    private const int InitialLength = 1024;

    private readonly NameTable _tagNames = new(TagNames.KnownCount);
    private readonly NameTable _attributeNames = new(AttributeNames.KnownCount);

    private PageTree(ReadOnlyMemory<char> input)
    {
        Input = input;
        Nodes = ArrayPool<PageNode>.Shared.Rent(InitialLength);
        Attributes = ArrayPool<PageAttribute>.Shared.Rent(InitialLength);
        Nodes[0] = new PageNode { Kind = PageNodeKind.Document };
        Count = 1;
    }

    /// <summary>The text that was parsed.</summary>
    public ReadOnlyMemory<char> Input { get; private set; }

    /// <summary>The rows; those from <see cref="Count"/> on are unused.</summary>
    public PageNode[] Nodes { get; private set; }

    /// <summary>The number of rows.</summary>
    public int Count { get; set; }

    /// <summary>The attributes of all elements, each element's in one range.</summary>
    public PageAttribute[] Attributes { get; private set; }

    /// <summary>The number of attributes.</summary>
    public int AttributeCount { get; set; }

    /// <summary>The number of elements that were made.</summary>
    public int ElementCount { get; set; }

    /// <summary>The document type, if the page has one.</summary>
    public PageDoctype? Doctype { get; set; }

    /// <summary>Whether the page is in quirks mode.</summary>
    public bool IsInQuirksMode { get; set; }

    /// <summary>Whether the whole page was parsed, and the limit that stopped it otherwise.</summary>
    public ParseOutcome Outcome { get; set; }

    /// <summary>The units of work that parsing took, in proportion to its time.</summary>
    public long Work { get; set; }

    /// <summary>Parses a page.</summary>
    /// <param name="html">The page, which must not change before the tree is disposed.</param>
    /// <param name="options">The limits and rules.</param>
    /// <param name="cancellationToken">Cancels parsing.</param>
    public static PageTree Parse(ReadOnlyMemory<char> html, in ParseOptions options, CancellationToken cancellationToken = default)
    {
        var tree = new PageTree(html);

        try
        {
            TreeBuilder.Build(tree, options, cancellationToken);
            return tree;
        }
        catch
        {
            tree.Dispose();
            throw;
        }
    }

    /// <summary>Gets the name of a tag in lower case.</summary>
    public string NameOfTag(int number) => number < TagNames.KnownCount ? TagNames.NameOf(number) : _tagNames.NameOf(number);

    /// <summary>Gets the local name of an element, with the letters of upper case that SVG has.</summary>
    public string NameOf(int row)
    {
        ref PageNode node = ref Nodes[row];
        string name = NameOfTag(node.Name);
        return (node.Flags & PageNodeFlags.Namespace) == PageNodeFlags.Svg ? ForeignNames.AdjustSvgTag(name) : name;
    }

    /// <summary>Gets the name of an attribute in lower case.</summary>
    public string NameOfAttribute(int number) => number < AttributeNames.KnownCount ? AttributeNames.NameOf(number) : _attributeNames.NameOf(number);

    /// <summary>Gets the qualified name of an attribute of an element, with the letters of upper case that SVG and MathML have.</summary>
    public string NameOfAttribute(int row, in PageAttribute attribute)
    {
        string name = NameOfAttribute(attribute.Name);
        return ForeignNames.AdjustAttribute(name, Nodes[row].Flags & PageNodeFlags.Namespace);
    }

    /// <summary>Gets the attributes of an element.</summary>
    public ReadOnlySpan<PageAttribute> AttributesOf(int row) => Attributes.AsSpan(Nodes[row].Start, Nodes[row].End - Nodes[row].Start);

    /// <summary>Gets the value of an attribute.</summary>
    public string ValueOf(in PageAttribute attribute) => CharacterDecoder.DecodeAttribute(Input.Span[attribute.ValueStart..attribute.ValueEnd]);

    /// <summary>Gets the text of a row of text or of a comment.</summary>
    public string TextOf(int row)
    {
        ref PageNode node = ref Nodes[row];
        return CharacterDecoder.Decode(Input.Span[node.Start..node.End], node.Flags);
    }

    /// <summary>Reports whether a row is an element of HTML whose children are in a <see cref="PageNodeKind.TemplateContent"/>, which is the next row.</summary>
    public bool IsTemplate(int row) => Nodes[row].Name == TagNames.Template && Nodes[row].IsHtmlElement;

    /// <summary>Gets the number of a tag name that <see cref="TagNames.FindByKey"/> does not find.</summary>
    public ushort NumberOfTagName(ReadOnlySpan<char> name)
    {
        if (name.Length > TagNames.MaxPackedLength && TagNames.FindLong(name) is > 0 and ushort known)
        {
            return known;
        }

        int number = _tagNames.GetOrAddNormalized(name);
        return number <= ushort.MaxValue ? (ushort)number : throw new ParseLimitException(ParseOutcome.TooManyNames);
    }

    /// <summary>The number that the next new tag name gets.</summary>
    public int NextTagName => _tagNames.NextNumber;

    /// <summary>Gets the number of an attribute name that <see cref="AttributeNames.Find"/> does not find.</summary>
    public int NumberOfAttributeName(ReadOnlySpan<char> name) => _attributeNames.GetOrAddNormalized(name);

    /// <summary>Adds a row that has no place in the tree.</summary>
    public int AddNode(in PageNode node)
    {
        if (Count == Nodes.Length)
        {
            Nodes = Grow(Nodes);
        }

        Nodes[Count] = node;
        return Count++;
    }

    /// <summary>Adds an attribute after all others.</summary>
    public void AddAttribute(in PageAttribute attribute)
    {
        if (AttributeCount == Attributes.Length)
        {
            Attributes = Grow(Attributes);
        }

        Attributes[AttributeCount++] = attribute;
    }

    /// <summary>Replaces the rows by others from the pool.</summary>
    public void ReplaceNodes(PageNode[] nodes, int count)
    {
        ArrayPool<PageNode>.Shared.Return(Nodes);
        Nodes = nodes;
        Count = count;
    }

    /// <summary>Returns the arrays to the pool.</summary>
    public void Dispose()
    {
        if (Nodes.Length > 0)
        {
            ArrayPool<PageNode>.Shared.Return(Nodes);
            ArrayPool<PageAttribute>.Shared.Return(Attributes);
            Nodes = [];
            Attributes = [];
            Input = default;
        }
    }

    private static T[] Grow<T>(T[] items)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(items.Length * 2);
        Array.Copy(items, larger, items.Length);
        ArrayPool<T>.Shared.Return(items);
        return larger;
    }
}

using System;
using System.Buffers;
using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <content>Members for the parser and the walk of a caller's tree.</content>
internal sealed partial class PageTree
{
    /// <summary>The attributes of all elements, each element's in one range.</summary>
    public PageAttribute[] Attributes { get; private set; }

    /// <summary>The number of attributes.</summary>
    public int AttributeCount { get; set; }

    /// <summary>The document type, if the page has one.</summary>
    /// <remarks>Stored here because a row has no room for it. Tests compare it with that of other parsers.</remarks>
    public PageDoctype? Doctype { get; set; }

    /// <summary>The units of work that parsing took, in proportion to its time.</summary>
    /// <remarks>Tests compare it with the length of hostile pages, because unlike a time it does not depend on the machine.</remarks>
    public long Work { get; set; }

    /// <summary>The number that the next new tag name gets.</summary>
    public int NextTagName => _tagNames.NextNumber;

    /// <summary>Gets the number of a tag name that <see cref="TagTable.FindByKey"/> does not find.</summary>
    /// <param name="input">The page.</param>
    /// <param name="start">The start of the name.</param>
    /// <param name="length">The length of the name.</param>
    public ushort NumberOfTagName(ReadOnlySpan<char> input, int start, int length)
    {
        if (length > TagTable.MaxPackedLength && TagTable.FindLong(input.Slice(start, length)) is > 0 and ushort known)
        {
            return known;
        }

        return Checked(_tagNames.GetOrAdd(input, start, length));
    }

    /// <summary>Gets the number of the name of an element in a caller's tree. The name is compared exactly.</summary>
    public ushort NumberOfName(string name) => TagTable.Find(name) is > 0 and ushort known ? known : Checked(_tagNames.GetOrAdd(name));

    /// <summary>Gets the number of an attribute name that <see cref="AttributeNames.Find"/> does not find.</summary>
    /// <param name="input">The page.</param>
    /// <param name="start">The start of the name.</param>
    /// <param name="length">The length of the name.</param>
    public int NumberOfAttributeName(ReadOnlySpan<char> input, int start, int length) => Checked(_attributeNames.GetOrAdd(input, start, length));

    /// <summary>Reports whether a row is an element of HTML whose children are in a <see cref="PageNodeKind.TemplateContent"/>, which is the next row.</summary>
    public bool IsTemplate(int row) => Nodes[row].Name == TagNames.Template && Nodes[row].IsHtmlElement;

    /// <summary>Gets the attributes of an element of a page that was parsed.</summary>
    public ReadOnlySpan<PageAttribute> AttributesOf(int row) => Attributes.AsSpan(Nodes[row].Start, Nodes[row].End - Nodes[row].Start);

    /// <summary>Adds an attribute after all others.</summary>
    public void AddAttribute(in PageAttribute attribute)
    {
        if (AttributeCount == Attributes.Length)
        {
            PageAttribute[] larger = GradualArray.Copy(Attributes, Attributes.Length * 2, _progress);
            ArrayPool<PageAttribute>.Shared.Return(Attributes);
            Attributes = larger;
        }

        Attributes[AttributeCount++] = attribute;
    }

    private static ushort Checked(int number) => number <= ushort.MaxValue ? (ushort)number : throw new ParseLimitException(ParseOutcome.TooManyNames);
}

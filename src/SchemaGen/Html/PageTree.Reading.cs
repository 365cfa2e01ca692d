using System;
using System.Buffers;
using AngleSharp.Dom;
using SchemaGen.Runtime;

namespace SchemaGen.Html;

/// <content>Names, attributes and text of the rows.</content>
/// <remarks>A span that is returned is valid until the next call.</remarks>
internal sealed partial class PageTree
{
    private const string XLinkPrefix = "xlink:";

    /// <summary>Gets the element of a row of a caller's tree.</summary>
    public Element ElementAt(int row) => _dom!.ElementAt(row);

    /// <summary>Gets the local name of an element.</summary>
    public string NameOf(int row) => NameOfTag(Nodes[row].Name);

    /// <summary>Reports whether an element is of HTML and has a name of <see cref="Runtime.TagNames"/>.</summary>
    public bool Is(int row, int name) => Nodes[row].Name == name && Nodes[row].IsHtmlElement;

    /// <summary>Reports whether an element is of HTML.</summary>
    public bool IsHtml(int row) => (Nodes[row].Flags & PageNodeFlags.Namespace) == PageNodeFlags.None;

    /// <summary>Reports whether an element is of SVG.</summary>
    public bool IsSvg(int row) => (Nodes[row].Flags & PageNodeFlags.Namespace) == PageNodeFlags.Svg;

    /// <summary>Reports whether an element is in no namespace.</summary>
    public bool HasNoNamespace(int row) => _dom is not null && (Nodes[row].Flags & PageNodeFlags.Namespace) == PageNodeFlags.Namespace && string.IsNullOrEmpty(ElementAt(row).NamespaceUri);

    /// <summary>Gets the namespace and the name of an element, for comparing the types of two elements of one tree.</summary>
    public (ushort Name, PageNodeFlags Namespace, string? NamespaceUri) TypeOf(int row)
    {
        PageNodeFlags elementNamespace = Nodes[row].Flags & PageNodeFlags.Namespace;
        return (Nodes[row].Name, elementNamespace, elementNamespace == PageNodeFlags.Namespace ? ElementAt(row).NamespaceUri : null);
    }

    /// <summary>Gets the name of a tag.</summary>
    public string NameOfTag(int number) => number < Runtime.TagNames.FirstUnknown ? TagTable.NameOf(number) : _tagNames.NameOf(number);

    /// <summary>Gets the qualified name of an attribute of a parsed element, in the mixed case that some names of SVG and MathML have.</summary>
    public string NameOfAttribute(int row, in PageAttribute attribute) =>
        ForeignNames.AdjustAttribute(attribute.Name < AttributeNames.KnownCount ? AttributeNames.NameOf(attribute.Name) : _attributeNames.NameOf(attribute.Name), Nodes[row].Flags & PageNodeFlags.Namespace);

    /// <summary>Gets the value of an attribute that is in no namespace.</summary>
    public bool TryGetAttribute(int row, string name, out ReadOnlySpan<char> value)
    {
        if (_dom is not null)
        {
            string? attribute = ElementAt(row).GetAttribute(null, name);
            value = attribute;
            return attribute is not null;
        }

        bool isHtml = IsHtml(row);

        foreach (ref readonly PageAttribute attribute in AttributesOf(row))
        {
            if (isHtml ? IsNamed(attribute, name) : NameOfAttribute(row, attribute) == name && !ForeignNames.IsNamespaced(name))
            {
                value = ValueOf(attribute);
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Gets the value of an attribute of HTML that the parser knows by its number.</summary>
    /// <param name="row">The element.</param>
    /// <param name="number">Its number in <see cref="AttributeNames"/>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="value">The value.</param>
    public bool TryGetAttribute(int row, int number, string name, out ReadOnlySpan<char> value)
    {
        if (_dom is not null)
        {
            return TryGetAttribute(row, name, out value);
        }

        ref PageNode node = ref Nodes[row];

        for (int i = node.Start; i < node.End; i++)
        {
            ref PageAttribute attribute = ref Attributes[i];

            if (attribute.Name == number)
            {
                value = ValueOf(attribute);
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Gets the value of an attribute that is in no namespace, or null.</summary>
    public string? Attribute(int row, string name) =>
        _dom is not null ? ElementAt(row).GetAttribute(null, name)
        : TryGetAttribute(row, name, out ReadOnlySpan<char> value) ? value.ToString()
        : null;

    /// <summary>Reports whether an element has an attribute that is in no namespace.</summary>
    public bool HasAttribute(int row, string name) => TryGetAttribute(row, name, out _);

    /// <summary>Gets the value of an attribute by its qualified name, or null.</summary>
    /// <inheritdoc cref="TryGetQualifiedAttribute"/>
    public string? QualifiedAttribute(int row, string name) =>
        TryGetQualifiedAttribute(row, name, out ReadOnlySpan<char> value, out string? whole) ? whole ?? value.ToString() : null;

    /// <summary>Gets the value of an attribute by its qualified name. On an element of HTML, the case of ASCII letters is ignored.</summary>
    /// <remarks>An attribute of SVG or MathML in the namespace of XLink is found by its local name, too: <c>href</c> means <c>xlink:href</c> as well.</remarks>
    /// <param name="row">The element.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <param name="whole">The string of the attribute in a caller's tree; null if the page was parsed.</param>
    public bool TryGetQualifiedAttribute(int row, string name, out ReadOnlySpan<char> value, out string? whole)
    {
        if (_dom is not null)
        {
            // AngleSharp gives these attributes their local name only.
            whole = ElementAt(row).GetAttribute(name)
                ?? (!IsHtml(row) && name.StartsWith(XLinkPrefix, StringComparison.Ordinal) ? ElementAt(row).GetAttribute(NamespaceNames.XLinkUri, name[XLinkPrefix.Length..]) : null);
            value = whole;
            return whole is not null;
        }

        whole = null;

        if (IsHtml(row))
        {
            return TryGetAttribute(row, AsciiCase.ToLower(name), out value);
        }

        foreach (ref readonly PageAttribute attribute in AttributesOf(row))
        {
            string own = NameOfAttribute(row, attribute);

            if (own == name
                || (own.StartsWith(XLinkPrefix, StringComparison.Ordinal) && ForeignNames.IsNamespaced(own) && own.AsSpan(XLinkPrefix.Length).SequenceEqual(name)))
            {
                value = ValueOf(attribute);
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Gets the value of an attribute in the namespace of XML, or null.</summary>
    /// <param name="row">The element.</param>
    /// <param name="name">The local name.</param>
    public string? XmlAttribute(int row, string name) =>
        _dom is not null ? ElementAt(row).GetAttribute(NamespaceNames.XmlUri, name)
        : IsHtml(row) ? null
        : QualifiedAttribute(row, "xml:" + name);

    /// <summary>Gets the number of attributes of an element, whatever their namespaces are.</summary>
    public int CountAttributes(int row) => _dom is not null ? ((IElement)ElementAt(row)).Attributes.Length : Nodes[row].End - Nodes[row].Start;

    /// <summary>Gets an attribute of an element by its index.</summary>
    /// <param name="row">The element.</param>
    /// <param name="index">The index.</param>
    /// <param name="hasNamespace">Whether it is in a namespace.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Its local name.</returns>
    public ReadOnlySpan<char> AttributeAt(int row, int index, out bool hasNamespace, out ReadOnlySpan<char> value)
    {
        if (_dom is not null)
        {
            IAttr attr = ((IElement)ElementAt(row)).Attributes[index]!;
            hasNamespace = attr.NamespaceUri is not null;
            value = attr.Value;
            return attr.LocalName;
        }

        ref PageAttribute attribute = ref Attributes[Nodes[row].Start + index];
        string name = NameOfAttribute(row, attribute);
        hasNamespace = !IsHtml(row) && ForeignNames.IsNamespaced(name);
        value = ValueOf(attribute);
        return hasNamespace ? name.AsSpan(name.IndexOf(':', StringComparison.Ordinal) + 1) : name;
    }

    /// <summary>Gets the qualified name of an attribute of an element by its index, as it is serialized (HTML, 13.3).</summary>
    public string QualifiedNameAt(int row, int index, out ReadOnlySpan<char> value)
    {
        if (_dom is null)
        {
            ref PageAttribute attribute = ref Attributes[Nodes[row].Start + index];
            value = ValueOf(attribute);
            return NameOfAttribute(row, attribute);
        }

        IAttr attr = ((IElement)ElementAt(row)).Attributes[index]!;
        value = attr.Value;

        return string.IsNullOrEmpty(attr.NamespaceUri) ? attr.LocalName
            : attr.NamespaceUri == NamespaceNames.XmlUri ? "xml:" + attr.LocalName
            : attr.NamespaceUri == NamespaceNames.XLinkUri ? "xlink:" + attr.LocalName
            : attr.NamespaceUri == NamespaceNames.XmlNsUri ? attr.LocalName == "xmlns" ? "xmlns" : "xmlns:" + attr.LocalName
            : attr.Name;
    }

    /// <summary>Gets the value of an attribute of a parsed element.</summary>
    public ReadOnlySpan<char> ValueOf(in PageAttribute attribute) =>
        Decode(Input.Span[attribute.ValueStart..attribute.ValueEnd], PageNodeFlags.ReplaceNull, isAttribute: true);

    /// <summary>Gets the text of a row of text, of a comment or of a processing instruction.</summary>
    public ReadOnlySpan<char> TextOf(int row) => TextOf(row, out _);

    /// <summary>Gets the text of a row of text, of a comment or of a processing instruction.</summary>
    /// <param name="row">The row.</param>
    /// <param name="whole">The string of the node in a caller's tree; null if the page was parsed.</param>
    public ReadOnlySpan<char> TextOf(int row, out string? whole)
    {
        if (_dom is not null)
        {
            return whole = _dom.NodeAt(row).NodeValue;
        }

        whole = null;
        ref PageNode node = ref Nodes[row];
        return Decode(Input.Span[node.Start..node.End], node.Flags, isAttribute: false);
    }

    /// <summary>Gets the text of a row as a string; in a caller's tree, the string of the node.</summary>
    public string StringOf(int row)
    {
        ReadOnlySpan<char> text = TextOf(row, out string? whole);
        return whole ?? text.ToString();
    }

    /// <summary>Gets the node of a row of a caller's tree.</summary>
    /// <returns>Null if the page was parsed.</returns>
    public INode? NodeAt(int row) => _dom?.NodeAt(row);

    /// <summary>Reports whether an attribute of an element of HTML has a name.</summary>
    private bool IsNamed(in PageAttribute attribute, string name) =>
        attribute.Name < AttributeNames.KnownCount ? AttributeNames.NameOf(attribute.Name) == name : _attributeNames.Is(attribute.Name, name);

    private ReadOnlySpan<char> Decode(ReadOnlySpan<char> source, PageNodeFlags flags, bool isAttribute)
    {
        if (!CharacterDecoder.IsEncoded(source, flags))
        {
            return source;
        }

        if (_decoded.Length < source.Length)
        {
            Return(_decoded);
            _decoded = ArrayPool<char>.Shared.Rent(source.Length);
        }

        return _decoded.AsSpan(0, CharacterDecoder.Decode(source, flags, isAttribute, _decoded, _progress));
    }
}

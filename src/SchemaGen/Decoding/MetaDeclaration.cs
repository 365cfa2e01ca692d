using System;
using System.Net;
using System.Text;

namespace SchemaGen.Decoding;

/// <summary>The attributes of a meta element that name an encoding, as bytes of its tag. Of several with the same name, the first one counts.</summary>
internal ref struct MetaDeclaration
{
    private ReadOnlySpan<byte> _charset;
    private ReadOnlySpan<byte> _pragma;
    private ReadOnlySpan<byte> _content;
    private bool _hasCharset;
    private bool _hasPragma;
    private bool _hasContent;

    /// <summary>The encoding that they name: that of <c>charset</c>, otherwise that of a content type.</summary>
    public readonly Encoding? Encoding => (_hasCharset ? EncodingLabels.GetEncoding(Text(_charset)) : null)
        ?? (_hasContent && _hasPragma && "content-type".Equals(Text(_pragma), StringComparison.OrdinalIgnoreCase) ? MetaContent.FindEncoding(Text(_content)) : null);

    /// <summary>Adds an attribute.</summary>
    public void Add(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        if (Ascii.EqualsIgnoreCase(name, "charset"u8))
        {
            AddFirst(value, ref _charset, ref _hasCharset);
        }
        else if (Ascii.EqualsIgnoreCase(name, "http-equiv"u8))
        {
            AddFirst(value, ref _pragma, ref _hasPragma);
        }
        else if (Ascii.EqualsIgnoreCase(name, "content"u8))
        {
            AddFirst(value, ref _content, ref _hasContent);
        }
    }

    private static void AddFirst(ReadOnlySpan<byte> value, ref ReadOnlySpan<byte> attribute, ref bool hasAttribute)
    {
        attribute = hasAttribute ? attribute : value;
        hasAttribute = true;
    }

    private static string Text(ReadOnlySpan<byte> value)
    {
        string text = System.Text.Encoding.Latin1.GetString(value);
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }
}

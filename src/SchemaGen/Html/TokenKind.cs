namespace SchemaGen.Html;

/// <summary>The kind of an <see cref="HtmlToken"/>.</summary>
internal enum TokenKind : byte
{
    EndOfFile,
    StartTag,
    EndTag,

    /// <summary>Characters of ordinary content.</summary>
    Text,

    /// <summary>The whole text of an element whose content is not markup.</summary>
    RawText,

    /// <summary>The characters of a CDATA section.</summary>
    CData,

    Comment,
    Doctype,
}

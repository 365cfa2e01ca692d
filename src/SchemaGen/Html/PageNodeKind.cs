namespace SchemaGen.Html;

/// <summary>The kind of a row of a <see cref="PageTree"/>.</summary>
internal enum PageNodeKind : byte
{
    /// <summary>The document: row 0.</summary>
    Document,

    /// <summary>An element.</summary>
    Element,

    /// <summary>A run of text. Neighboring rows of text are one text node of the DOM.</summary>
    Text,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>The document type.</summary>
    Doctype,

    /// <summary>A processing instruction, which only XML and programs have.</summary>
    ProcessingInstruction,

    /// <summary>The content of a <c>template</c>: the row after the element, whose parent link leads to the element, but which is not among its children.</summary>
    TemplateContent,
}

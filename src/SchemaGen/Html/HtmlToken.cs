namespace SchemaGen.Html;

/// <summary>The current token of an <see cref="HtmlTokenizer"/>, and the state in which the next one is read, which tree construction determines.</summary>
/// <remarks>One object is reused for all tokens of a page.</remarks>
internal sealed class HtmlToken
{
    /// <summary>The number of a tag's name.</summary>
    public ushort Name { get; set; }

    /// <summary>The index of the first attribute of a start tag in <see cref="PageTree.Attributes"/>; the attributes after it are those of the tag, too.</summary>
    public int FirstAttribute { get; set; }

    /// <summary>Whether a tag ends with <c>/&gt;</c>.</summary>
    public bool IsSelfClosing { get; set; }

    /// <summary>The index of the first character of a text or comment.</summary>
    public int Start { get; set; }

    /// <summary>The index after the last character of a text or comment.</summary>
    public int End { get; set; }

    /// <summary>The flags by which the characters of a <see cref="TokenKind.RawText"/> are decoded.</summary>
    public PageNodeFlags TextFlags { get; set; }

    /// <summary>The name, identifiers and force-quirks flag of a doctype.</summary>
    public PageDoctype Doctype { get; set; }

    /// <summary>The state in which the next token is read.</summary>
    public ContentState State { get; set; }

    /// <summary>The number of the tag name that ends <see cref="State"/>.</summary>
    public ushort StateName { get; set; }

    /// <summary>Whether the current node is an element of SVG or MathML, so that CDATA sections are recognized.</summary>
    public bool IsInForeignContent { get; set; }

    /// <summary>Ends the page.</summary>
    public void Reset()
    {
        Doctype = default;
        State = ContentState.Data;
        IsInForeignContent = false;
    }
}

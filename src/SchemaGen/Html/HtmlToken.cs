namespace SchemaGen.Html;

/// <summary>The current token of an <see cref="HtmlTokenizer"/>, and what tree construction decides about the next one.</summary>
/// <remarks>One object for all tokens of a page.</remarks>
internal sealed class HtmlToken
{
    /// <summary>The number of a tag's name.</summary>
    public ushort Name { get; set; }

    /// <summary>The first attribute of a start tag in <see cref="PageTree.Attributes"/>; the last is the last there.</summary>
    public int FirstAttribute { get; set; }

    /// <summary>Whether a tag ends with <c>/></c>.</summary>
    public bool IsSelfClosing { get; set; }

    /// <summary>The first character of a text or comment.</summary>
    public int Start { get; set; }

    /// <summary>The end of a text or comment.</summary>
    public int End { get; set; }

    /// <summary>How the characters of a <see cref="TokenKind.RawText"/> are decoded.</summary>
    public PageNodeFlags TextFlags { get; set; }

    /// <summary>A doctype's name, identifiers and force-quirks flag.</summary>
    public PageDoctype Doctype { get; set; }

    /// <summary>The state in which the next token is read.</summary>
    public ContentState State { get; set; }

    /// <summary>The number of the tag name that ends <see cref="State"/>.</summary>
    public ushort StateName { get; set; }

    /// <summary>Whether the current node is an element of SVG or MathML, so that CDATA sections are recognized.</summary>
    public bool IsInForeignContent { get; set; }

    /// <summary>Forgets the page.</summary>
    public void Reset()
    {
        Doctype = default;
        State = ContentState.Data;
        IsInForeignContent = false;
    }
}

namespace SchemaGen.Html;

/// <summary>One row of a <see cref="PageTree"/>, in 32 bytes.</summary>
/// <remarks>Links are rows. 0 stands for no node, because row 0 is the document, which has no parent and no siblings.</remarks>
internal struct PageNode
{
    public int Parent;
    public int FirstChild;
    public int LastChild;
    public int NextSibling;
    public int PreviousSibling;

    /// <summary>The first character of a text or comment in the input; the first attribute of an element.</summary>
    public int Start;

    /// <summary>The end of the range that <see cref="Start"/> begins.</summary>
    public int End;

    /// <summary>The number of an element's name: <see cref="TagNames"/>, or a name of this page.</summary>
    public ushort Name;

    public PageNodeKind Kind;
    public PageNodeFlags Flags;

    /// <summary>Whether this is an element of HTML, not of SVG or MathML.</summary>
    public readonly bool IsHtmlElement => Kind == PageNodeKind.Element && (Flags & PageNodeFlags.Namespace) == 0;
}

using System.Runtime.InteropServices;

namespace SchemaGen.Html;

/// <summary>One row of a <see cref="PageTree"/>, in 32 bytes.</summary>
/// <remarks>
/// A link is the number of a row. 0 stands for no node, because row 0 is the document, which has no parent and no siblings.
/// Three links that only tree construction needs share their bytes with the fields that are computed from them when the tree is complete (<see cref="DocumentOrder.Complete"/>).
/// </remarks>
[StructLayout(LayoutKind.Explicit, Size = 32)]
internal struct PageNode
{
    [FieldOffset(0)]
    public int Parent;

    /// <summary>During construction: the next node of any kind with the same parent.</summary>
    [FieldOffset(4)]
    public int NextSibling;

    /// <summary>During construction: the first child.</summary>
    [FieldOffset(8)]
    public int FirstChild;

    /// <summary>The index among the element siblings, from 1.</summary>
    [FieldOffset(8)]
    public int ChildIndex;

    /// <summary>During construction: the last child.</summary>
    [FieldOffset(12)]
    public int LastChild;

    /// <summary>The row after the last descendant; 0 if it is not known yet, in a tree that is still being walked.</summary>
    [FieldOffset(12)]
    public int SubtreeEnd;

    /// <summary>During construction: the previous node of any kind with the same parent.</summary>
    [FieldOffset(16)]
    public int PreviousSibling;

    /// <summary>The previous element with the same parent.</summary>
    [FieldOffset(16)]
    public int PreviousElement;

    /// <summary>For an element: its first attribute. For another node: its first character in the input, or in a caller's tree its index among the children of the parent.</summary>
    [FieldOffset(20)]
    public int Start;

    /// <summary>The end of the range that <see cref="Start"/> begins.</summary>
    [FieldOffset(24)]
    public int End;

    /// <summary>The number of an element's name: <see cref="Runtime.TagNames"/>, or a name of this page.</summary>
    [FieldOffset(28)]
    public ushort Name;

    [FieldOffset(30)]
    public PageNodeKind Kind;

    [FieldOffset(31)]
    public PageNodeFlags Flags;

    /// <summary>Whether this is an element of HTML, not of SVG or MathML.</summary>
    public readonly bool IsHtmlElement => Kind == PageNodeKind.Element && (Flags & PageNodeFlags.Namespace) == 0;

    /// <summary>Whether this element is in the content of a template, which selectors do not see. Stored in <see cref="PageNodeFlags.LiteralText"/>, which elements do not use otherwise.</summary>
    public bool IsInTemplate
    {
        readonly get => Kind == PageNodeKind.Element && (Flags & PageNodeFlags.LiteralText) != 0;
        set => Flags = value ? Flags | PageNodeFlags.LiteralText : Flags & ~PageNodeFlags.LiteralText;
    }
}

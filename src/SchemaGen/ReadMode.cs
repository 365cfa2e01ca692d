namespace SchemaGen;

/// <summary>The ways to read the text of an element.</summary>
public enum ReadMode
{
    /// <summary>The text on one line: a <c>&lt;br&gt;</c> and the boundary of a block element are white space, and white space is collapsed to one blank.</summary>
    Text,

    /// <summary>A line for each block and each <c>&lt;br&gt;</c>, with white space collapsed as in <see cref="Text"/>; blank lines are left out.</summary>
    Lines,

    /// <summary>As <see cref="Text"/>, but only the text nodes that are children of the element.</summary>
    OwnText,

    /// <summary>The <c>textContent</c> of the element, unchanged (DOM Standard, 4.4).</summary>
    RawText,

    /// <summary>
    /// The text as a <c>&lt;pre&gt;</c> shows it: line ends and blanks stay as they are, a <c>&lt;br&gt;</c> and the boundary of a block element are line ends, and invisible
    /// characters are left out. Blank lines at both ends, and white space at the very end, are removed; the first line keeps its indentation.
    /// </summary>
    Pre,

    /// <summary>The markup inside the element (<c>innerHTML</c>).</summary>
    InnerHtml,

    /// <summary>The markup of the element itself (<c>outerHTML</c>).</summary>
    OuterHtml,
}

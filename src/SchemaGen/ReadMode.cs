namespace SchemaGen;

/// <summary>How an element becomes text.</summary>
public enum ReadMode
{
    /// <summary>One line: a <c>&lt;br&gt;</c> and the boundary of a block element are white space, and a run of white space is one blank.</summary>
    Text,

    /// <summary>A line for each block and each <c>&lt;br&gt;</c>, each as <see cref="Text"/>; blank ones are left out.</summary>
    Lines,

    /// <summary><see cref="Text"/> of the element's own text nodes.</summary>
    OwnText,

    /// <summary>The element's <c>textContent</c>, untouched.</summary>
    RawText,

    /// <summary>
    /// The text as a <c>&lt;pre&gt;</c> shows it: line ends and blanks stay as they are, a <c>&lt;br&gt;</c> and the boundary of a block element are line ends, and invisible
    /// characters are left out. Blank lines at both ends, and white space at the very end, are removed; the first line keeps its indentation.
    /// </summary>
    Pre,

    /// <summary>The markup inside of the element.</summary>
    InnerHtml,

    /// <summary>The markup of the element itself.</summary>
    OuterHtml,
}

namespace SchemaGen.Text;

/// <summary>The separators that can be pending before the next character of a text. Of two, the greater one counts.</summary>
internal enum TextSeparator
{
    /// <summary>No separator.</summary>
    None,

    /// <summary>A zero-width space: a blank where it separates two words, and nothing where it only allows a line to break inside one.</summary>
    WordBreak,

    /// <summary>One blank.</summary>
    Blank,

    /// <summary>A line end.</summary>
    LineEnd,
}

namespace SchemaGen.Runtime;

/// <summary>What has to stand before the next character of a text; the greater one wins.</summary>
internal enum TextSeparator
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>One blank.</summary>
    Blank,

    /// <summary>A line end.</summary>
    LineEnd,
}

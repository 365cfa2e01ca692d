namespace SchemaGen.Markdown;

/// <summary>The kinds of markup inside a text.</summary>
internal enum InlineKind : byte
{
    /// <summary>Emphasis: <c>em</c>, <c>i</c>.</summary>
    Emphasis,

    /// <summary>Strong importance: <c>strong</c>, <c>b</c>.</summary>
    Strong,

    /// <summary>Code: <c>code</c>, <c>kbd</c>, <c>samp</c>, <c>tt</c>.</summary>
    Code,

    /// <summary>A link.</summary>
    Link,

    /// <summary>A line break, which has no length.</summary>
    Break,
}

namespace SchemaGen.Markdown;

/// <summary>The kinds of containers of texts.</summary>
internal enum BlockContainerKind : byte
{
    /// <summary>A quote.</summary>
    Quote,

    /// <summary>An item of a list with bullets.</summary>
    Bullet,

    /// <summary>An item of a list with numbers.</summary>
    Number,
}

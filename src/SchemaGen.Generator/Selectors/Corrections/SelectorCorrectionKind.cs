namespace SchemaGen.Generator.Selectors;

/// <summary>The kinds of corrections of a selector.</summary>
internal enum SelectorCorrectionKind
{
    /// <summary>The suggestion of the message.</summary>
    Suggestion,

    /// <summary>An element that the parser creates is left out instead of added, so that the rest matches at any depth.</summary>
    AnyDepth,

    /// <summary>The syntax of another library, part of which may be an option here.</summary>
    Translation,
}

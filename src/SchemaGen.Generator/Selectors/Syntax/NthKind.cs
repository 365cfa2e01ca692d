namespace SchemaGen.Generator.Selectors;

/// <summary>The siblings that are counted, and the end from which they are.</summary>
internal enum NthKind
{
    /// <summary><c>:nth-child()</c></summary>
    Child,

    /// <summary><c>:nth-last-child()</c></summary>
    LastChild,

    /// <summary><c>:nth-of-type()</c></summary>
    OfType,

    /// <summary><c>:nth-last-of-type()</c></summary>
    LastOfType,
}

namespace SchemaGen.Generator.Selectors;

/// <summary>How bad a finding in a selector is.</summary>
internal enum SelectorErrorSeverity
{
    /// <summary>The selector is valid, but hardly what was meant.</summary>
    Warning,

    /// <summary>The selector cannot be used.</summary>
    Error,
}

namespace SchemaGen.Generator.Selectors;

/// <summary>The severity of a finding in a selector.</summary>
internal enum SelectorErrorSeverity
{
    /// <summary>The selector is valid, but probably not what was intended.</summary>
    Warning,

    /// <summary>The selector cannot be used.</summary>
    Error,
}

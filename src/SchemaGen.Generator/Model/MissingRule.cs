namespace SchemaGen.Generator.Model;

/// <summary>The rule for a member that no source fills: the contract that its declaration states.</summary>
internal enum MissingRule
{
    /// <summary>An error.</summary>
    Error,

    /// <summary>It is null.</summary>
    Null,

    /// <summary>It is an empty list.</summary>
    Empty,

    /// <summary>It keeps its initialiser, or the default of its constructor parameter.</summary>
    Keep,
}

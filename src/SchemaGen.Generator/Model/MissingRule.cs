namespace SchemaGen.Generator.Model;

/// <summary>The rule for a member that no source fills: the contract that its declaration states.</summary>
internal enum MissingRule
{
    /// <summary>A missing value is an error.</summary>
    Error,

    /// <summary>The member is null.</summary>
    Null,

    /// <summary>The member is an empty list.</summary>
    Empty,

    /// <summary>The member keeps its initializer, or the default of its constructor parameter.</summary>
    Keep,
}

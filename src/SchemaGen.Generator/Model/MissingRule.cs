namespace SchemaGen.Generator.Model;

/// <summary>What happens when no source fills a member: the contract that its declaration states.</summary>
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

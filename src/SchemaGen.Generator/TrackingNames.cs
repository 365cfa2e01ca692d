namespace SchemaGen.Generator;

/// <summary>The names of the pipeline's steps, for tests of what is cached.</summary>
internal static class TrackingNames
{
    /// <summary>The models of schemas.</summary>
    public const string Schemas = nameof(Schemas);

    /// <summary>The models of methods with generated selectors.</summary>
    public const string SelectorMethods = nameof(SelectorMethods);
}
// 
// 
// 
// 

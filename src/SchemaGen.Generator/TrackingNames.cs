namespace SchemaGen.Generator;

/// <summary>The names of the pipeline's steps, for tests of what is cached.</summary>
internal static class TrackingNames
{
    /// <summary>The models of schemas.</summary>
    public const string Schemas = nameof(Schemas);

    /// <summary>The schemas with routes, as catalogs see them.</summary>
    public const string CatalogEntries = nameof(CatalogEntries);

    /// <summary>The catalogs without a type of their schemas.</summary>
    public const string Catalogs = nameof(Catalogs);

    /// <summary>The catalogs with a type of their schemas.</summary>
    public const string GenericCatalogs = nameof(GenericCatalogs);

    /// <summary>The models of methods with generated selectors.</summary>
    public const string SelectorMethods = nameof(SelectorMethods);
}
// 
// 
// 
// 

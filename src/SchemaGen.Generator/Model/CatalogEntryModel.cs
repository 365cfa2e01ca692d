namespace SchemaGen.Generator.Model;

/// <summary>A schema with a route, as catalogs see it: an edit of the schema that changes none of this leaves their files alone.</summary>
internal sealed record CatalogEntryModel
{
    /// <summary>The type, qualified.</summary>
    public required string QualifiedName { get; init; }

    /// <summary>The types that it is, itself included, qualified and without annotations for null.</summary>
    public required EquatableArray<string> Types { get; init; }

    /// <summary>Its routes.</summary>
    public required EquatableArray<RouteModel> Routes { get; init; }

    /// <summary>Whether it has <c>When</c>.</summary>
    public bool HasWhen { get; init; }

    /// <summary>Whether it implements the method that reads a text itself.</summary>
    public bool HasOwnExtract { get; init; }

    /// <summary>The day of <c>Until</c>; null if it has none.</summary>
    public string? Until { get; init; }

    /// <summary>The time zone of <see cref="Until"/>; null: UTC.</summary>
    public string? TimeZone { get; init; }

    /// <summary>Warnings that a use of the type brings up, such as that it is experimental.</summary>
    public EquatableArray<string> SilencedWarnings { get; init; }
}

namespace SchemaGen.Generator.Model;

/// <summary>The facts about a schema with a route on which catalogs depend. An edit that changes none of them does not regenerate a catalog.</summary>
internal sealed record CatalogEntryModel
{
    /// <summary>The qualified name of the type.</summary>
    public required string QualifiedName { get; init; }

    /// <summary>The qualified names of the type, its base classes and its interfaces, without nullable annotations.</summary>
    public required EquatableArray<string> Types { get; init; }

    /// <summary>Its routes.</summary>
    public required EquatableArray<RouteModel> Routes { get; init; }

    /// <summary>Whether it has <c>When</c>.</summary>
    public bool HasWhen { get; init; }

    /// <summary>Whether it implements the method that reads a text itself.</summary>
    public bool HasOwnExtract { get; init; }

    /// <summary>The day of <c>Until</c>; null if it has none.</summary>
    public string? Until { get; init; }

    /// <summary>The time zone of <see cref="Until"/>; null for UTC.</summary>
    public string? TimeZone { get; init; }

    /// <summary>The warnings that a use of the type causes, such as that it is experimental.</summary>
    public EquatableArray<string> SilencedWarnings { get; init; }
}

namespace SchemaGen.Generator.Model;

/// <summary>A type with <c>[HtmlCatalog]</c>.</summary>
internal sealed record CatalogModel
{
    /// <summary>The namespace; null for the global namespace.</summary>
    public required string? Namespace { get; init; }

    /// <summary>The containing types, outermost first.</summary>
    public required EquatableArray<TypeHeader> Containers { get; init; }

    /// <summary>The type itself.</summary>
    public required TypeHeader Type { get; init; }

    /// <summary>The name of the type with its containing types: <c>Sites.News</c>.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The name of the generated file.</summary>
    public required string HintName { get; init; }

    /// <summary>The namespace of the class with the table.</summary>
    public GeneratedNamespace GeneratedNamespace { get; init; } = GeneratedNamespace.Default;

    /// <summary>The type of the results as code writes it.</summary>
    public required string ResultType { get; init; }

    /// <summary>The type that all schemas of the catalog have, as in <see cref="CatalogEntryModel.Types"/>; null for any.</summary>
    public required string? BaseType { get; init; }

    /// <summary>Whether the generated members are public; otherwise they are internal, as the type of the results is.</summary>
    public bool IsPublic { get; init; } = true;

    /// <summary>Whether the catalog has an error. If so, its generated members throw.</summary>
    public bool HasErrors { get; init; }

    /// <summary>The generated members that members of the user replace, which is an error.</summary>
    public EquatableArray<string> Suppressed { get; init; }

    /// <summary>Warnings that declarations of the user would cause in the generated code, except those of the schemas.</summary>
    public EquatableArray<string> SilencedWarnings { get; init; }
}

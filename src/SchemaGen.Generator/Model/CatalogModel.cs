namespace SchemaGen.Generator.Model;

/// <summary>A type with <c>[HtmlCatalog]</c>.</summary>
internal sealed record CatalogModel
{
    /// <summary>The namespace; null: the global one.</summary>
    public required string? Namespace { get; init; }

    /// <summary>The types around it, outermost first.</summary>
    public required EquatableArray<TypeHeader> Containers { get; init; }

    /// <summary>The type itself.</summary>
    public required TypeHeader Type { get; init; }

    /// <summary>The type with those around it: <c>Sites.News</c>.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The name of the generated file.</summary>
    public required string HintName { get; init; }

    /// <summary>The namespace of the class with the table.</summary>
    public GeneratedNamespace GeneratedNamespace { get; init; } = GeneratedNamespace.Default;

    /// <summary>The type of the results as code writes it.</summary>
    public required string ResultType { get; init; }

    /// <summary>The type that schemas of the catalog are, as in <see cref="CatalogEntryModel.Types"/>; null: any.</summary>
    public required string? BaseType { get; init; }

    /// <summary>Whether the generated members are public; otherwise the type of the results is internal, and so are they.</summary>
    public bool IsPublic { get; init; } = true;

    /// <summary>Whether the catalog has an error: then its members throw.</summary>
    public bool HasErrors { get; init; }

    /// <summary>The generated members whose place is taken by a member of the user, which is an error.</summary>
    public EquatableArray<string> Suppressed { get; init; }

    /// <summary>Warnings that a use of the type of the results brings up.</summary>
    public EquatableArray<string> SilencedWarnings { get; init; }
}

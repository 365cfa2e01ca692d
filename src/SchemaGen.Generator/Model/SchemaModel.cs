using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Model;

/// <summary>Everything that the generator knows about a schema. Nested schemas are only named.</summary>
internal sealed record SchemaModel
{
    /// <summary>The namespace; null for the global namespace.</summary>
    public required string? Namespace { get; init; }

    /// <summary>The containing types, outermost first.</summary>
    public required EquatableArray<TypeHeader> Containers { get; init; }

    /// <summary>The type itself.</summary>
    public required TypeHeader Type { get; init; }

    /// <summary>The qualified name of the type.</summary>
    public required string QualifiedName { get; init; }

    /// <summary>The name of the type with its containing types: <c>HespressArticle.Comment</c>.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The name of the generated file.</summary>
    public required string HintName { get; init; }

    /// <summary>The name of a nested class for the readers, which differs from all members; null if the readers can be outside the type, because they use no private type or method.</summary>
    public required string? NestedReaders { get; init; }

    /// <summary>The namespace of the generated classes.</summary>
    public GeneratedNamespace GeneratedNamespace { get; init; } = GeneratedNamespace.Default;

    /// <summary>Whether the schema has an error. If so, its generated members throw, so that one mistake is one error.</summary>
    public bool HasErrors { get; init; }

    /// <summary>The members that the user wrote: the generator leaves them out, and implements the interface explicitly.</summary>
    public GeneratedMembers Suppressed { get; init; }

    /// <summary>The members that hide one of a base class.</summary>
    public GeneratedMembers Hiding { get; init; }

    /// <summary>The selector of its root; null if the root is its own element.</summary>
    public SelectorList? Root { get; init; }

    /// <summary>The text of <see cref="Root"/> as the user wrote it.</summary>
    public string RootText { get; init; } = string.Empty;

    /// <summary>The selector of the pages that it applies to; null: all.</summary>
    public SelectorList? When { get; init; }

    /// <summary>The text of <see cref="When"/> as the user wrote it.</summary>
    public string WhenText { get; init; } = string.Empty;

    /// <summary>The schema as catalogs see it; null if it has no route, or not all of the assembly can use it.</summary>
    public CatalogEntryModel? CatalogEntry { get; init; }

    /// <summary>Whether the user checks what was read.</summary>
    public bool HasOnExtracted { get; init; }

    /// <summary>The declaration that the user's <c>OnExtracted</c> implements, or may; null if it cannot be declared.</summary>
    public string? OnExtractedDeclaration { get; init; }

    /// <summary>The culture of the schema; empty: invariant.</summary>
    public string Culture { get; init; } = string.Empty;

    /// <summary>The addresses of the pages that it reads.</summary>
    public EquatableArray<RouteModel> Routes { get; init; }

    /// <summary>The members of the interface that the user implements explicitly.</summary>
    public GeneratedMembers Implemented { get; init; }

    /// <summary>Whether the language version has static interface members; without them, the throwing members do not implement the interface.</summary>
    public bool HasInterface { get; init; } = true;

    /// <summary>The warnings that the user's declarations would cause in the generated code, such as those for experimental members.</summary>
    public EquatableArray<string> SilencedWarnings { get; init; }

    /// <summary>The members with sources: those of base classes first, in the order of declaration.</summary>
    public EquatableArray<MemberModel> Members { get; init; }
}

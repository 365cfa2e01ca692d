using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Parsing;

/// <summary>A schema with a route in a <see cref="CatalogIndex"/>.</summary>
/// <param name="type">The schema.</param>
/// <param name="types">The types that it is.</param>
/// <param name="when">Its <c>When</c>.</param>
/// <param name="until">Its <c>Until</c>.</param>
/// <param name="canBeUsed">Whether the whole assembly can use it.</param>
internal sealed class IndexedSchema(INamedTypeSymbol type, List<string> types, string? when, string? until, bool canBeUsed)
{
    /// <summary>The schema.</summary>
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>Its <c>When</c>.</summary>
    public string? When { get; } = when;

    /// <summary>Its <c>Until</c>.</summary>
    public string? Until { get; } = until;

    /// <summary>Whether the whole assembly can use it.</summary>
    public bool CanBeUsed { get; } = canBeUsed;

    /// <summary>Gets the first catalog that both schemas are in.</summary>
    public CatalogModel? CatalogWith(IEnumerable<CatalogModel> catalogs, IndexedSchema other) => catalogs.FirstOrDefault(catalog => IsIn(catalog) && other.IsIn(catalog));

    /// <summary>Reports whether the schema is of the type of a catalog.</summary>
    public bool IsIn(CatalogModel catalog) => catalog.BaseType is not { } baseType || types.Contains(baseType);
}

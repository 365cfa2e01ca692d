using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Planning;

/// <summary>The plan of a catalog's code.</summary>
/// <param name="Catalog">The catalog.</param>
/// <param name="Entries">Its schemas, in the order of their names.</param>
internal sealed record CatalogPlan(CatalogModel Catalog, EquatableArray<CatalogEntryModel> Entries)
{
    /// <summary>Plans a catalog with the schemas of its type, or without any if it has an error.</summary>
    public static CatalogPlan Of(CatalogModel catalog, ImmutableArray<CatalogEntryModel> entries)
    {
        IEnumerable<CatalogEntryModel> own = catalog.HasErrors ? [] : entries.Where(entry => catalog.BaseType is not { } type || entry.Types.Contains(type));
        return new CatalogPlan(catalog, new EquatableArray<CatalogEntryModel>(own.OrderBy(static entry => entry.QualifiedName, StringComparer.Ordinal).ToArray()));
    }
}

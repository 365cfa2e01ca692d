using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing;

/// <summary>Collects the facts about a schema on which catalogs depend.</summary>
internal static class CatalogEntryParser
{
    /// <summary>Gets the entry of a schema; null if it has no route, or cannot be used in the whole assembly.</summary>
    /// <param name="type">The schema.</param>
    /// <param name="routes">Its routes.</param>
    /// <param name="attribute">Its attribute.</param>
    /// <param name="until">The day of <c>Until</c>.</param>
    /// <param name="timeZone">Its time zone.</param>
    /// <param name="hasOwnExtract">Whether it implements the method that reads a text itself.</param>
    /// <param name="compilation">The compilation that it belongs to.</param>
    public static CatalogEntryModel? Parse(
        INamedTypeSymbol type, EquatableArray<RouteModel> routes, AttributeReader? attribute, string? until, string? timeZone, bool hasOwnExtract, Compilation compilation) =>
        routes.Count == 0 || !ReaderReach.CanBeUsed(type, compilation) ? null : new CatalogEntryModel
        {
            QualifiedName = TypeNames.QualifiedNotNull(type),
            Types = new EquatableArray<string>(TypesOf(type)),
            Routes = routes,
            HasWhen = attribute is { } reader && reader.Has("When"),
            HasOwnExtract = hasOwnExtract,
            Until = until,
            TimeZone = until is null ? null : timeZone,
            SilencedWarnings = SilencedWarnings.OfUse(type),
        };

    /// <summary>Gets a type, its base classes except <c>object</c>, and all of its interfaces.</summary>
    public static List<string> TypesOf(INamedTypeSymbol type)
    {
        var types = new List<string>();

        for (INamedTypeSymbol? level = type; level is not null && level.SpecialType != SpecialType.System_Object; level = level.BaseType)
        {
            types.Add(TypeNames.Identity(level));
        }

        foreach (INamedTypeSymbol contract in type.AllInterfaces)
        {
            types.Add(TypeNames.Identity(contract));
        }

        return types;
    }
}

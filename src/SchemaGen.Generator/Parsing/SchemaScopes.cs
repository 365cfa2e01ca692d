using System.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing;

/// <summary>Finds out what the selectors of a schema are matched in.</summary>
internal static class SchemaScopes
{
    /// <summary>The scope of the selectors of a schema.</summary>
    /// <param name="type">The schema.</param>
    /// <param name="root">Its <c>Root</c>.</param>
    /// <param name="rootText">The same as it is written.</param>
    /// <remarks>
    /// Any schema can be read from a page, even if another one reads it from an element, since its members are public.
    /// Only one that is declared inside the schema that reads it is certainly meant for elements.
    /// </remarks>
    public static SelectorScope Of(INamedTypeSymbol type, SelectorList? root, string? rootText) => root is not null
        ? SelectorScope.Match(root, rootText)
        : type.ContainingType is { } outer && KnownTypes.IsSchema(outer) && outer.GetMembers().Any(member => ReadsElement(member, type)) ? SelectorScope.Nested : SelectorScope.Any;

    private static bool ReadsElement(ISymbol member, INamedTypeSymbol type) => member switch
    {
        IPropertySymbol property => IsOf(property.Type, type) && KnownTypes.Find(property, "CssAttribute") is not null,
        IFieldSymbol field => IsOf(field.Type, type) && KnownTypes.Find(field, "CssAttribute") is not null,
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.Parameters.Any(p => IsOf(p.Type, type) && KnownTypes.Find(p, "CssAttribute") is not null),
        _ => false,
    };

    private static bool IsOf(ITypeSymbol type, INamedTypeSymbol schema) => SymbolEqualityComparer.Default.Equals(type, schema)
        || type switch
        {
            IArrayTypeSymbol array => IsOf(array.ElementType, schema),
            INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.Any(argument => IsOf(argument, schema)),
            _ => false,
        };
}

using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Generator.Selectors;

namespace SchemaGen.Generator.Parsing;

/// <summary>Finds the scopes of the selectors of a schema.</summary>
internal static class SchemaScopes
{
    /// <summary>Gets the scope of the selectors of a schema.</summary>
    /// <param name="type">The schema.</param>
    /// <param name="root">Its <c>Root</c>.</param>
    /// <param name="rootText">The text of <c>Root</c>.</param>
    /// <param name="compilation">The compilation that it belongs to.</param>
    /// <param name="cancellationToken">The token of the compiler.</param>
    /// <remarks>
    /// Any schema can be read from a page, even if another one reads it from an element, since its members are public.
    /// Only one that is declared inside the schema that reads it is certainly meant for elements.
    /// </remarks>
    public static SelectorScope Of(INamedTypeSymbol type, SelectorList? root, string? rootText, Compilation compilation, CancellationToken cancellationToken)
    {
        SelectorScope scope = root is not null ? SelectorScope.Match(root, rootText)
            : type.ContainingType is { } outer && KnownTypes.IsSchema(outer) && MemberSlots.CssSources(outer).Any(source => IsOf(source.Type, type)) ? SelectorScope.Nested
            : SelectorScope.Any;
        return scope with { IsRange = new Lazy<bool>(() => AssemblyTypes.Of(compilation).IsReadInRange(type, cancellationToken)) };
    }

    private static bool IsOf(ITypeSymbol type, INamedTypeSymbol schema) => SymbolEqualityComparer.Default.Equals(type, schema)
        || type switch
        {
            IArrayTypeSymbol array => IsOf(array.ElementType, schema),
            INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.Any(argument => IsOf(argument, schema)),
            _ => false,
        };
}

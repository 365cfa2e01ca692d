using System;
using System.Collections.Generic;
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
            : type.ContainingType is { } outer && KnownTypes.IsSchema(outer) && Sources(outer).Any(source => IsOf(source.Type, type)) ? SelectorScope.Nested
            : SelectorScope.Any;
        return scope with { IsRange = new Lazy<bool>(() => IsReadInRange(type, compilation.Assembly.GlobalNamespace, cancellationToken)) };
    }

    /// <summary>Reports whether a member of any type reads a schema with <c>NextUntil</c>.</summary>
    private static bool IsReadInRange(INamedTypeSymbol type, INamespaceOrTypeSymbol container, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        return (container is INamedTypeSymbol reader && Sources(reader).Any(source => source.Css.NamedArguments.Any(static a => a.Key == "NextUntil") && IsOf(source.Type, type)))
            || container.GetMembers().OfType<INamespaceOrTypeSymbol>().Any(inner => IsReadInRange(type, inner, cancellationToken));
    }

    /// <summary>Gets the <c>[Css]</c> attributes of a type's members, and the types that they read.</summary>
    private static IEnumerable<(ITypeSymbol Type, AttributeData Css)> Sources(INamedTypeSymbol type) => type.GetMembers()
        .SelectMany(static member => member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? constructor.Parameters : (IEnumerable<ISymbol>)[member])
        .SelectMany(static symbol => symbol switch
        {
            IPropertySymbol property => Sources(property, property.Type),
            IFieldSymbol field => Sources(field, field.Type),
            IParameterSymbol parameter => Sources(parameter, parameter.Type),
            _ => [],
        });

    private static IEnumerable<(ITypeSymbol Type, AttributeData Css)> Sources(ISymbol symbol, ITypeSymbol type) =>
        symbol.GetAttributes().Where(static a => KnownTypes.IsAttribute(a.AttributeClass, "CssAttribute")).Select(a => (type, a));

    private static bool IsOf(ITypeSymbol type, INamedTypeSymbol schema) => SymbolEqualityComparer.Default.Equals(type, schema)
        || type switch
        {
            IArrayTypeSymbol array => IsOf(array.ElementType, schema),
            INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.Any(argument => IsOf(argument, schema)),
            _ => false,
        };
}

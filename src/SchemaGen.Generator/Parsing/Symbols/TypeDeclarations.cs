using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.CSharp;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>Reads the declarations of types.</summary>
internal static class TypeDeclarations
{
    /// <summary>Reports whether <c>[HtmlSchema]</c> and <c>partial</c> make a schema of a type.</summary>
    public static bool CanBeSchema(INamedTypeSymbol type)
    {
        bool canBe = type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false, IsTupleType: false, IsRefLikeType: false };

        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            canBe &= level is { Arity: 0, IsFileLocal: false };
        }

        return canBe;
    }

    /// <summary>Gets the location of the type's name in the part that has the attribute.</summary>
    public static Location IdentifierOf(INamedTypeSymbol type, CancellationToken cancellationToken, string attributeName = "HtmlSchemaAttribute")
    {
        SyntaxReference? attribute = KnownTypes.Find(type, attributeName)?.ApplicationSyntaxReference;

        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is BaseTypeDeclarationSyntax declaration
                && (attribute is null || (attribute.SyntaxTree == reference.SyntaxTree && declaration.Span.Contains(attribute.Span))))
            {
                return declaration.Identifier.GetLocation();
            }
        }

        return type.Locations.FirstOrDefault() ?? Location.None;
    }

    /// <summary>Reports whether a type or a containing type has no name, as while it is being typed.</summary>
    public static bool HasNoName(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            if (level.Name.Length == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reports whether a type is partial. A type of another assembly counts as partial: the generated part has already been compiled.</summary>
    public static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences is not [var first, ..] references
        || IsPartial(first, cancellationToken)
        || (references.Length > 1 && references.Any(r => IsPartial(r, cancellationToken)));

    private static bool IsPartial(SyntaxReference reference, CancellationToken cancellationToken) =>
        reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword);

    /// <summary>Gets the containing types of a type, outermost first.</summary>
    public static Stack<INamedTypeSymbol> ContainersOf(INamedTypeSymbol type)
    {
        var containers = new Stack<INamedTypeSymbol>();

        for (INamedTypeSymbol? container = type.ContainingType; container is not null; container = container.ContainingType)
        {
            containers.Push(container);
        }

        return containers;
    }

    /// <summary>Gets the declaration of a part of a type.</summary>
    public static TypeHeader HeaderOf(INamedTypeSymbol type)
    {
        string keyword = type switch
        {
            { TypeKind: TypeKind.Interface } => "interface",
            { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
            { TypeKind: TypeKind.Struct } => "struct",
            { IsRecord: true } => "record",
            _ => "class",
        };

        return new TypeHeader(keyword, CSharpText.Identifier(type.Name) + TypeParametersOf(type));
    }

    /// <summary>Writes the type parameters as every part of the type repeats them. A generic type cannot be a schema, but may contain a generated method.</summary>
    private static string TypeParametersOf(INamedTypeSymbol type)
    {
        if (type.TypeParameters.IsEmpty)
        {
            return string.Empty;
        }

        return "<" + string.Join(", ", type.TypeParameters.Select(static p =>
            (p.Variance == VarianceKind.In ? "in " : p.Variance == VarianceKind.Out ? "out " : string.Empty) + CSharpText.Identifier(p.Name))) + ">";
    }
}

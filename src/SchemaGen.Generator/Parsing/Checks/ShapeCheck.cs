using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds types with <c>[HtmlSchema]</c> to which nothing can be added.</summary>
internal static class ShapeCheck
{
    /// <summary>Reports whether a part of a schema can be generated, so that another one can name its members.</summary>
    public static bool CanGenerate(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        Check(type, new DiagnosticReporter(receiver: null), cancellationToken);

    /// <summary>Checks a type.</summary>
    /// <returns>Whether a part of it can be generated.</returns>
    public static bool Check(INamedTypeSymbol type, DiagnosticReporter reporter, CancellationToken cancellationToken)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || IsDeclaredTwice(type) || TypeDeclarations.HasNoName(type))
        {
            // The compiler reports it: while a name is being typed, it is missing.
            reporter.Fail();
            return false;
        }

        if (type.IsStatic || type.IsRefLikeType)
        {
            reporter.Report(DiagnosticDescriptors.TypeIsUnsupported, TypeDeclarations.IdentifierOf(type, cancellationToken), type.Name, type.IsStatic ? "static" : "a ref struct");
            return false;
        }

        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            if (level.IsFileLocal)
            {
                reporter.Report(DiagnosticDescriptors.TypeIsUnsupported, TypeDeclarations.IdentifierOf(type, cancellationToken), type.Name, "local to its file, where nothing can be added to it");
                return false;
            }

            if (level.TypeParameters.Length > 0)
            {
                reporter.Report(DiagnosticDescriptors.TypeIsGeneric, TypeDeclarations.IdentifierOf(type, cancellationToken), type.Name);
                return false;
            }

            if (!TypeDeclarations.IsPartial(level, cancellationToken))
            {
                Location where = SymbolEqualityComparer.Default.Equals(level, type) ? TypeDeclarations.IdentifierOf(type, cancellationToken) : level.Locations.First();
                reporter.Report(DiagnosticDescriptors.TypeIsNotPartial, where, level.Name, TypeDeclarations.HeaderOf(level).Keyword);
                return false;
            }
        }

        return true;
    }

    /// <summary>Reports whether another type has the very name, so that only one of them can be generated.</summary>
    private static bool IsDeclaredTwice(INamedTypeSymbol type)
    {
        INamespaceOrTypeSymbol container = (INamespaceOrTypeSymbol?)type.ContainingType ?? type.ContainingNamespace;
        return container.GetTypeMembers(type.Name, 0).FirstOrDefault() is { } first && type.Arity == 0 && !type.IsFileLocal && !SymbolEqualityComparer.Default.Equals(first, type);
    }
}

using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>Chooses the constructor that builds a schema.</summary>
internal static class ConstructorChooser
{
    /// <summary>Chooses the constructor with <c>[HtmlConstructor]</c>, otherwise the primary one of a record, the parameterless one, or the only one.</summary>
    public static IMethodSymbol? Choose(INamedTypeSymbol type, DiagnosticReporter reporter, CancellationToken cancellationToken)
    {
        List<IMethodSymbol> marked = [], constructors = [];

        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if (KnownTypes.Find(constructor, "HtmlConstructorAttribute") is not null)
            {
                marked.Add(constructor);
            }

            if (!IsCopyConstructor(constructor) || IsPrimary(constructor, cancellationToken))
            {
                constructors.Add(constructor);
            }
        }

        if (marked.Count > 1)
        {
            Location location = KnownTypes.Find(marked[1], "HtmlConstructorAttribute")!.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation() ?? Location.None;
            reporter.Report(DiagnosticDescriptors.NoConstructor, location, type.Name, "more than one constructor has [HtmlConstructor]; leave it on one of them");
            return null;
        }

        IMethodSymbol? chosen = marked.FirstOrDefault()
            ?? (type.IsRecord ? constructors.Find(c => IsPrimary(c, cancellationToken)) : null)
            ?? constructors.Find(static c => c.Parameters.Length == 0)
            ?? (constructors.Count == 1 ? constructors[0] : null);

        if (chosen is null)
        {
            reporter.Report(DiagnosticDescriptors.NoConstructor, TypeDeclarations.IdentifierOf(type, cancellationToken), type.Name, "it has several constructors, and none without parameters; put [HtmlConstructor] on one of them");
        }
        else if (KnownTypes.IsForbidden(chosen))
        {
            reporter.Report(DiagnosticDescriptors.NoConstructor, chosen.Locations.FirstOrDefault() ?? TypeDeclarations.IdentifierOf(type, cancellationToken), type.Name, "[Obsolete] makes the use of this constructor an error; let it be a warning, or put [HtmlConstructor] on another one");
        }

        return chosen;
    }

    /// <summary>Reports whether callers of a constructor need not set the required members.</summary>
    public static bool SetsRequiredMembers(ISymbol? constructor) =>
        constructor is not null && constructor.GetAttributes().Any(static a => KnownTypes.IsOf(a, "System.Diagnostics.CodeAnalysis", "SetsRequiredMembersAttribute"));

    private static bool IsCopyConstructor(IMethodSymbol constructor) =>
        constructor.ContainingType is { IsRecord: true, TypeKind: TypeKind.Class } type
        && constructor.Parameters.Length == 1
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    private static bool IsPrimary(IMethodSymbol constructor, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference declaration in constructor.DeclaringSyntaxReferences)
        {
            if (declaration.GetSyntax(cancellationToken) is TypeDeclarationSyntax)
            {
                return true;
            }
        }

        return false;
    }
}

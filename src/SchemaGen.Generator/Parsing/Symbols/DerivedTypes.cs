using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>Finds the types that read the sources of a type that is not a schema: schemas that derive from it, or members of that type.</summary>
/// <remarks>It searches all types of the compilation, so it is used only for a class that has sources and no <c>[HtmlSchema]</c>.</remarks>
internal static class DerivedTypes
{
    /// <summary>Reports whether a schema may derive from a class: one does, the mistake is reported for another derived class, or other assemblies can derive from it.</summary>
    public static bool IsReadByOthers(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken) =>
        ((type.IsAbstract || !TypeDeclarations.CanBeSchema(type)) && compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary && IsSeenOutside(type))
        || AssemblyTypes.Of(compilation).All(cancellationToken).Any(other => DerivesFrom(other, type) && (KnownTypes.IsSchema(other) || HasSource(other)));

    /// <summary>Reports whether a schema derives from a class.</summary>
    public static bool IsBaseOfSchema(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken) =>
        AssemblyTypes.Of(compilation).All(cancellationToken).Any(other => DerivesFrom(other, type) && KnownTypes.IsSchema(other));

    /// <summary>Reports whether a member of a schema is of a type, which is an error of the member (SCHEMA0013).</summary>
    public static bool IsTypeOfMember(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken) =>
        AssemblyTypes.Of(compilation).IsUnreadableTypeOfMember(type, cancellationToken);

    private static bool DerivesFrom(INamedTypeSymbol candidate, INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = candidate.BaseType; level is not null; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level.OriginalDefinition, type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSource(INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IPropertySymbol or IFieldSymbol && !MemberSlots.Sources(member).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSeenOutside(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            if (level.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }
}

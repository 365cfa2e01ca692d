using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.Generator.Parsing.Symbols;

/// <summary>Finds the members by which schemas of the compilation nest a schema.</summary>
/// <remarks>It looks at every schema, so it is only asked when a diagnostic depends on it.</remarks>
internal static class SchemaUses
{
    /// <summary>Gets the members whose values, items or entries are of a schema.</summary>
    public static IEnumerable<MemberSlot> Of(INamedTypeSymbol schema, Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (INamedTypeSymbol type in SchemasIn(compilation.Assembly.GlobalNamespace, cancellationToken))
        {
            foreach (MemberSlot slot in SlotsOf(type, cancellationToken))
            {
                if (SymbolEqualityComparer.Default.Equals(MemberType.Of(slot.Type).Underlying, schema))
                {
                    yield return slot;
                }
            }
        }
    }

    /// <summary>Gets the members of a schema that have sources.</summary>
    public static List<MemberSlot> SlotsOf(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        IMethodSymbol? constructor = type.IsAbstract ? null : ConstructorChooser.Choose(type, new DiagnosticReporter(receiver: null), cancellationToken);
        return MemberSlots.Collect(MemberSlots.Members(type, type.GetMembers()), constructor, cancellationToken);
    }

    private static IEnumerable<INamedTypeSymbol> SchemasIn(INamespaceOrTypeSymbol container, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        foreach (ISymbol member in container.GetMembers())
        {
            if (member is INamedTypeSymbol candidate && KnownTypes.IsSchema(candidate))
            {
                yield return candidate;
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (INamedTypeSymbol schema in SchemasIn(inner, cancellationToken))
                {
                    yield return schema;
                }
            }
        }
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds parameters of the constructor and required members that no source fills.</summary>
internal static class ConstructionCheck
{
    /// <summary>Checks the construction of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="constructor">The constructor; null if there is none.</param>
    /// <param name="members">The members of the schema.</param>
    /// <param name="slots">The members that have sources.</param>
    /// <param name="reporter">The reporter of the diagnostics.</param>
    public static void Check(SchemaSymbol schema, IMethodSymbol? constructor, List<ISymbol> members, List<MemberSlot> slots, DiagnosticReporter reporter)
    {
        foreach (IParameterSymbol parameter in constructor?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            if (parameter.Name.Length == 0)
            {
                // The compiler reports it.
                reporter.Fail();
            }
            else if (!parameter.IsOptional && !parameter.IsParams && !slots.Exists(slot => SymbolEqualityComparer.Default.Equals(slot.Parameter, parameter)))
            {
                reporter.Report(DiagnosticDescriptors.ParameterHasNoSource, parameter.Locations.FirstOrDefault() ?? schema.Identifier, parameter.Name);
            }
        }

        if (ConstructorChooser.SetsRequiredMembers(constructor))
        {
            return;
        }

        foreach (ISymbol member in members)
        {
            if (MemberDeclarations.IsRequired(member) && !HasSources(member, slots))
            {
                Location location = SymbolEqualityComparer.Default.Equals(member.ContainingType, schema.Type) ? member.Locations.First() : schema.Identifier;
                reporter.Report(DiagnosticDescriptors.RequiredMemberHasNoSource, location, member.Name, schema.Type.Name);
            }
        }
    }

    private static bool HasSources(ISymbol member, List<MemberSlot> slots) => slots.Exists(slot => SymbolEqualityComparer.Default.Equals(slot.Symbol, member));
}

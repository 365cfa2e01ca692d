using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds schemas that read themselves at their own element, endlessly.</summary>
/// <remarks>
/// It depends on other schemas, and so belongs to the analyzer alone: a model contains nothing of other schemas, so that an edit of one does not change those that name it.
/// A cycle is reported once, for the schema of it that is declared first.
/// </remarks>
internal sealed class SelfCycleCheck(Compilation compilation, Action<Diagnostic> report, CancellationToken cancellationToken)
{
    /// <summary>Reports the cycles that begin at a schema.</summary>
    public void Parse(INamedTypeSymbol type)
    {
        foreach ((INamedTypeSymbol next, AttributeData source) in SchemasAtSelf(type))
        {
            if (PathBack(type, next) is { } path && path.TrueForAll(t => !DeclarationOrder.IsBefore(t, type)))
            {
                var attribute = new AttributeReader(source, compilation, cancellationToken);
                report(Diagnostic.Create(DiagnosticDescriptors.SchemaContainsItself, attribute.Location, type.Name, next.Name, type.Name));
            }
        }
    }

    /// <summary>Finds the shortest path from one schema back to another, breadth first; null if there is none.</summary>
    private List<INamedTypeSymbol>? PathBack(INamedTypeSymbol to, INamedTypeSymbol from)
    {
        var before = new Dictionary<INamedTypeSymbol, INamedTypeSymbol?>(SymbolEqualityComparer.Default) { [from] = null };
        var queue = new Queue<INamedTypeSymbol>();
        queue.Enqueue(from);

        while (queue.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            INamedTypeSymbol current = queue.Dequeue();

            if (SymbolEqualityComparer.Default.Equals(current, to))
            {
                var path = new List<INamedTypeSymbol>();

                for (INamedTypeSymbol? step = current; step is not null; step = before[step])
                {
                    path.Add(step);
                }

                return path;
            }

            foreach ((INamedTypeSymbol next, _) in SchemasAtSelf(current))
            {
                if (!before.ContainsKey(next))
                {
                    before.Add(next, current);
                    queue.Enqueue(next);
                }
            }
        }

        return null;
    }

    private IEnumerable<(INamedTypeSymbol Schema, AttributeData Source)> SchemasAtSelf(INamedTypeSymbol type)
    {
        foreach (MemberSlot slot in MemberSlots.Of(type, cancellationToken))
        {
            if (MemberType.Of(slot.Type) is { Value: ValueKind.Schema, Underlying: INamedTypeSymbol schema })
            {
                foreach (AttributeData source in slot.Sources)
                {
                    if (KnownTypes.IsAttribute(source.AttributeClass, "SelfAttribute"))
                    {
                        yield return (schema, source);
                        break;
                    }
                }
            }
        }
    }
}

using System;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.Generator.Parsing;

/// <summary>Finds sources where nothing reads them.</summary>
internal static class OrphanParser
{
    /// <summary>Looks through a type that is no schema.</summary>
    /// <remarks>A base class without <c>[HtmlSchema]</c> may have sources, for the schemas that derive from it; a type that none can derive from may not.</remarks>
    public static void Parse(INamedTypeSymbol type, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (type.TypeKind is TypeKind.Class && !type.IsSealed && !type.IsStatic)
        {
            return;
        }

        foreach (ISymbol member in type.GetMembers())
        {
            Report(member, $"'{type.Name}' is no schema; put [HtmlSchema] on it", report, cancellationToken);

            foreach (IParameterSymbol parameter in (member as IMethodSymbol)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
            {
                Report(parameter, $"'{type.Name}' is no schema; put [HtmlSchema] on it", report, cancellationToken);
            }
        }
    }

    /// <summary>Reports the sources of a symbol, each where it is written.</summary>
    public static void Report(ISymbol symbol, string why, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (AttributeData source in SlotCollector.Sources(symbol))
        {
            var attribute = new AttributeReader(source, cancellationToken);
            report(Diagnostic.Create(DiagnosticDescriptors.SourceIsOrphaned, attribute.Location, attribute.Name, why));
        }
    }
}

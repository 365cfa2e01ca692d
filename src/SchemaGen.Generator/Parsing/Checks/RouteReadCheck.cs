using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Routing;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds routes of whose captures no member reads any.</summary>
/// <remarks>
/// A single unread capture is ordinary, because paths have parts that are not stored. A schema that reads no capture may use the route only to recognize its pages, so the severity is information.
/// </remarks>
internal static class RouteReadCheck
{
    /// <summary>Checks the routes of a schema, whose captures the schema and those in it may read.</summary>
    public static void Check(INamedTypeSymbol type, Compilation compilation, DiagnosticReporter reporter, CancellationToken cancellationToken)
    {
        if (reporter.Receiver is null || reporter.HasErrors || KnownTypes.Find(type, "HtmlRouteAttribute") is null || ReadsCapture(type, new HashSet<ISymbol>(SymbolEqualityComparer.Default)))
        {
            return;
        }

        foreach (AttributeData data in type.GetAttributes())
        {
            if (KnownTypes.IsAttribute(data.AttributeClass, "HtmlRouteAttribute")
                && data.ConstructorArguments.Length > 1
                && data.ConstructorArguments[1].Value is string path
                && RoutePattern.TryParse(path, out RoutePattern? pattern, out _)
                && pattern!.Captures is { Count: > 0 } captures)
            {
                reporter.Report(DiagnosticDescriptors.RouteIsUnread, new AttributeReader(data, compilation, cancellationToken).Location, type.Name, captures[0]);
            }
        }
    }

    /// <summary>Reports whether a member of a type, of its base classes or of the types in them reads a capture.</summary>
    /// <param name="type">The type.</param>
    /// <param name="visited">The definitions of the types visited before: a type may contain a type that derives from it.</param>
    private static bool ReadsCapture(INamedTypeSymbol type, HashSet<ISymbol> visited)
    {
        for (INamedTypeSymbol? level = type; level is not null && visited.Add(level.OriginalDefinition); level = level.BaseType)
        {
            foreach (ISymbol member in level.GetMembers())
            {
                if (HasRouteValue(member)
                    || (member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && constructor.Parameters.Any(HasRouteValue))
                    || (member is INamedTypeSymbol nested && ReadsCapture(nested, visited)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasRouteValue(ISymbol symbol) => KnownTypes.Find(symbol, "RouteValueAttribute") is not null;
}

using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Routing;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds routes with captures of which no member reads any.</summary>
/// <remarks>
/// One unread capture is ordinary: a path has parts that are not stored. A schema that reads none of them may have a route only to be found by it, so this is an information.
/// </remarks>
internal static class RouteReadCheck
{
    /// <summary>Checks the routes of a schema, whose captures the schema and those in it may read.</summary>
    public static void Check(INamedTypeSymbol type, Compilation compilation, DiagnosticReporter reporter, CancellationToken cancellationToken)
    {
        if (reporter.Receiver is null || reporter.HasErrors || ReadsCapture(type))
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

    private static bool ReadsCapture(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            foreach (ISymbol member in level.GetMembers())
            {
                if (HasRouteValue(member)
                    || (member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && constructor.Parameters.Any(HasRouteValue))
                    || (member is INamedTypeSymbol nested && ReadsCapture(nested)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasRouteValue(ISymbol symbol) => KnownTypes.Find(symbol, "RouteValueAttribute") is not null;
}

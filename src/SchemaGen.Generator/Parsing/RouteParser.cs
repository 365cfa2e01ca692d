using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Routing;

namespace SchemaGen.Generator.Parsing;

/// <summary>Reads <c>[HtmlRoute]</c>.</summary>
internal static class RouteParser
{
    /// <summary>Parses the routes of a schema. Each error is reported at its characters.</summary>
    public static EquatableArray<RouteModel> Parse(INamedTypeSymbol type, Compilation compilation, DiagnosticReporter reporter, CancellationToken cancellationToken)
    {
        var routes = new List<RouteModel>();

        foreach (AttributeData data in type.GetAttributes())
        {
            if (KnownTypes.IsAttribute(data.AttributeClass, "HtmlRouteAttribute") && Parse(data, new AttributeReader(data, compilation, cancellationToken), reporter) is { } route)
            {
                routes.Add(route);
            }
        }

        return new EquatableArray<RouteModel>(routes);
    }

    private static RouteModel? Parse(AttributeData data, AttributeReader attribute, DiagnosticReporter reporter)
    {
        if (attribute.IsBroken)
        {
            reporter.Fail();
            return null;
        }

        string host = attribute.Text() ?? string.Empty;

        if (!IsHost(host))
        {
            reporter.Report(DiagnosticDescriptors.RouteIsInvalid, attribute.ValueLocation(), $"'{host}' is not a host; write one without scheme, port and path, such as 'hespress.com'");
            return null;
        }

        string? path = data.ConstructorArguments.Length > 1 ? data.ConstructorArguments[1].Value as string : null;

        if (path is null)
        {
            return new RouteModel(host, Path: null, EquatableArray<string>.Empty);
        }

        if (!RoutePattern.TryParse(path, out RoutePattern? pattern, out RoutePattern.Error? error))
        {
            reporter.Report(DiagnosticDescriptors.RouteIsInvalid, attribute.PartLocation(1, path, error!.Start, error.Length), error.Message);
            return null;
        }

        return new RouteModel(host, path, new EquatableArray<string>(pattern!.Captures.ToArray()));
    }

    /// <summary>Reports whether a text is a host, without scheme, port and path.</summary>
    public static bool IsHost(string host) =>
        host.Length > 0 && host.Split('.').All(static label => label.Length > 0 && label[0] != '-' && label.All(IsOfLabel));

    /// <summary>Reports whether a host may contain a character. Names in Indic scripts contain marks that are not letters.</summary>
    private static bool IsOfLabel(char c) => c == '-' || char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}

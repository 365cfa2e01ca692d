using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;
using SchemaGen.Routing;

namespace SchemaGen.Generator.Parsing;

/// <summary>The catalogs of an assembly and the routes of its schemas, for mistakes that concern several types. Each mistake is reported when the type that contains it is analyzed.</summary>
internal sealed class CatalogIndex
{
    private readonly Compilation _compilation;
    private readonly List<CatalogModel> _catalogs = [];
    private readonly List<IndexedSchema> _schemas = [];
    private readonly List<IndexedRoute> _routes = [];
    private readonly ILookup<string, IndexedRoute> _routesByHost;

    /// <summary>Collects the catalogs and routes of an assembly.</summary>
    public CatalogIndex(Compilation compilation, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        Add(compilation.Assembly.GlobalNamespace, cancellationToken);
        _catalogs.Sort(static (one, two) => string.CompareOrdinal(one.HintName, two.HintName));
        _routesByHost = _routes.OrderBy(static route => TypeNames.QualifiedNotNull(route.Schema.Type), StringComparer.Ordinal).ToLookup(static route => route.Host, StringComparer.Ordinal);
    }

    /// <summary>Checks that a catalog has a schema.</summary>
    public void CheckCatalog(INamedTypeSymbol type, CatalogModel catalog, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (!catalog.HasErrors && !_schemas.Exists(schema => schema.IsIn(catalog)))
        {
            string problem = catalog.BaseType is null
                ? "no schema of the assembly has a route; add [HtmlRoute] to one"
                : $"no schema of the assembly is a '{catalog.ResultType.Replace("global::", string.Empty)}' and has a route; derive one from it or implement it, and add [HtmlRoute]";
            report(Diagnostic.Create(DiagnosticDescriptors.CatalogIsInvalid, CatalogParser.IdentifierOf(type, cancellationToken), type.Name, problem));
        }
    }

    /// <summary>Checks that the catalogs can use a schema, and that each of its routes can be distinguished from the routes of the other schemas.</summary>
    public void CheckSchema(INamedTypeSymbol type, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (_schemas.Find(schema => SymbolEqualityComparer.Default.Equals(schema.Type, type)) is not { } own)
        {
            return;
        }

        if (!own.CanBeUsed)
        {
            if (_catalogs.Find(own.IsIn) is { } catalog)
            {
                report(Diagnostic.Create(DiagnosticDescriptors.SchemaIsNotInCatalog, TypeDeclarations.IdentifierOf(type, cancellationToken), type.Name, catalog.DisplayName));
            }

            return;
        }

        foreach (IndexedRoute route in _routes)
        {
            if (route.Schema == own)
            {
                CheckRoute(route, report, cancellationToken);
            }
        }
    }

    private void CheckRoute(IndexedRoute route, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (IndexedRoute other in _routesByHost[route.Host])
        {
            if (other.Schema.CanBeUsed && route.Schema.CatalogWith(_catalogs, other.Schema) is { } catalog && route.Conflicts(other))
            {
                report(Diagnostic.Create(
                    DiagnosticDescriptors.RoutesConflict,
                    LocationOf(route),
                    [LocationOf(other)],
                    route.Description, TypeNames.Display(route.Schema.Type), other.Description, TypeNames.Display(other.Schema.Type), catalog.DisplayName));
                return;
            }
        }

        Location LocationOf(IndexedRoute indexed) => new AttributeReader(indexed.Attribute, _compilation, cancellationToken).Location;
    }

    private void Add(INamespaceOrTypeSymbol container, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();

        foreach (ISymbol member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
            {
                if (CatalogParser.Parse(type, _compilation, report: null, cancellationToken) is { } catalog)
                {
                    _catalogs.Add(catalog);
                }

                if (!type.IsAbstract && KnownTypes.IsSchema(type))
                {
                    AddSchema(type, cancellationToken);
                }
            }

            if (member is INamespaceOrTypeSymbol inner)
            {
                Add(inner, cancellationToken);
            }
        }
    }

    private void AddSchema(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        IndexedSchema? schema = null;

        foreach (AttributeData data in type.GetAttributes())
        {
            if (KnownTypes.IsAttribute(data.AttributeClass, "HtmlRouteAttribute"))
            {
                schema ??= SchemaOf(type, cancellationToken);
                var attribute = new AttributeReader(data, _compilation, cancellationToken);
                RoutePattern? pattern = RoutePattern.Everything;
                string? path = attribute.Text(1);

                if (attribute.Text() is { } host && (path is null || RoutePattern.TryParse(path, out pattern, out _)))
                {
                    _routes.Add(new IndexedRoute(schema, data, RouteHost.Normalize(host), path, pattern!));
                }
            }
        }

        if (schema is not null)
        {
            _schemas.Add(schema);
        }
    }

    private IndexedSchema SchemaOf(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var attribute = new AttributeReader(KnownTypes.Find(type, "HtmlSchemaAttribute")!, _compilation, cancellationToken);
        return new IndexedSchema(
            type,
            CatalogEntryParser.TypesOf(type),
            attribute.Get<string>("When"),
            attribute.Get<string>("Until"),
            ReaderReach.CanBeUsed(type, _compilation));
    }
}

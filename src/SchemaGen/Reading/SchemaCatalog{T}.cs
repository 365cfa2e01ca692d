using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Reading;
using SchemaGen.Results;
using SchemaGen.Routing;

namespace SchemaGen.Runtime;

/// <summary>The schemas of a catalog by the addresses that they read. Made for generated code.</summary>
/// <typeparam name="T">The type of the results.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SchemaCatalog<T>
{
    private readonly string _name;
    private readonly HostTable<CatalogRoute<T>[]> _hosts;
    private readonly CatalogSchema<T>[] _schemas;
    private IReadOnlyList<HtmlSchemaDescriptor>? _descriptors;

    /// <param name="name">The name of the catalog, for messages.</param>
    /// <param name="schemas">The schemas in the order of their names.</param>
    public SchemaCatalog(string name, params CatalogSchema<T>[] schemas)
    {
        ArgumentNullException.ThrowIfNull(schemas);
        _name = name;
        _schemas = schemas;
        CatalogRoute<T>[] routes = [.. schemas.SelectMany(static (schema, index) =>
        {
            long end = schema.EndOfService();
            return schema.Routes.Select(route => new CatalogRoute<T>(new SchemaRoute(route), schema, end, index));
        })];
        _hosts = new HostTable<CatalogRoute<T>[]>(routes.Select(static route => route.Route.Host).Distinct(StringComparer.Ordinal).ToDictionary(static host => host, host => RoutesOf(host, routes), StringComparer.Ordinal));
    }

    /// <summary>The descriptors of the schemas, in the order of their names.</summary>
    public IReadOnlyList<HtmlSchemaDescriptor> Schemas => _descriptors ??= Array.AsReadOnly(Array.ConvertAll(_schemas, static schema => schema.Descriptor));

    /// <summary>Gets the layouts of the most specific route that an address matches, those with a <c>When</c> first, then the most recent first; empty if there is none.</summary>
    public IReadOnlyList<HtmlSchemaDescriptor> Match(Uri url)
    {
        ArgumentNullException.ThrowIfNull(url);
        CatalogRoute<T>? first = Find(url, out List<CatalogRoute<T>>? layouts);
        return first is null ? [] : layouts is null or [_] ? first.Schema.Alone : layouts.ConvertAll(static layout => layout.Schema.Descriptor).AsReadOnly();
    }

    /// <summary>Reads a page by the schema of its address. Never throws because of the content of the page.</summary>
    public HtmlResult<T> Extract(string html, HtmlContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(context);
        cancellationToken.ThrowIfCancellationRequested();
        List<CatalogSchema<T>> layouts = LayoutsOf(context);
        return layouts.Count == 0 ? NoRoute(context) : Extract(html.AsMemory(), context, layouts, cancellationToken);
    }

    /// <summary>Reads a page from a stream by the schema of its address. A stream without a schema is not read; it stays open. Never throws because of the content of the page.</summary>
    public Task<HtmlResult<T>> ExtractAsync(Stream html, HtmlContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(context);

        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<HtmlResult<T>>(cancellationToken);
        }

        List<CatalogSchema<T>> layouts = LayoutsOf(context);
        return layouts.Count == 0
            ? Task.FromResult(NoRoute(context))
            : SchemaReader.ExtractAsync(html, context, layouts[0].Descriptor, (text, context, cancellationToken) => Extract(text, context, layouts, cancellationToken), cancellationToken);
    }

    private static HtmlResult<T> Extract(ReadOnlyMemory<char> html, HtmlContext context, List<CatalogSchema<T>> layouts, CancellationToken cancellationToken) =>
        layouts.Count == 1 ? layouts[0].Extract(html, context, cancellationToken) : SchemaReader.ExtractFirst(html, context, layouts, cancellationToken);

    /// <summary>Gets the routes that serve a host, the most specific first: its own, and those of the hosts that it is a subdomain of.</summary>
    private static CatalogRoute<T>[] RoutesOf(string host, CatalogRoute<T>[] all)
    {
        CatalogRoute<T>[] routes = Array.FindAll(all, route => RouteHost.Serves(route.Route.Host, host));
        Array.Sort(routes, CatalogRoute<T>.Compare);

        for (int i = 1; i < routes.Length; i++)
        {
            routes[i] = routes[i] with { Rank = routes[i - 1].Rank + (SchemaRoute.Compare(routes[i - 1].Route, routes[i].Route) == 0 ? 0 : 1) };
        }

        return routes;
    }

    /// <summary>Finds the layouts of an address.</summary>
    /// <param name="url">The address.</param>
    /// <param name="layouts">All layouts, if several routes match.</param>
    /// <returns>The first layout; null if there is none.</returns>
    private CatalogRoute<T>? Find(Uri url, out List<CatalogRoute<T>>? layouts)
    {
        layouts = null;

        if (!url.IsAbsoluteUri || _hosts.Find(url) is not { } routes)
        {
            return null;
        }

        string path = url.AbsolutePath;
        CatalogRoute<T>? first = null;

        foreach (CatalogRoute<T> route in routes)
        {
            if (first is not null && route.Rank != first.Rank)
            {
                break;
            }

            if (route.Route.IsMatch(path))
            {
                if (first is null)
                {
                    first = route;
                }
                else
                {
                    AddLayout(route, first, ref layouts);
                }
            }
        }

        return first;
    }

    /// <summary>Adds a schema, of which another route may match as well. Not part of the loop, where its closure would be allocated for each route.</summary>
    private static void AddLayout(CatalogRoute<T> route, CatalogRoute<T> first, ref List<CatalogRoute<T>>? layouts)
    {
        layouts ??= [first];

        if (!layouts.Exists(layout => layout.Schema == route.Schema))
        {
            layouts.Add(route);
        }
    }

    /// <summary>Gets the layouts of a page in the order in which they are tried.</summary>
    private List<CatalogSchema<T>> LayoutsOf(HtmlContext context)
    {
        List<CatalogRoute<T>>? layouts = null;

        if (context.Url is null || Find(context.Url, out layouts) is not { } first)
        {
            return [];
        }

        if (layouts is null or [_])
        {
            return [first.Schema];
        }

        long capturedAt = (context.CapturedAt ?? context.Clock.GetUtcNow()).ToUnixTimeSeconds();
        layouts.Sort((one, two) => CatalogRoute<T>.CompareLayouts(one, two, capturedAt));
        return layouts.ConvertAll(static layout => layout.Schema);
    }

    private HtmlResult<T> NoRoute(HtmlContext context)
    {
        string message = context.Url switch
        {
            null => $"The page has no address (HtmlContext.Url), by which {_name} finds its schema.",
            { IsAbsoluteUri: false } => $"The address '{IssueText.Clip(context.Url.OriginalString)}' of the page is relative, so {_name} cannot find its schema.",
            _ => $"No schema of {_name} has a route for the address '{IssueText.Clip(context.Url.AbsoluteUri)}' of the page.",
        };
        return new HtmlResult<T>(typeof(T), default, [new HtmlIssue(string.Empty, HtmlIssueKind.NoRoute, HtmlIssueSeverity.Error, message, [], element: null)], errorCount: 1, default);
    }
}

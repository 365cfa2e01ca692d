using System;
using System.Collections.Generic;

namespace SchemaGen.Routing;

/// <summary>A route of a schema, ready to match addresses.</summary>
internal sealed class SchemaRoute
{
    private static readonly Dictionary<string, string> s_none = [];

    private readonly string _host;
    private readonly RouteMatcher? _path;

    /// <param name="route">The route as it is declared, which the generator has checked.</param>
    public SchemaRoute(HtmlRouteAttribute route)
    {
        _host = RouteHost.Normalize(route.Host);

        if (route.Path is not null)
        {
            if (!RoutePattern.TryParse(route.Path, out RoutePattern? pattern, out RoutePattern.Error? error))
            {
                throw new ArgumentException(error!.Message, nameof(route));
            }

            _path = new RouteMatcher(pattern!.Parts);
            LiteralSegments = pattern.LiteralSegments;
        }
    }

    /// <summary>The length of the host; a longer one is more specific.</summary>
    public int HostLength => _host.Length;

    /// <summary>The number of segments without a capture; a path with more of them is more specific.</summary>
    public int LiteralSegments { get; }

    /// <summary>Matches an address. Its scheme, port, query and fragment do not matter.</summary>
    /// <param name="url">The address.</param>
    /// <returns>The captures; null if the address does not match. A relative address never does.</returns>
    public IReadOnlyDictionary<string, string>? Match(Uri url)
    {
        if (!url.IsAbsoluteUri || !RouteHost.Serves(_host, RouteHost.Of(url)))
        {
            return null;
        }

        return _path is null ? s_none : _path.Match(url.AbsolutePath);
    }
}

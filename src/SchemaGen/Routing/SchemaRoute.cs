using System;
using System.Collections.Generic;

namespace SchemaGen.Routing;

/// <summary>A route of a schema, ready to match addresses.</summary>
internal sealed class SchemaRoute
{
    private static readonly Dictionary<string, string> s_none = [];

    private readonly RouteMatcher? _path;

    /// <param name="route">The route as it is declared, which the generator has checked.</param>
    public SchemaRoute(HtmlRouteAttribute route)
    {
        Host = RouteHost.Normalize(route.Host);
        Pattern = RoutePattern.Everything;

        if (route.Path is not null)
        {
            Pattern = RoutePattern.TryParse(route.Path, out RoutePattern? pattern, out RoutePattern.Error? error) ? pattern! : throw new ArgumentException(error!.Message, nameof(route));
            _path = new RouteMatcher(Pattern.Parts);
        }
    }

    /// <summary>The host in the form in which hosts are compared; a longer one is more specific.</summary>
    public string Host { get; }

    /// <summary>The path, which determines the order of routes for the same host.</summary>
    public RoutePattern Pattern { get; }

    /// <summary>Compares two routes: the more specific one comes first.</summary>
    public static int Compare(SchemaRoute one, SchemaRoute two) =>
        one.Host.Length != two.Host.Length ? two.Host.Length.CompareTo(one.Host.Length) : RouteOrder.Instance.Compare(one.Pattern, two.Pattern);

    /// <summary>Reports whether a path matches, without its captures.</summary>
    /// <param name="escapedPath">The path of an address of the route's host.</param>
    public bool IsMatch(string escapedPath) => _path is null || _path.IsMatch(escapedPath);

    /// <summary>Matches an address. Its scheme, port, query and fragment do not matter.</summary>
    /// <param name="url">The address.</param>
    /// <returns>The captures; null if the address does not match. A relative address never does.</returns>
    public IReadOnlyDictionary<string, string>? Match(Uri url)
    {
        if (!url.IsAbsoluteUri || !RouteHost.Serves(Host, RouteHost.Of(url)))
        {
            return null;
        }

        return _path is null ? s_none : _path.Match(url.AbsolutePath);
    }
}

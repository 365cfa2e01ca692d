using System;

namespace SchemaGen.Routing;

/// <summary>The host of a route: a suffix that begins at a label.</summary>
internal static class RouteHost
{
    /// <summary>Gets a host in the form in which hosts are compared: Punycode, lower case, without a trailing dot.</summary>
    /// <remarks>The generator has checked the host. A text that is not a host matches only itself.</remarks>
    public static string Normalize(string host) =>
        Uri.TryCreate("https://" + host, UriKind.Absolute, out Uri? uri) && uri.IdnHost.Length > 0 ? Of(uri) : host;

    /// <summary>Gets the host of an address in the form in which hosts are compared.</summary>
    public static string Of(Uri url) => url.IdnHost.TrimEnd('.').ToLowerInvariant();

    /// <summary>Reports whether a route serves a host, both in the form in which hosts are compared.</summary>
    public static bool Serves(string routeHost, string host) =>
        routeHost.Length > 0
        && host.EndsWith(routeHost, StringComparison.Ordinal)
        && (host.Length == routeHost.Length || host[host.Length - routeHost.Length - 1] == '.');
}

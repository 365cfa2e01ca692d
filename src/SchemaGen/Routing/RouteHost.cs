using System;

namespace SchemaGen.Routing;

/// <summary>The host of a route: a suffix that begins at a label.</summary>
internal static class RouteHost
{
    /// <summary>A host as it is compared: in Punycode and small letters, without the dot that may end it.</summary>
    /// <remarks>The compiler has checked it. One that is no host all the same serves nothing but itself.</remarks>
    public static string Normalize(string host) =>
        Uri.TryCreate("https://" + host, UriKind.Absolute, out Uri? uri) && uri.IdnHost.Length > 0 ? Of(uri) : host;

    /// <summary>The host of an address, as it is compared.</summary>
    public static string Of(Uri url) => url.IdnHost.TrimEnd('.').ToLowerInvariant();

    /// <summary>Whether a host is served; both as they are compared.</summary>
    public static bool Serves(string routeHost, string host) =>
        routeHost.Length > 0
        && host.EndsWith(routeHost, StringComparison.Ordinal)
        && (host.Length == routeHost.Length || host[host.Length - routeHost.Length - 1] == '.');
}

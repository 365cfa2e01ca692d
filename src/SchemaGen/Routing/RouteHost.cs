using System;

namespace SchemaGen.Runtime;

/// <summary>The host of a route: a suffix that begins at a label.</summary>
internal static class RouteHost
{
    /// <summary>Whether a host of an address is served.</summary>
    public static bool Serves(string routeHost, string host) =>
        host.EndsWith(routeHost, StringComparison.OrdinalIgnoreCase)
        && (host.Length == routeHost.Length || host[host.Length - routeHost.Length - 1] == '.');
}

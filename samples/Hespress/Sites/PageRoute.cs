using System;
using System.Text.RegularExpressions;
using SchemaGen;

namespace Hespress.Sites;

/// <summary>Matches the addresses of an <see cref="HtmlRouteAttribute"/> of a schema.</summary>
internal sealed partial class PageRoute
{
    private readonly string _host;
    private readonly Regex _path;

    /// <param name="route">The route, which the compiler has validated.</param>
    public PageRoute(HtmlRouteAttribute route)
    {
        string path = route.Path ?? "/{*rest}";
        _host = route.Host;
        _path = new Regex($"^{Capture.Replace(Regex.Escape(path), Expression)}/?$", RegexOptions.CultureInvariant);
        FixedLength = Capture.Replace(path, string.Empty).Length;
    }

    /// <summary>The length of the host. A longer host is more specific.</summary>
    public int HostLength => _host.Length;

    /// <summary>The length of the path without its captures. A longer path is more specific.</summary>
    public int FixedLength { get; }

    [GeneratedRegex(@"\\?\{[^}]*\}")]
    private static partial Regex Capture { get; }

    /// <summary>Reports whether the route matches an address.</summary>
    public bool Matches(Uri address) =>
        address.IsAbsoluteUri
        && (address.Host.Equals(_host, StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith($".{_host}", StringComparison.OrdinalIgnoreCase))
        && _path.IsMatch(Uri.UnescapeDataString(address.AbsolutePath));

    private static string Expression(Match capture) => capture.Value switch
    {
        string text when text.EndsWith(":long}", StringComparison.Ordinal) => "[0-9]+",
        string text when text.Contains('*', StringComparison.Ordinal) => ".*",
        _ => "[^/]+",
    };
}

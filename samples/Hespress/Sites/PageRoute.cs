using System;
using System.Text.RegularExpressions;
using SchemaGen;

namespace Hespress.Sites;

/// <summary>The addresses that an <see cref="HtmlRouteAttribute"/> of a schema stands for.</summary>
internal sealed partial class PageRoute
{
    private readonly string _host;
    private readonly Regex _path;

    /// <param name="route">The route; the compiler has checked it.</param>
    public PageRoute(HtmlRouteAttribute route)
    {
        string path = route.Path ?? "/{*rest}";
        _host = route.Host;
        _path = new Regex($"^{Capture.Replace(Regex.Escape(path), Expression)}/?$", RegexOptions.CultureInvariant);
        FixedLength = Capture.Replace(path, string.Empty).Length;
    }

    /// <summary>How much of the host is fixed: the more, the better the route knows the address.</summary>
    public int HostLength => _host.Length;

    /// <summary>How much of the path is fixed.</summary>
    public int FixedLength { get; }

    [GeneratedRegex(@"\\?\{[^}]*\}")]
    private static partial Regex Capture { get; }

    /// <summary>Whether an address is one of them.</summary>
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

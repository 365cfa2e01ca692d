using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.RegularExpressions;

namespace SchemaGen.Runtime;

/// <summary>A route of a schema, ready to match addresses.</summary>
internal sealed class SchemaRoute
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromMilliseconds(250);

    private readonly string _host;
    private readonly Regex? _path;
    private readonly IReadOnlyList<string> _captures;

    /// <param name="route">The route as it is declared; the compiler has checked it.</param>
    public SchemaRoute(HtmlRouteAttribute route)
    {
        _host = new UriBuilder(Uri.UriSchemeHttps, route.Host).Uri.IdnHost;
        _captures = [];

        if (route.Path is not null && RoutePattern.TryParse(route.Path, out RoutePattern? pattern, out _))
        {
            _path = new Regex(pattern!.Expression, RegexOptions.CultureInvariant, s_timeout);
            _captures = pattern.Captures;
            LiteralSegments = pattern.LiteralSegments;
        }
    }

    /// <summary>How specific the host is.</summary>
    public int HostLength => _host.Length;

    /// <summary>How specific the path is.</summary>
    public int LiteralSegments { get; }

    /// <summary>Matches an address.</summary>
    /// <param name="url">The address.</param>
    /// <param name="values">The captures.</param>
    public bool TryMatch(Uri url, out IReadOnlyDictionary<string, string> values)
    {
        var captures = new Dictionary<string, string>(StringComparer.Ordinal);
        values = captures;

        if (!url.IsAbsoluteUri || !RouteHost.Serves(_host, url.IdnHost))
        {
            return false;
        }

        if (_path is null)
        {
            return true;
        }

        try
        {
            // Captures are what a person would read, so the path is matched unescaped.
            Match match = _path.Match(Uri.UnescapeDataString(url.AbsolutePath));

            foreach (string name in match.Success ? _captures : [])
            {
                captures.Add(name, match.Groups[name].Value);
            }

            return match.Success && AreDates(captures);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    /// <summary>A date over segments is written as ISO 8601 writes it.</summary>
    private static bool AreDates(Dictionary<string, string> captures)
    {
        foreach ((string name, string value) in captures)
        {
            if (value.Length == 10 && value[4] == '/' && value[7] == '/')
            {
                string date = value.Replace('/', '-');

                if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                {
                    return false;
                }

                captures[name] = date;
            }
        }

        return true;
    }
}

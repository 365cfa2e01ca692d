using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SchemaGen.Routing;

namespace SchemaGen.Tests.Routing;

/// <summary>The matcher agrees with one that tries every end of each capture, the last first.</summary>
public class RouteMatchProperties
{
    private static readonly string[] s_parts = ["/", "-", "1", "a", "{x}", "{x:int}", "{x:long}", "{x:date}", "{x:guid}", ".html", "/a", "-1", "%2F"];
    private static readonly string[] s_texts = ["/", "-", "1", "a", "2024-02-29", "2024/02/29", "3F2504E0-4F89-11D3-9A0C-0305E82C3301", "--", ".html", "99999999999", "%2F", "é"];

    [Fact]
    public void Match_RandomRoutesAndPaths_AgreesWithTryingEveryEnd()
    {
        var random = new Random(1);
        int routes = 0;
        int matches = 0;

        while (routes < 3000)
        {
            string path = "/" + Numbered(Pick(random, s_parts, 6)) + (random.Next(4) == 0 ? "/{*rest}" : "");

            if (!RoutePattern.TryParse(path, out RoutePattern? pattern, out _))
            {
                continue;
            }

            routes++;
            var matcher = new RouteMatcher(pattern!.Parts);

            for (int i = 0; i < 40; i++)
            {
                string text = new Uri("https://example.com/" + Text(random, pattern)).AbsolutePath;
                string? expected = Expected(pattern, text);
                matches += expected is not null ? 1 : 0;
                Assert.True(expected == (matcher.Match(text) is { } captures ? string.Concat(captures.Values.Select(static value => value + "\n")) : null), $"{path} and {text}: {expected}");
                Assert.True(expected is not null == matcher.IsMatch(text), $"{path} and {text}: {expected}");
            }
        }

        Assert.InRange(matches, 1000, 3000 * 39);
    }

    /// <summary>Gets the captures by trying every end, each with a line feed after it.</summary>
    private static string? Expected(RoutePattern pattern, string escapedPath)
    {
        string path = Decode(escapedPath);
        bool hasRest = pattern.Parts is [.., { Kind: RoutePartKind.Rest }];
        string[] paths = !hasRest ? [path.EndsWith('/') ? path[..^1] : path] : path.EndsWith('/') ? [path] : [path, path + "/"];
        return paths.Select(p => Expected(pattern.Parts, 0, p)).FirstOrDefault(static captures => captures is not null)?.Replace('\uFFFF', '/');
    }

    /// <summary>Gets the captures of the parts from an index on.</summary>
    private static string? Expected(IReadOnlyList<RoutePart> parts, int index, string rest)
    {
        if (index == parts.Count)
        {
            return rest.Length == 0 ? "" : null;
        }

        for (int length = rest.Length; length >= 0; length--)
        {
            string text = rest[..length];

            if (IsValue(parts[index], text) && Expected(parts, index + 1, rest[length..]) is { } after)
            {
                return parts[index].Kind switch
                {
                    RoutePartKind.Literal => after,
                    RoutePartKind.Date => text.Replace('/', '-') + "\n" + after,
                    _ => text + "\n" + after,
                };
            }
        }

        return null;
    }

    private static bool IsValue(RoutePart part, string text) => part.Kind switch
    {
        RoutePartKind.Literal => text == Decode(part.Text),
        RoutePartKind.Text => text.Length > 0 && !text.Contains('/', StringComparison.Ordinal),
        RoutePartKind.Int32 => IsInteger(text) && int.TryParse(text, CultureInfo.InvariantCulture, out _),
        RoutePartKind.Int64 => IsInteger(text) && long.TryParse(text, CultureInfo.InvariantCulture, out _),
        RoutePartKind.Guid => Guid.TryParseExact(text, "D", out _),
        RoutePartKind.Date => DateOnly.TryParseExact(text, ["yyyy-MM-dd", "yyyy'/'MM'/'dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => true,
    };

    private static bool IsInteger(string text) => text.TrimStart('-').Length is > 0 and <= 20 && text.LastIndexOf('-') <= 0 && text.TrimStart('-').All(char.IsAsciiDigit);

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace("%2F", "\uFFFF", StringComparison.OrdinalIgnoreCase));

    /// <summary>A random text; every other time one that resembles what the route matches.</summary>
    private static string Text(Random random, RoutePattern pattern) => random.Next(2) == 0
        ? string.Concat(Pick(random, s_texts, 8))
        : string.Concat(pattern.Parts.Select(part => part.Kind switch
        {
            RoutePartKind.Literal => part.Text,
            RoutePartKind.Int32 or RoutePartKind.Int64 => random.Next(2) == 0 ? "12" : "-7",
            RoutePartKind.Date => s_texts[4 + random.Next(2)],
            RoutePartKind.Guid => s_texts[6],
            _ => string.Concat(Pick(random, s_texts, 2)),
        })).TrimStart('/');

    private static string[] Pick(Random random, string[] from, int most) => Enumerable.Range(0, random.Next(1, most)).Select(_ => from[random.Next(from.Length)]).ToArray();

    /// <summary>The captures with names of their own.</summary>
    private static string Numbered(IEnumerable<string> parts) => string.Concat(parts.Select(static (part, i) => part.Replace("{x", "{x" + i, StringComparison.Ordinal)));
}

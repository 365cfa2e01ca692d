using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Routing;

namespace SchemaGen.Tests.Routing;

/// <summary>The match without captures, which goes from the left, agrees with the one with captures, which fills a table.</summary>
public class RouteMatchProperties
{
    private static readonly string[] s_parts = ["/", "-", "1", "a", "{x}", "{x:int}", "{x:long}", "{x:date}", "{x:guid}", ".html", "/a", "-1", "%2F"];
    private static readonly string[] s_texts = ["/", "-", "1", "a", "2024-02-29", "2024/02/29", "3F2504E0-4F89-11D3-9A0C-0305E82C3301", "--", ".html", "99999999999", "%2F", "é"];

    [Fact]
    public void IsMatch_RandomRoutesAndPaths_AgreesWithMatch()
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
                bool expected = matcher.Match(text) is not null;
                matches += expected ? 1 : 0;
                Assert.True(expected == matcher.IsMatch(text), $"{path} and {text}: {expected}");
            }
        }

        Assert.InRange(matches, 1000, 3000 * 39);
    }

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

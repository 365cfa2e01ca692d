using System;
using System.Diagnostics;
using System.Linq;
using SchemaGen.Routing;

namespace SchemaGen.Tests.Routing;

/// <summary>Which addresses a route matches, and what its captures are.</summary>
public class RouteTests
{
    [Theory]
    [InlineData("hespress.com", "https://hespress.com/", true)]
    [InlineData("hespress.com", "http://www.hespress.com/", true)]
    [InlineData("hespress.com", "https://a.b.hespress.com/", true)]
    [InlineData("hespress.com", "https://WWW.Hespress.COM/", true)]
    [InlineData("HESPRESS.com", "https://hespress.com/", true)]
    [InlineData("hespress.com", "https://hespress.com./", true)]
    [InlineData("hespress.com", "https://hespress.com:8443/", true)]
    [InlineData("hespress.com", "https://user:secret@hespress.com/", true)]
    [InlineData("hespress.com", "ftp://hespress.com/", true)]
    [InlineData("hespress.com", "https://nothespress.com/", false)]
    [InlineData("hespress.com", "https://hespress.com.example/", false)]
    [InlineData("hespress.com", "https://com/", false)]
    [InlineData("www.hespress.com", "https://hespress.com/", false)]
    [InlineData("hespress.com", "https://example.com/hespress.com", false)]
    [InlineData("hespress.com", "file:///hespress.com", false)]
    [InlineData("مثال.com", "https://www.xn--mgbh0fb.com/", true)]
    [InlineData("xn--mgbh0fb.com", "https://مثال.com/", true)]
    [InlineData("bücher.example", "https://BÜCHER.example/", true)]
    [InlineData("हिन्दी.example", "https://हिन्दी.example/", true)]
    [InlineData("localhost", "http://localhost:5000/", true)]
    [InlineData("127.0.0.1", "http://127.0.0.1:5000/", true)]
    [InlineData("example.com", "https://[::1]/", false)]
    public void Match_Host_MatchesTheHostAndItsSubdomains(string host, string url, bool matches) => Assert.Equal(matches, new SchemaRoute(new HtmlRouteAttribute(host)).Match(new Uri(url)) is not null);

    [Theory]
    [InlineData("/", "/", "")]
    [InlineData("/", "", "")]
    [InlineData("/", "/a", null)]
    [InlineData("/a", "/a", "")]
    [InlineData("/a", "/a/", "")]
    [InlineData("/a/", "/a", "")]
    [InlineData("/a", "/a//", null)]
    [InlineData("/a", "//a", null)]
    [InlineData("/a", "/a/b", null)]
    [InlineData("/a", "/A", null)]
    [InlineData("/a", "/b/../a", "")]
    [InlineData("/a", "/a?x=/b#/c", "")]
    [InlineData("/a.b", "/axb", null)]
    [InlineData("/a+b(c)", "/a+b(c)", "")]
    public void Match_LiteralPath_MatchesEqualPaths(string path, string url, string? captures) => Matches(path, url, captures);

    [Theory]
    [InlineData("/{slug}-{id:long}.html", "/a-b-c-1274451.html", "slug=a-b-c id=1274451")]
    [InlineData("/{slug}-{id:long}.html", "/a-b-c-2-1274451.html", "slug=a-b-c-2 id=1274451")]
    [InlineData("/{slug}-{id:long}.html", "/2024-1274451.html", "slug=2024 id=1274451")]
    [InlineData("/{slug}-{id:long}.html", "/a--5.html", "slug=a- id=5")]
    [InlineData("/{slug}-{id:long}.html", "/-5.html", null)]
    [InlineData("/{slug}-{id:long}.html", "/a-.html", null)]
    [InlineData("/{slug}-{id:long}.html", "/a-5.html/", "slug=a id=5")]
    [InlineData("/{slug}-{id:long}.html", "/a-5.html?utm=x#comments", "slug=a id=5")]
    [InlineData("/{slug}-{id:long}.html", "/a-5.html.html", null)]
    [InlineData("/{slug}-{id:long}.html", "/x/a-5.html", null)]
    [InlineData("/{slug}-{id:long}.html", "/a-9223372036854775807.html", "slug=a id=9223372036854775807")]
    [InlineData("/{slug}-{id:long}.html", "/a-9223372036854775808.html", null)]
    [InlineData("/{slug}-{id:long}.html", "/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1-1274451.html", "slug=أخبار id=1274451")]
    [InlineData("/{slug}-{id:long}.html", "/أخبار-1274451.html", "slug=أخبار id=1274451")]
    [InlineData("/{slug}-{id:long}.html", "/a-١٢.html", null)]
    [InlineData("/{id:long}-{slug}.html", "/166725-2-a-3.html", "id=166725 slug=2-a-3")]
    [InlineData("/{id:int}", "/2147483647", "id=2147483647")]
    [InlineData("/{id:int}", "/2147483648", null)]
    [InlineData("/{id:int}", "/-5", "id=-5")]
    [InlineData("/{id:int}", "/+5", null)]
    [InlineData("/{id:int}", "/007", "id=007")]
    [InlineData("/{id:int}", "/5a", null)]
    [InlineData("/{id:int}", "/", null)]
    [InlineData("/{id:int}", "/00000000000000000000000000000000005", null)]
    [InlineData("/{a:int}x{b:int}", "/12x34", "a=12 b=34")]
    [InlineData("/{a}-{b}", "/1-2-3", "a=1-2 b=3")]
    [InlineData("/{a}/{b}/c", "/1/2/c", "a=1 b=2")]
    [InlineData("/{a}/{b}/c", "/1//c", null)]
    [InlineData("/{g:guid}", "/3F2504E0-4F89-11D3-9A0C-0305E82C3301", "g=3F2504E0-4F89-11D3-9A0C-0305E82C3301")]
    [InlineData("/{g:guid}", "/3F2504E04F8911D39A0C0305E82C3301", null)]
    [InlineData("/{g:guid}", "/3F2504E0-4F89-11D3-9A0C-0305E82C330g", null)]
    [InlineData("/{a}", "/x%2Fy%20z", "a=x/y z")]
    [InlineData("/{a}/{b}", "/x%2fy", null)]
    [InlineData("/{a}", "/x%2zy%", "a=x%2zy%")]
    [InlineData("/{a}", "/x+y", "a=x+y")]
    [InlineData("/{a}", "/%252F", "a=%2F")]
    [InlineData("/أخبار/{a}", "/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/x", "a=x")]
    [InlineData("/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/{a}", "/أخبار/x", "a=x")]
    public void Match_PathWithCaptures_GivesTheirValues(string path, string url, string? captures) => Matches(path, url, captures);

    [Theory]
    [InlineData("/{d:date}", "/2024-02-29", "d=2024-02-29")]
    [InlineData("/{d:date}", "/2024/02/29", "d=2024-02-29")]
    [InlineData("/{d:date}", "/2024/02/29/", "d=2024-02-29")]
    [InlineData("/{d:date}", "/2023-02-29", null)]
    [InlineData("/{d:date}", "/2023/02/29", null)]
    [InlineData("/{d:date}", "/2024/13/01", null)]
    [InlineData("/{d:date}", "/2024-02/29", null)]
    [InlineData("/{d:date}", "/2024%2F02%2F29", null)]
    [InlineData("/{d:date}", "/2024/2/9", null)]
    [InlineData("/{d:date}", "/0000-01-01", null)]
    [InlineData("/{d:date}/{slug}", "/2024/02/29/a-b", "d=2024-02-29 slug=a-b")]
    [InlineData("/{d:date}/{slug}", "/2024-02-29/a-b", "d=2024-02-29 slug=a-b")]
    [InlineData("/{x}-{d:date}-{y}-x", "/a-2024-02-29-2024/03/01-b-x", "x=a-2024-02-29 d=2024-03-01 y=b")]
    [InlineData("/news-{d:date}-{n:int}", "/news-2024-02-29-7", "d=2024-02-29 n=7")]
    public void Match_DateCapture_MatchesValidDates(string path, string url, string? captures) => Matches(path, url, captures);

    [Theory]
    [InlineData("/{*rest}", "/", "rest=")]
    [InlineData("/{*rest}", "/a/b.html", "rest=a/b.html")]
    [InlineData("/a/{*rest}", "/a", "rest=")]
    [InlineData("/a/{*rest}", "/a/", "rest=")]
    [InlineData("/a/{*rest}", "/a/b/", "rest=b/")]
    [InlineData("/a/{*rest}", "/ab", null)]
    [InlineData("/a/{*rest}", "/", null)]
    [InlineData("/{a}/{*rest}", "/x", "a=x rest=")]
    [InlineData("/{a}/{*rest}", "/x/y/z", "a=x rest=y/z")]
    [InlineData("/a{*rest}", "/a", "rest=")]
    [InlineData("/a{*rest}", "/abc/d", "rest=bc/d")]
    [InlineData("/{d:date}/{*rest}", "/2024/02/29", "d=2024-02-29 rest=")]
    public void Match_CatchAll_CapturesTheRest(string path, string url, string? captures) => Matches(path, url, captures);

    [Theory]
    [InlineData("/{a}-{b}-{c}-{d}-{e}-{f}-{g}.html")]
    [InlineData("/{a}-{b:int}-{c}-{d:int}.html")]
    [InlineData("/{a:int}-{b:int}-{c:int}/{*rest}")]
    [InlineData("/{a}/{b}/{c}/{d}/{e}/x")]
    public void Match_HostileAddresses_TakesLessThanFiveSeconds(string path)
    {
        var route = new SchemaRoute(new HtmlRouteAttribute("example.com", path));
        long start = Stopwatch.GetTimestamp();

        foreach (string hostile in (string[])["-", "1", "-1", "a-", "/", "a/", "%2F", "1-", "%D8"])
        {
            string text = string.Concat(Enumerable.Repeat(hostile, 60_000 / hostile.Length));

            if (Uri.TryCreate("https://example.com/" + text, UriKind.Absolute, out Uri? url))
            {
                Assert.Equal(route.Match(url) is not null, route.IsMatch(url.AbsolutePath));
            }
        }

        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 5);
    }

    [Fact]
    public void Match_RelativeAddress_ReturnsNull() => Assert.Null(new SchemaRoute(new HtmlRouteAttribute("example.com")).Match(new Uri("/a", UriKind.Relative)));

    private static void Matches(string path, string url, string? captures)
    {
        var route = new SchemaRoute(new HtmlRouteAttribute("example.com", path));
        var address = new Uri("https://www.example.com" + url);
        Assert.Equal(captures is not null, route.IsMatch(address.AbsolutePath));
        Assert.Equal(captures, route.Match(address) is { } values ? string.Join(' ', values.Select(static v => v.Key + "=" + v.Value)) : null);
    }
}

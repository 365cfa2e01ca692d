using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Routing;

/// <summary>[PageUrl], [RouteValue] and what a schema says of its routes.</summary>
public sealed partial class PageAddressTests
{
    [Theory]
    [InlineData("https://example.com", "https://example.com/")]
    [InlineData("HTTPS://Example.com:443/a?b=c#d", "https://example.com/a?b=c#d")]
    [InlineData("https://example.com/أخبار-1.html", "https://example.com/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1-1.html")]
    [InlineData("https://example.com/a%2Fb%20c?q=%26&r=a+b", "https://example.com/a%2Fb%20c?q=%26&r=a+b")]
    [InlineData("/a/b.html?x", "/a/b.html?x")]
    public void Extract_PageUrl_IsPercentEncoded(string url, string expected)
    {
        Address page = Issues.Clean(Address.Extract("", new Uri(url, UriKind.RelativeOrAbsolute)));
        Assert.Equal(expected, page.Text);
        Assert.Equal([expected], page.Texts);
        Assert.Equal(expected, page.Uri!.IsAbsoluteUri ? page.Uri.AbsoluteUri : page.Uri.ToString());
    }

    [Fact]
    public void Extract_AnyPageUrl_IsEqualToItsAbsoluteUri() => Gen.Char.Array[0, 30].Sample(static characters =>
    {
        if (Uri.TryCreate("https://example.com/" + new string(characters), UriKind.Absolute, out Uri? url))
        {
            Address page = Address.Parse("<base href='https://other.example/'>", url);
            Assert.Equal(url.AbsoluteUri, page.Text);
            // Uri does not always read its own text back unchanged: of '%%68' it writes '%25%68', and of that '%25h'.
            Assert.Equal(new Uri(url.AbsoluteUri).AbsoluteUri, page.Uri!.AbsoluteUri);
        }
    });

    [Fact]
    public void Extract_NoPageUrl_GivesMissingError()
    {
        HtmlResult<Required> result = Required.Extract("");
        Assert.Equal(["Error Missing Url", "Error Missing Id"], Issues.All(result));
        Assert.Equal("Url has no value: [PageUrl] matched nothing.", result.Issues[0].Message);
        Assert.Equal(["0 NoMatch"], Issues.Attempts(result.Issues[1]));
        Assert.Equal(["Error Missing Id"], Issues.All(Required.Extract("", new Uri("/a-5.html", UriKind.Relative))));
    }

    [Fact]
    public void Extract_PageUrlWithPattern_GivesTheMatchedPart() => Assert.Equal(5, Issues.Clean(Address.Extract("", new Uri("https://example.com/?id=5"))).Id);

    [Fact]
    public void Extract_RouteCaptures_AreConverted()
    {
        Values page = Issues.Clean(Values.Extract("", new Uri("https://example.com/2024/02/29/-5/7/3F2504E0-4F89-11D3-9A0C-0305E82C3301/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1%20x")));
        Assert.Equal(new DateOnly(2024, 2, 29), page.Date);
        Assert.Equal(-5, page.Int);
        Assert.Equal(7L, page.Long);
        Assert.Equal(new Guid("3F2504E0-4F89-11D3-9A0C-0305E82C3301"), page.Guid);
        Assert.Equal("أخبار x", page.Text);
        Assert.Equal(["أخبار", "x"], page.Parts);
        Assert.Equal("2024-02-29", page.DateText);
    }

    [Fact]
    public void Extract_EmptyCapture_TriesNextSource()
    {
        HtmlResult<Several> result = Several.Extract("<h1>x</h1>", new Uri("https://example.com/deep/"));
        Assert.Equal("x", result.Value.Rest);
        Assert.Equal(HtmlSourceKind.Css, result.Sources["Rest"]!.Kind);
        Assert.Equal("a/b", Several.Parse("", new Uri("https://example.com/deep/a/b")).Rest);
    }

    [Theory]
    [InlineData("https://news.example.com/a/b/5", "host")]
    [InlineData("https://example.com/a/b/5", "three")]
    [InlineData("https://example.com/a/x/5", "two")]
    [InlineData("https://example.com/x/y/5", "first")]
    [InlineData("https://example.com/a/b/x", null)]
    public void Extract_SeveralMatchingRoutes_UsesTheMostSpecific(string url, string? expected)
    {
        Several page = Several.Parse("", new Uri(url));
        string?[] found = [page.Host is null ? null : "host", page.Three is null ? null : "three", page.Two is null ? null : "two", page.First is null ? null : "first"];
        Assert.Equal(expected, found.SingleOrDefault(static f => f is not null));
    }

    [Fact]
    public void Extract_NestedSchema_ReadsCapturesAndUrlOfThePage()
    {
        Page page = Issues.Clean(Page.Extract("<p></p><p></p>", new Uri("https://example.com/a-5.html")));
        Assert.Equal([(5L, "https://example.com/a-5.html"), (5L, "https://example.com/a-5.html")], page.Items.Select(static i => (i.Id, i.Url)));
    }

    [Fact]
    public void Descriptor_Routes_AreAsDeclared()
    {
        Assert.Equal(
            [("example.com", "/{first}/{x}/{n:int}"), ("example.com", "/a/{two}/{n:int}"), ("example.com", "/a/b/{three:int}"), ("news.example.com", "/{host}/{x}/{n:int}"), ("example.com", "/deep/{*rest}")],
            Several.Descriptor.Routes.Select(static r => (r.Host, r.Path!)));
        Assert.Empty(Address.Descriptor.Routes);
        Assert.Empty(Page.Item.Descriptor.Routes);
        Assert.Null(Assert.Single(Anywhere.Descriptor.Routes).Path);
    }

    [HtmlSchema]
    public sealed partial record Address
    {
        [PageUrl] public string? Text { get; init; }
        [PageUrl] public IReadOnlyList<string> Texts { get; init; } = [];
        [PageUrl] public Uri? Uri { get; init; }
        [PageUrl(Pattern = "[?&]id=([0-9]+)")] public int? Id { get; init; }
    }

    [HtmlSchema]
    [HtmlRoute("example.com", "/{slug}-{id:long}.html")]
    public sealed partial record Required
    {
        [PageUrl] public required Uri Url { get; init; }
        [RouteValue("id")] public required long Id { get; init; }
    }

    [HtmlSchema]
    [HtmlRoute("example.com", "/{date:date}/{int:int}/{long:long}/{guid:guid}/{text}")]
    public sealed partial record Values
    {
        [RouteValue("date")] public DateOnly? Date { get; init; }
        [RouteValue("date")] public string? DateText { get; init; }
        [RouteValue("int")] public int? Int { get; init; }
        [RouteValue("long")] public long? Long { get; init; }
        [RouteValue("guid")] public Guid? Guid { get; init; }
        [RouteValue("text")] public string? Text { get; init; }
        [RouteValue("text", Split = " ")] public IReadOnlyList<string> Parts { get; init; } = [];
    }

    [HtmlSchema]
    [HtmlRoute("example.com", "/{first}/{x}/{n:int}")]
    [HtmlRoute("example.com", "/a/{two}/{n:int}")]
    [HtmlRoute("example.com", "/a/b/{three:int}")]
    [HtmlRoute("news.example.com", "/{host}/{x}/{n:int}")]
    [HtmlRoute("example.com", "/deep/{*rest}")]
    public sealed partial record Several
    {
        [RouteValue("host")] public string? Host { get; init; }
        [RouteValue("first")] public string? First { get; init; }
        [RouteValue("two")] public string? Two { get; init; }
        [RouteValue("three")] public string? Three { get; init; }
        [RouteValue("rest")] [Css("h1")] public string? Rest { get; init; }
    }

    [HtmlSchema]
    [HtmlRoute("example.com")]
    public sealed partial record Anywhere
    {
        [PageUrl] public Uri? Url { get; init; }
    }

    [HtmlSchema]
    [HtmlRoute("example.com", "/{slug}-{id:long}.html")]
    public sealed partial record Page
    {
        [Css("p")] public IReadOnlyList<Item> Items { get; init; } = [];

        [HtmlSchema]
        public sealed partial record Item
        {
            [RouteValue("id")] public required long Id { get; init; }
            [PageUrl] public required string Url { get; init; }
        }
    }
}

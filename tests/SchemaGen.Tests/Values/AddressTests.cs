using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Values;

/// <summary>Addresses in attributes, as the URL Standard reads them.</summary>
public sealed partial class AddressTests
{
    private const string Page = "https://www.example.org/dir/page.html";

    [Theory]
    [InlineData("/x\ny", "https://www.example.org/xy")]
    [InlineData("/x\r\n\ty", "https://www.example.org/xy")]
    [InlineData("\n  https://a.example/x\n", "https://a.example/x")]
    [InlineData("\u0001/x\u001F", "https://www.example.org/x")]
    [InlineData("/a b  c", "https://www.example.org/a%20b%20%20c")]
    [InlineData("/a&nbsp;b", "https://www.example.org/a%C2%A0b")]
    [InlineData("/a&shy;b", "https://www.example.org/a%C2%ADb")]
    [InlineData("/a&#x200E;b", "https://www.example.org/a%E2%80%8Eb")]
    [InlineData("/a&#x200B;b", "https://www.example.org/a%E2%80%8Bb")]
    [InlineData("/a&#x3000;b", "https://www.example.org/a%E3%80%80b")]
    [InlineData("http:////a.example/x", "http://a.example/x")]
    [InlineData("http:///a.example", "http://a.example/")]
    [InlineData("http:/a.example/x", "http://a.example/x")]
    [InlineData("http:a.example", "http://a.example/")]
    [InlineData("https:/x", "https://www.example.org/x")]
    [InlineData("https:x", "https://www.example.org/dir/x")]
    [InlineData("///a.example/x", "https://a.example/x")]
    [InlineData("\\\\a.example\\x", "https://a.example/x")]
    [InlineData("https:\\\\a.example\\x", "https://a.example/x")]
    [InlineData("https://u:p@a.example:443/x", "https://u:p@a.example/x")]
    [InlineData("#", "https://www.example.org/dir/page.html#")]
    [InlineData("mailto:a@example.org", "mailto:a@example.org")]
    [InlineData("tel:+2125", "tel:+2125")]
    public void Parse_Href_IsWhatABrowserResolves(string href, string expected)
    {
        string html = $"<a href=\"{href}\">a</a>";
        Assert.Equal(expected, Issues.Clean(Link.Extract(html, new Uri(Page))).Address.AbsoluteUri);

        // AngleSharp, where it follows the standard: it knows neither one slash nor none.
        if (!href.Contains(":/x", StringComparison.Ordinal) && !href.Contains(":x", StringComparison.Ordinal) && !href.Contains("http:a", StringComparison.Ordinal)
            && !href.Contains("&#x", StringComparison.Ordinal) && !href.Contains('\u0001', StringComparison.Ordinal))
        {
            IHtmlAnchorElement anchor = (IHtmlAnchorElement)new HtmlParser().ParseDocument($"<base href={Page}>{html}").QuerySelector("a")!;
            Assert.Equal(new Uri(expected), new Uri(anchor.Href));
        }
    }

    [Theory]
    [InlineData("javascript:void(0)")]
    [InlineData(" JavaScript:;")]
    [InlineData("java\nscript:history.back()")]
    [InlineData("about:blank")]
    [InlineData("http://")]
    [InlineData("https:")]
    public void Extract_Placeholder_IsBlank(string href)
    {
        string html = $"<a href=\"{href}\">b</a><a href=/1>a</a>";
        HtmlResult<Links> result = Links.Extract(html, new Uri(Page));
        Assert.Equal(["https://www.example.org/1"], Issues.Clean(result).Addresses.Select(static u => u.AbsoluteUri));
        Assert.Equal("https://www.example.org/1", Issues.Clean(Link.Extract(html, new Uri(Page))).Address.AbsoluteUri);
        Assert.Empty(Issues.Clean(Links.Extract($"<a href=\"{href}\">b</a>")).Addresses);
        Assert.Equal(["0 Blank"], Issues.Attempts(Issues.Single(Link.Extract($"<a href=\"{href}\">b</a>"), "Address", HtmlIssueKind.Missing)));
    }

    [Fact]
    public void Extract_PlaceholderInMetaTextAndPattern_IsBlank()
    {
        Elsewhere page = Issues.Clean(Elsewhere.Extract("<meta property=og:url content='javascript:void(0)'><a href=\"javascript:open('/x')\">javascript:;</a><a>/y</a>", new Uri(Page)));
        Assert.Null(page.Meta);
        Assert.Equal("https://www.example.org/x", page.Opened?.AbsoluteUri);
        Assert.Equal(["https://www.example.org/y"], page.Texts.Select(static u => u.AbsoluteUri));
    }

    [Fact]
    public void Extract_ItemsThatAreAllPlaceholders_LeaveTheNextSource()
    {
        Sources page = Issues.Clean(Sources.Extract("<p>javascript:;</p><p>about:blank</p><a href=/z></a>", new Uri(Page)));
        Assert.Equal(["https://www.example.org/z"], page.Addresses.Select(static u => u.AbsoluteUri));
        HtmlIssue issue = Issues.Single(Sources.Extract("<p>javascript:;</p>"), "Addresses", HtmlIssueKind.TooFew);
        Assert.Equal(["0 Blank", "1 NoMatch"], Issues.Attempts(issue));
    }

    [Fact]
    public void Extract_ItemThatFails_NamesTheOptionThatSkipsIt()
    {
        HtmlIssue issue = Issues.Single(Links.Extract("<a href=/1></a><a href='http://a:b/'></a>"), "Addresses[1]", HtmlIssueKind.Unconvertible);
        Assert.Contains("[Items(SkipInvalid = true)]", issue.Message, StringComparison.Ordinal);
        HtmlIssue skipped = Issues.Single(Skipping.Extract("<a href=/1></a><a href='http://a:b/'></a>"), "Addresses[1]", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);
        Assert.DoesNotContain("SkipInvalid", skipped.Message, StringComparison.Ordinal);
        HtmlIssue single = Issues.Single(Link.Extract("<a href='http://a:b/'></a>"), "Address", HtmlIssueKind.Unconvertible);
        Assert.DoesNotContain("SkipInvalid", single.Message, StringComparison.Ordinal);
    }

    [Theory]
    // A folder on somebody's disk, and what has no path.
    [InlineData("file:///C:/saved/", "https://www.example.org/dir/x")]
    [InlineData("data:text/html,x", "https://www.example.org/dir/x")]
    [InlineData("javascript:x", "https://www.example.org/dir/x")]
    [InlineData("about:blank", "https://www.example.org/dir/x")]
    [InlineData("http://", "https://www.example.org/dir/x")]
    [InlineData("/b\n/c/", "https://www.example.org/b/c/x")]
    [InlineData("https:/b/", "https://www.example.org/b/x")]
    [InlineData("mailto:a@example.org", null)]
    [InlineData("tel:+2125", null)]
    public void Extract_Base_ResolvesOrIsIgnored(string href, string? expected)
    {
        HtmlResult<Link> result = Link.Extract($"<base href=\"{href}\"><a href=x></a>", new Uri(Page));
        if (expected is null)
        {
            Issues.Single(result, "Address", HtmlIssueKind.Unconvertible);
            Assert.Equal("https://a.example/", Issues.Clean(Link.Extract($"<base href=\"{href}\"><a href=https://a.example></a>", new Uri(Page))).Address.AbsoluteUri);
        }
        else
        {
            Assert.Equal(expected, Issues.Clean(result).Address.AbsoluteUri);
        }
    }

    [Fact]
    public void Extract_FileBaseOfAFile_Counts()
    {
        const string Html = "<base href=file:///b/><a href=x></a>";
        Assert.Equal("file:///b/x", Issues.Clean(Link.Extract(Html, new Uri("file:///a/page.html"))).Address.AbsoluteUri);
        Assert.Equal("x", Issues.Clean(Link.Extract(Html)).Address.OriginalString);
    }

    [Theory]
    [InlineData("a.jpg,, b.jpg 0.5x", "a.jpg")]
    [InlineData("a.jpg,", "a.jpg")]
    [InlineData("a.jpg,,,", "a.jpg")]
    [InlineData("a.jpg, b.jpg 0.5x", "a.jpg")]
    [InlineData("b.jpg 0.5x, a.jpg,", "a.jpg")]
    [InlineData("a,b.jpg,, c.jpg 0.5x", "a,b.jpg")]
    public void Extract_CommasBehindACandidate_AreNotPartOfIt(string set, string expected) =>
        Assert.Equal(expected, Issues.Clean(Set.Extract($"<img srcset='{set}'>")).Address!.OriginalString);

    [HtmlSchema]
    private sealed partial class Link
    {
        [Css("a", Attr = "href")]
        public required Uri Address { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Links
    {
        [Css("a", Attr = "href")]
        public IReadOnlyList<Uri> Addresses { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Skipping
    {
        [Css("a", Attr = "href")]
        [Items(SkipInvalid = true)]
        public IReadOnlyList<Uri> Addresses { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Elsewhere
    {
        [Meta("og:url")]
        public Uri? Meta { get; init; }

        [Css("a", Attr = "href", Pattern = @"open\('(.*?)'\)")]
        public Uri? Opened { get; init; }

        [Css("a", Read = ReadMode.Text)]
        public IReadOnlyList<Uri> Texts { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Sources
    {
        [Css("p")]
        [Css("a", Attr = "href")]
        [Items(Min = 1)]
        public IReadOnlyList<Uri> Addresses { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Set
    {
        [Css("img", Attr = "srcset")]
        public Uri? Address { get; init; }
    }
}

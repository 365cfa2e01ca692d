using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Values;

/// <summary>Addresses in the text of elements, which people read, and in attributes, which browsers do.</summary>
public sealed partial class AddressTextTests
{
    private static readonly Uri s_page = new("https://example.com/a/b");

    [Theory]
    [InlineData("<b>Read more</b>")]
    [InlineData("<b>https://example.com/x y</b>")]
    [InlineData("<b>www.example.com and more</b>")]
    [InlineData("<b>a\u00A0b</b>")]
    [InlineData("<b>a<br>b</b>")]
    public void Extract_TextWithABlankInside_IsNoAddress(string html)
    {
        HtmlResult<Page> result = Page.Extract(html, s_page);
        Assert.Null(result.Value.Text);
        Issues.Single(result, "Text", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);
    }

    [Theory]
    [InlineData("<b> https://example.org/x </b>", "https://example.org/x")]
    [InlineData("<b>/x</b>", "https://example.com/x")]
    [InlineData("<b>example.org</b>", "https://example.com/a/example.org")]
    public void Extract_TextWithoutABlank_IsAnAddress(string html, string expected) => Assert.Equal(expected, Issues.Clean(Page.Extract(html, s_page)).Text!.AbsoluteUri);

    [Fact]
    public void Extract_BlankInAnAttributeOrBehindAPattern_IsPercentEncoded()
    {
        Page page = Issues.Clean(Page.Extract("<a href='/x y'>z</a><meta name=m content='/m n'><code>url = '/p q'</code>", s_page));
        Assert.Equal("https://example.com/x%20y", page.Attribute!.AbsoluteUri);
        Assert.Equal("https://example.com/m%20n", page.Meta!.AbsoluteUri);
        Assert.Equal("https://example.com/p%20q", page.Cut!.AbsoluteUri);
    }

    [Fact]
    public void Extract_KeysAndItemsWithABlankInside_AreNoAddresses()
    {
        Assert.Equal(["Error Unconvertible Items[1]"], Issues.All(Lists.Extract("<i>/a</i><i>read more</i>", s_page)));
        Assert.Equal(["Error Unconvertible Entries[0]"], Issues.All(Lists.Extract("<p><b>read more</b><u>1</u></p>", s_page)));
        Assert.Equal("https://example.com/a", Issues.Clean(Lists.Extract("<p><b>/a</b><u>1</u></p>", s_page)).Entries.Single().Key.AbsoluteUri);
    }

    [Theory]
    [InlineData("<a HREF=/x>", "/x")]
    [InlineData("<a href=/x>", "/x")]
    public void Extract_AttrInUpperCase_NamesTheSameAttribute(string html, string expected) => Assert.Equal(expected, Issues.Clean(Lists.Extract(html)).Upper);

    [HtmlSchema]
    public sealed partial class Page
    {
        [Css("b")] public Uri? Text { get; set; }
        [Css("a", Attr = "href")] public Uri? Attribute { get; set; }
        [Meta("m")] public Uri? Meta { get; set; }
        [Css("code", Pattern = "url = '(.*)'")] public Uri? Cut { get; set; }
    }

    [HtmlSchema]
    public sealed partial class Lists
    {
        [Css("i")] public List<Uri> Items { get; set; } = [];
        [Css("p", Key = "b", Value = "u")] public Dictionary<Uri, int> Entries { get; set; } = [];
        [Css("a", Attr = "HREF")] public string? Upper { get; set; }
    }
}

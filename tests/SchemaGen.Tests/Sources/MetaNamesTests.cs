using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Html.Parser;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Sources;

/// <summary>[Meta] with several names: the first with a value counts, in the order written.</summary>
public sealed partial class MetaNamesTests
{
    [Theory]
    [InlineData("<meta name=author content=B><meta name=dc.creator content=A>", "A")]
    [InlineData("<meta name=dc.creator content=A><meta name=author content=B>", "A")]
    [InlineData("<meta name=author content=B><meta name=dc.creator content=' '>", "B")]
    [InlineData("<meta name=author content=B>", "B")]
    [InlineData("<meta property=DC.Creator content=A><meta name=author content=B>", "A")]
    [InlineData("<meta name=dc.creator content=''><meta name=dc.creator content=A><meta name=author content=B>", "A")]
    [InlineData("<meta name=author property=dc.creator content=A>", "A")]
    [InlineData("<body><meta name=author content=B><p>x</p><meta name=dc.creator content=A>", "A")]
    [InlineData("<meta name='dc.creator, author' content=C>", null)]
    public void Extract_SeveralNames_TakesTheFirstWithAValue(string html, string? expected)
    {
        Assert.Equal(expected, Issues.Clean(Page.Extract(html)).Author);
        Assert.Equal(expected, Issues.Clean(Page.Extract(new HtmlParser().ParseDocument(html))).Author);
    }

    [Fact]
    public void Extract_SeveralNamesOfAList_TakesAllOfTheFirstWithAValue()
    {
        const string Html = "<meta name=tag content='x, y'><meta name=keywords content='a, b'><meta name=keywords content=' '><meta name=keywords content=c>";
        Assert.Equal(["a", "b", "c"], Issues.Clean(Page.Extract(Html)).Tags);
        Assert.Equal(["x", "y"], Issues.Clean(Page.Extract("<meta name=tag content='x, y'><meta name=keywords content=' '>")).Tags);
        Assert.Empty(Issues.Clean(Page.Extract("<p>")).Tags);
    }

    [Fact]
    public void Extract_SeveralNames_PatternDecidesWhatIsAValue() =>
        Assert.Equal(7, Issues.Clean(Page.Extract("<meta name=a content=none><meta name=b content='id 7'>")).Number);

    [Fact]
    public void Extract_SeveralNamesWithoutAValue_AreOneAttempt()
    {
        HtmlResult<Page> result = Page.Extract("<meta name=a content=none>");
        Assert.Null(result.Value.Number);
        HtmlResult<Strict> strict = Strict.Extract("<meta name=b content=' '>");
        HtmlIssue issue = Issues.Single(strict, "X", HtmlIssueKind.Missing);
        Assert.Equal(["0 Blank"], Issues.Attempts(issue));
        Assert.Equal("a , b", issue.Attempts[0].Source.Expression);
    }

    [Fact]
    public void Extract_SeveralNamesInANestedSchema_ReadsTheWholePage() =>
        Assert.Equal(["A", "A"], Issues.Clean(Page.Extract("<i>1</i><i>2</i><meta name=author content=B><meta name=dc.creator content=A>")).Items.Select(static i => i.Author));

    [HtmlSchema]
    public sealed partial class Page
    {
        [Meta("dc.creator, author")] public string? Author { get; set; }
        [Meta("keywords, tag", Split = ",")] public List<string> Tags { get; set; } = [];
        [Meta("a, b", Pattern = @"id (\d)")] public int? Number { get; set; }
        [Css("i")] public List<Item> Items { get; set; } = [];

        [HtmlSchema]
        public sealed partial class Item
        {
            [Meta("dc.creator,author")] public string? Author { get; set; }
        }
    }

    [HtmlSchema]
    public sealed partial class Strict
    {
        [Meta("a , b")] public required string X { get; set; }
    }
}

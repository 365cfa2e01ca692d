using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SchemaGen.Tests.Results;

/// <summary>Elements and sources of values that were dropped, and of members whose error ended the search.</summary>
public partial class FilledElementsRollBackTests
{
    private const string Html = """
        <body><h1>One</h1><h1>Two</h1><i>1</i><i>x</i><u>3</u><u>4</u><b>5</b>
        <ul class="old"><li><em>A</em></li><li><em>B</em></li></ul>
        <ul class="new"><li><em>C</em><u>7</u></li></ul>
        <dl><dt>k</dt><dd><em>D</em></dd><dt>l</dt><dd><em>E</em><u>9</u></dd></dl>
        <figure><img src="/a.png"></figure></body>
        """;

    private static readonly HtmlSources s_sources = Page.Extract(new HtmlParser().ParseDocument(Html)).Sources;

    [Theory]
    [InlineData("Optional", """[Css("ul.old li")] matched, but the schema could not be read from it""")]
    [InlineData("Optional.Score")]
    [InlineData("Required", """[Css("h2")] matched nothing""", """[Css("ul.old li")] matched, but the schema could not be read from it""")]
    [InlineData("Items", """[Css("ul.old li")] matched something that is no Item""")]
    [InlineData("Items[0].Score")]
    [InlineData("Items[1].Score")]
    [InlineData("Items[0].Alias", """[Css("q")] matched nothing""")]
    [InlineData("Entries", """[Css("ul.old", Key = "em", Value = "li")] matched something that is no Item""")]
    [InlineData("Entries[0].Score")]
    [InlineData("Entries[1].Alias", """[Css("q")] matched nothing""")]
    [InlineData("IsLive", """[Css("video")] matched nothing""", """[Css("audio")] matched nothing""")]
    [InlineData("IsList")]
    [InlineData("Ambiguous", """[Css("h2")] matched nothing""", """[Css("h1")] matches more than one element""")]
    public void Trace_ValueThatWasDropped_HasTheReasonsOfTheOthers(string path, params string[] expected)
    {
        IEnumerable<string> tried = s_sources.Trace.Tried.Where(source => source.Path == path).Select(static source => $"{source.Source} {source.Outcome}");

        Assert.Equal(expected, tried.Select(static text => text.Replace(", Single = true", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Optional", true)]
    [InlineData("Ambiguous", true)]
    [InlineData("Items", false)]
    public void Trace_ErrorOfASource_EndsTheSearch(string path, bool expected) =>
        Assert.Equal(expected, s_sources.Trace.Tried.Last(source => source.Path == path).EndsSearch);

    [Fact]
    public void Trace_TooManyItems_EndTheSearch()
    {
        HtmlSources sources = Page.Extract(new HtmlParser().ParseDocument(Html), new HtmlContext { Limits = new HtmlLimits { MaxItems = 1 } }).Sources;

        TriedPart[] tried = [.. sources.Trace.Tried.Where(static source => source.Path == "Combined").Select(static source => new TriedPart(source.Outcome, source.EndsSearch))];

        Assert.Equal([new TriedPart("has more than 1 items (HtmlLimits.MaxItems)", EndsSearch: true)], tried);
    }

    [Fact]
    public void Elements_ItemOfACombinedSourceThatFails_LeavesTheOneOfTheOtherSource()
    {
        Assert.Equal(["1", "3", "4"], TextsAt("Combined"));
        Assert.Equal(["1", "3"], TextsAt("Combined[0]"));
        Assert.Equal(["4"], TextsAt("Combined[1]"));
    }

    [Fact]
    public void Elements_ItemsAllLeftOut_AreThoseOfTheNextSource()
    {
        Assert.Equal(["C7"], TextsAt("Items"));
        Assert.Equal(["C"], TextsAt("Items[0].Name"));
        Assert.Equal(["l", "E9"], TextsAt("Entries[1]"));
    }

    [Fact]
    public void Elements_BodyOfFiguresOnly_AreNone() => Assert.Empty(s_sources.Elements("Body"));

    [Fact]
    public void Trace_ManyItemsThatAreLeftOut_LeavesRoomForOtherMembers()
    {
        string html = "<ul class='old'>" + string.Concat(Enumerable.Repeat("<li></li>", 12_000)) + "</ul>";
        HtmlSources sources = Page.Extract(new HtmlParser().ParseDocument(html)).Sources;

        Assert.Contains(sources.Trace.Tried, static source => source.Path == "Body");
        Assert.True(sources.Trace.Tried.Count < 100);
    }

    private static IEnumerable<string> TextsAt(string path) => s_sources.Elements(path).Select(static element => element.TextContent);

    private sealed record TriedPart(string Outcome, bool EndsSearch);

    [HtmlSchema]
    internal sealed partial class Page
    {
        [Css("ul.old li")] public Item? Optional { get; init; }

        [Css("h2"), Css("ul.old li"), Css("ul.new li")] public required Item Required { get; init; }

        [Css("ul.old li"), Css("ul.new li"), Items(SkipInvalid = true)] public IReadOnlyList<Item> Items { get; init; } = [];

        [Css("ul.old", Key = "em", Value = "li"), Css("dl", Key = "dt", Value = "dd"), Items(SkipInvalid = true)]
        public IReadOnlyDictionary<string, Item> Entries { get; init; } = new Dictionary<string, Item>();

        [Css("h2"), Css("h1", Single = true), Css("b")] public string? Ambiguous { get; init; }

        [Css("video"), Css("audio")] public bool IsLive { get; init; }

        [Css("ul"), Css("audio")] public bool IsList { get; init; }

        [Css("i"), Css("u:not(li u, dd u)"), Items(Combine = true, SkipInvalid = true)] public IReadOnlyList<int> Combined { get; init; } = [];

        [Body(Paragraphs = "article p", Figures = "figure")] public ArticleBody? Body { get; init; }
    }

    [HtmlSchema]
    internal sealed partial class Item
    {
        [Css("em")] public required string Name { get; init; }

        [Css("u")] public required int Score { get; init; }

        [Css("q"), Css("em")] public string? Alias { get; init; }
    }
}

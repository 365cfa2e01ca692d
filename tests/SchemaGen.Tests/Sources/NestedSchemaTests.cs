using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Sources;

/// <summary>Schemas in schemas: their scope, and whose their issues are.</summary>
public sealed partial class NestedSchemaTests
{
    [Fact]
    public void Extract_RequiredNestedSchemaFails_ReportsItsIssues()
    {
        HtmlResult<Page> result = Page.Extract("<article><p></p></article>");
        Assert.Equal(["Error Missing Required.Id", "Warning Unconvertible Required.Score"], Issues.All(Page.Extract("<article><i>x</i></article>")).Take(2));
        Assert.Equal("Required.Id has no value: [Css(\"b\")] matched nothing.", result.Issues[0].Message);
        Assert.Equal(["Error Missing Required"], Issues.All(Page.Extract("")));
    }

    [Fact]
    public void Extract_NullableNestedSchemaFails_IsNullWithOneWarning()
    {
        HtmlResult<Page> result = Page.Extract("<article><b>1</b></article><aside><i>x</i></aside>");
        HtmlIssue issue = Issues.Single(result, "Nullable", HtmlIssueKind.Missing, HtmlIssueSeverity.Warning);
        Assert.Equal("Nullable is left out, because Nullable.Id has no value: [Css(\"b\")] matched nothing.", issue.Message);
        Assert.Equal(["0 NoMatch"], Issues.Attempts(issue));
        Assert.Null(result.Value.Nullable);
        Assert.Null(result.Sources["Nullable"]);
        Assert.Equal(1, result.Value.Required.Id);
    }

    [Fact]
    public void Extract_NestedSchemaWithWarnings_KeepsThem()
    {
        HtmlResult<Page> result = Page.Extract("<article><b>1</b></article><aside><b>2</b><i>x</i></aside>");
        Issues.Single(result, "Nullable.Score", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);
        Assert.Equal(2, result.Value.Nullable!.Id);
    }

    [Fact]
    public void Extract_ListItemsFail_ReportsTheFullPath()
    {
        HtmlResult<Page> result = Page.Extract("<article><b>1</b></article><li><b>1</b></li><li><b>x</b></li><li></li><li><b>4</b></li>");
        Assert.Equal(["Error Unconvertible List[1].Id", "Error Missing List[2].Id"], Issues.All(result));
        Assert.Equal("List[1].Id has no value: [Css(\"b\")] matched '\u2068x\u2069', which is no Int64.", result.Issues[0].Message);
    }

    [Fact]
    public void Extract_FailureDeepInOptionalSchemas_OmitsTheNearest()
    {
        Outer page = Outer.Extract("<div><article><b>1</b></article><aside></aside></div>").Value;
        Assert.Equal(1, page.Page!.Required.Id);
        Assert.Null(page.Page.Nullable);
        HtmlResult<Outer> result = Outer.Extract("<div><article></article><aside></aside></div>");
        HtmlIssue issue = Issues.Single(result, "Page", HtmlIssueKind.Missing, HtmlIssueSeverity.Warning);
        Assert.Equal("Page is left out, because Page.Required.Id has no value: [Css(\"b\")] matched nothing.", issue.Message);
    }

    [Fact]
    public void Extract_NestedSchema_SeesAncestorsAndDoesNotMatchItself()
    {
        Scoped item = Issues.Clean(ScopedPage.Extract("<main><p><b>in</b><i><b>deep</b></i></p></main><b>out</b>")).Item!;
        Assert.Equal(["in", "deep"], item.All);
        Assert.Equal("in", item.UnderMain);
        Assert.Equal("in", item.OfItself);
        Assert.Null(item.Itself);
        Assert.Null(item.Outside);
    }

    [Fact]
    public void Extract_SchemaUsedBySeveralMembersAndSchemas_IsReadInEach()
    {
        Twice page = Issues.Clean(Twice.Extract("<ul><li><b>1</b></li><li><b>2</b></li></ul><ol><li><b>3</b></li></ol><p><b>4</b></p>"));
        Assert.Equal([3L], page.Second.Select(static i => i.Id));
        Assert.Equal([1L, 2L], page.First.Select(static i => i.Id));
        Assert.Equal(4, page.Other!.Item!.Id);
        Assert.Equal(4, page.One!.Id);
    }

    [Fact]
    public void Extract_MatchesInsideOneAnother_AreReadEachInItsOwnScope()
    {
        Sections page = Issues.Clean(Sections.Extract("<section><b>1</b><section><b>2</b><section><b>3</b></section></section><b>4</b></section><section><b>5</b></section>"));
        Assert.Equal(["1 2 3 4", "2 3", "3", "5"], page.All.Select(static s => string.Join(' ', s.Texts)));
    }

    [Fact]
    public void Extract_MetaInNestedSchema_ReadsTheWholePage()
    {
        MetaPage page = Issues.Clean(MetaPage.Extract("<meta property=OG:Title content=t><meta name=tag content=a><meta itemprop=tag content=b><p>x</p><p>y</p>"));
        Assert.All(page.Items, static i => Assert.Equal(("t", "a b"), (i.Title, string.Join(' ', i.Tags))));
        Assert.Equal(2, page.Items.Count);
    }

    [Fact]
    public void Extract_Self_IsTheRootElementOrTheItem()
    {
        Selves page = Issues.Clean(Selves.Extract("<html lang=ar><body><p id=a>1</p><p id=b>2</p>"));
        Assert.Equal("ar", page.Language);
        Assert.True(page.Is);
        Assert.Equal(["a 1", "b 2"], page.Items.Select(static i => i.Id + " " + i.Text));
        Assert.Equal("12", page.Inner!.Text);
    }

    [Fact]
    public void Extract_NestedStructs_AreRead()
    {
        Structs page = Issues.Clean(Structs.Extract("<p>1</p><p>2</p>"));
        Assert.Equal("1", page.Required.Text);
        Assert.Equal("1", page.Nullable!.Value.Text);
        Assert.Equal(["1", "2"], page.Many.Select(static p => p.Text));
        Assert.Null(Structs.Extract("<p>1</p>").Value.None);
    }

    [HtmlSchema]
    private sealed partial class Page
    {
        [Css("article")]
        public required Item Required { get; init; }

        [Css("aside")]
        public Item? Nullable { get; init; }

        [Css("li")]
        public IReadOnlyList<Item> List { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Item
    {
        [Css("b")]
        public required long Id { get; init; }

        [Css("i")]
        public int? Score { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Outer
    {
        [Css("div")]
        public Page? Page { get; init; }
    }

    [HtmlSchema]
    private sealed partial class ScopedPage
    {
        [Css("main p")]
        public Scoped? Item { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Scoped
    {
        [Css("b")]
        public required IReadOnlyList<string> All { get; init; }

        [Css("main b")]
        public string? UnderMain { get; init; }

        [Css("p > b")]
        public string? OfItself { get; init; }

        [Css("p")]
        public string? Itself { get; init; }

        [Css("main + b")]
        public string? Outside { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Twice
    {
        [Css("ol > li")]
        public required IReadOnlyList<Item> Second { get; init; }

        [Css("ul > li")]
        public required IReadOnlyList<Item> First { get; init; }

        [Css("body")]
        public Other? Other { get; init; }

        [Css("p")]
        public Item? One { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Other
    {
        [Css("p")]
        public Item? Item { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Sections
    {
        [Css("section")]
        public required IReadOnlyList<Section> All { get; init; }

        [HtmlSchema]
        internal sealed partial class Section
        {
            [Css("b")]
            public required IReadOnlyList<string> Texts { get; init; }
        }
    }

    [HtmlSchema]
    private sealed partial class MetaPage
    {
        [Css("p")]
        public required IReadOnlyList<MetaItem> Items { get; init; }
    }

    [HtmlSchema]
    private sealed partial class MetaItem
    {
        [Meta("og:title")]
        public required string Title { get; init; }

        [Meta("tag")]
        public required IReadOnlyList<string> Tags { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Selves
    {
        [Self(Attr = "lang")]
        public required string Language { get; init; }

        [Self]
        public bool Is { get; init; }

        [Css("p")]
        public required IReadOnlyList<SelfItem> Items { get; init; }

        [Self]
        public Leaf? Inner { get; init; }
    }

    [HtmlSchema]
    private sealed partial class SelfItem
    {
        [Self(Attr = "id")]
        public required string Id { get; init; }

        [Self]
        public required string Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Leaf
    {
        [Self(Read = ReadMode.RawText)]
        public required string Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Structs
    {
        [Css("p")]
        public required Point Required { get; init; }

        [Css("p")]
        public Point? Nullable { get; init; }

        [Css("u")]
        public Point? None { get; init; }

        [Css("p")]
        public required IReadOnlyList<Point> Many { get; init; }

        [HtmlSchema]
        internal readonly partial record struct Point([Self] string Text);
    }
}

using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Values;

/// <summary><c>Root</c>: the element that a schema reads.</summary>
public sealed partial class RootTests
{
    [Fact]
    public void Extract_Root_LimitsSelectorsToIt()
    {
        Page page = Issues.Clean(Page.Extract("<meta name=m content=meta><b>before</b><main id=r><b>in</b></main><main><b>second</b></main>"));
        Assert.Equal(("in", "r", "meta", "in"), (page.Text, page.Id, page.Meta, page.Child));
    }

    [Fact]
    public void Extract_AncestorsOutsideTheRoot_AreVisibleToSelectors() => Assert.Equal("in", Issues.Clean(Page.Extract("<div class=out><main><b>in</b></main></div>")).Outside);

    [Fact]
    public void Extract_NoRoot_GivesLayoutMismatchAsOnlyIssue()
    {
        HtmlResult<Page> result = Page.Extract("<b>before</b>");
        HtmlIssue issue = Issues.Single(result, "", HtmlIssueKind.LayoutMismatch);
        Assert.Equal("RootTests.Page is not here: nothing matches its root 'main'.", issue.Message);
        Assert.Null(result.Sources["Text"]);
    }

    [Fact]
    public void Extract_RootInsideAnElement_IsSearchedBelowIt()
    {
        IElement element = new HtmlParser().ParseDocument("<main><b>outer</b></main><div><main><b>inner</b></main></div>").QuerySelector("div")!;
        Assert.Equal("inner", Issues.Clean(Page.Extract(element)).Text);
    }

    [Fact]
    public void Extract_RootIsTheElementRead_GivesLayoutMismatch()
    {
        IElement element = new HtmlParser().ParseDocument("<main><b>x</b></main>").QuerySelector("main")!;
        Issues.Single(Page.Extract(element), "", HtmlIssueKind.LayoutMismatch);
    }

    [Fact]
    public void Extract_ScopeInRootAndMember_IsTheElementReadAndTheRoot() =>
        Assert.Equal(["2", "4"], Issues.Clean(Outer.Extract("<ul><li><p><i>1</i></p><p class=r><i>2</i></p></li><li><p class=r><u><i>3</i></u><i>4</i></p></li></ul>")).Scoped.Select(static s => s.Text));

    [Fact]
    public void Extract_ItemWithoutItsRoot_GivesLayoutMismatch()
    {
        HtmlResult<Outer> result = Outer.Extract("<dl><dt><main><b>1</b></main></dt><dt></dt></dl>");
        Issues.Single(result, "Items[1]", HtmlIssueKind.LayoutMismatch);
        result = Outer.Extract("<dl class=skip><dt><main><b>1</b></main></dt><dt></dt></dl>");
        Issues.Single(result, "Skipped[1]", HtmlIssueKind.LayoutMismatch, HtmlIssueSeverity.Warning);
        Assert.Equal(["1"], result.Value.Skipped.Select(static s => s.Text));
    }

    [Fact]
    public void Extract_NestedSchemaWithoutItsRoot_GivesWarningIfNullableElseError()
    {
        HtmlResult<Outer> result = Outer.Extract("<section></section>");
        Issues.Single(result, "Nullable", HtmlIssueKind.LayoutMismatch, HtmlIssueSeverity.Warning);
        Assert.Null(result.Value.Nullable);
        Issues.Single(Needed.Extract("<section></section>"), "One", HtmlIssueKind.LayoutMismatch);
    }

    [HtmlSchema(Root = "main")]
    private sealed partial class Page
    {
        [Css("b")]
        public required string Text { get; init; }

        [Self(Attr = "id")]
        public string? Id { get; init; }

        [Meta("m")]
        public string? Meta { get; init; }

        [Css(":scope > b")]
        public string? Child { get; init; }

        [Css(".out b")]
        public string? Outside { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Outer
    {
        [Css("li")]
        public IReadOnlyList<Scoped> Scoped { get; init; } = [];

        [Css("dl:not(.skip) > dt")]
        public IReadOnlyList<Page> Items { get; init; } = [];

        [Css("dl.skip > dt"), Items(SkipInvalid = true)]
        public IReadOnlyList<Page> Skipped { get; init; } = [];

        [Css("section")]
        public Page? Nullable { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Needed
    {
        [Css("section")]
        public required Page One { get; init; }
    }

    [HtmlSchema(Root = ":scope > .r")]
    private sealed partial class Scoped
    {
        [Css(":scope > i")]
        public required string Text { get; init; }
    }
}

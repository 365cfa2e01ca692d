using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Values;

/// <summary>Members that are elements, and methods that take one: the page is there whole, and lives on.</summary>
public sealed partial class ElementTests
{
    private const string Html = "<!-- c --><html><body data-x=1><div title=t data-y=2><!-- in --><script>s()</script><b style='color: red'>x</b></div><p hidden>y</p><p>z</p></body></html>";

    [Fact]
    public void Parse_ElementMember_OutlivesThePage()
    {
        Page page = Page.Parse(Html);
        Assert.Equal("<div title=\"t\" data-y=\"2\"><!-- in --><script>s()</script><b style=\"color: red\">x</b></div>", page.Element.OuterHtml);
        Assert.Equal("1", page.Element.Owner!.Body!.GetAttribute("data-x"));
        Assert.Equal("z", page.Element.Owner!.QuerySelector("p:not([hidden])")!.TextContent);
        Assert.Equal("html", page.Self!.LocalName);
    }

    [Fact]
    public void Extract_ElementsInAList_AreRead()
    {
        Page page = Issues.Clean(Page.Extract(Html));
        Assert.Equal(["y", "z"], page.Many.Select(static e => e.TextContent));
        Assert.Equal(["z"], page.Rest.Select(static e => e.TextContent));
        Assert.Null(page.None);
    }

    [Fact]
    public void Extract_NoOrSeveralElements_GivesAnError()
    {
        Issues.Single(Page.Extract("<p>x"), "Element", HtmlIssueKind.Missing);
        Issues.Single(Single.Extract("<p>x<p>y"), "One", HtmlIssueKind.Ambiguous);
    }

    [Fact]
    public void Parse_ElementOfNestedSchema_OutlivesThePage() =>
        Assert.Equal("<p hidden=\"\">y</p>", Outer.Parse(Html).Items[0].Self.OuterHtml);

    [Fact]
    public void Parse_ElementOfTheHead_OutlivesThePage()
    {
        Head head = Head.Parse("<title class=c>t</title><p>body");
        Assert.Equal("<title class=\"c\">t</title>", head.Title!.OuterHtml);
        Assert.Equal("body", head.Title.Owner!.Body!.TextContent);
    }

    [Fact]
    public void Extract_MethodOnElement_SeesTheWholeElement()
    {
        Methods page = Issues.Clean(Methods.Extract(Html));
        Assert.Equal("title,data-y", page.Names);
        Assert.Equal([1, 0], page.Counts);
        Assert.Equal("html", page.Self);
    }

    [Fact]
    public void Parse_DocumentOfTheCaller_ReturnsItsOwnElements()
    {
        IDocument document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Html);
        Assert.Same(document.QuerySelector("div"), Page.Parse(document).Element);
    }

    [HtmlSchema]
    private sealed partial class Page
    {
        [Css("div")]
        public required IElement Element { get; init; }

        [Css("p")]
        public IReadOnlyList<IElement> Many { get; init; } = [];

        [Css("p", At = "1..")]
        public IElement[] Rest { get; init; } = [];

        [Css("h1")]
        public IElement? None { get; init; }

        [Self]
        public IElement? Self { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Single
    {
        [Css("p", Single = true)]
        public required IElement One { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Outer
    {
        [Css("p")]
        public IReadOnlyList<Item> Items { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Item
    {
        [Self]
        public required IElement Self { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Head
    {
        [Css("title")]
        public IElement? Title { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Methods
    {
        [Css("div", Using = nameof(NamesOf))]
        public required string Names { get; init; }

        [Css("p", Using = nameof(Count))]
        public IReadOnlyList<int> Counts { get; init; } = [];

        [Self(Using = nameof(NameOf))]
        public required string Self { get; init; }

        private static string NamesOf(IElement element) => string.Join(',', element.Attributes.Select(static a => a.Name));

        private static int Count(IElement element) => element.Attributes.Length;

        private static string NameOf(IElement element) => element.LocalName;
    }
}

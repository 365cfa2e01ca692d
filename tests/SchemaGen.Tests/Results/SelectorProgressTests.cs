using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SchemaGen.Tests.Results;

/// <summary>The text of issues about selectors that match nothing: how far they match.</summary>
public sealed partial class SelectorProgressTests
{
    private const string Nothing = " has no value: ";

    [Theory]
    [InlineData("<p>x</p>", "no element matches 'article'")]
    [InlineData("<article></article>", "1 element matches 'article', none of its children matches '.body'")]
    [InlineData("<article></article><article></article>", "2 elements match 'article', none of their children matches '.body'")]
    [InlineData("<article><div class=body></div></article>", "1 element matches 'article > .body', none of its children matches 'p'")]
    [InlineData("<article><div class=body><div><p>x</p></div></div><i class=body></i></article>", "2 elements match 'article > .body', none of their children matches 'p'")]
    [InlineData("<template><article><div class=body></div></article></template>", "no element matches 'article'")]
    public void Message_ChainThatMatchesInPart_NamesTheLongestPrefixThatElementsMatch(string html, string progress) =>
        Assert.Equal($"Chain{Nothing}[Css(\"article > .body > p\")] matched nothing ({progress}).", Message<Page>(html, "Chain"));

    [Theory]
    [InlineData("<h1>x</h1>", "1 element matches 'h1', which lacks the class 'title'")]
    [InlineData("<h1>x</h1><h1 class=Title>x</h1>", "2 elements match 'h1', none of which has the class 'title'")]
    [InlineData("<h1>x</h1><h1 class=title>x</h1>", "1 element matches 'h1.title', which lacks the id 'top'")]
    [InlineData("<h1 class='title a'>x</h1><h1 id=top>x</h1><h1 class=title>x</h1>", "2 elements match 'h1.title', none of which has the id 'top'")]
    [InlineData("<h1 class=title id=top>x</h1>", "1 element matches 'h1.title#top', which does not match '[lang]:not(.ad)'")]
    [InlineData("<h1 class=title id=top>x</h1><h1 class='title ad' id=top lang=en>x</h1>", "2 elements match 'h1.title#top', none of which matches '[lang]:not(.ad)'")]
    public void Message_CompoundThatMatchesInPart_NamesThePartThatIsMissing(string html, string progress) =>
        Assert.Equal($"Compound{Nothing}[Css(\"h1.title#top[lang]:not(.ad)\")] matched nothing ({progress}).", Message<Page>("<!doctype html>" + html, "Compound"));

    [Fact]
    public void Message_NoElementMatchesAPartOfTheOneCompound_AddsNothing()
    {
        Assert.Equal($"Compound{Nothing}[Css(\"h1.title#top[lang]:not(.ad)\")] matched nothing.", Message<Page>("<p class=title>x</p>", "Compound"));
        Assert.Equal($"Plain{Nothing}[Css(\".x\")] matched nothing.", Message<Page>("<p>x</p>", "Plain"));
    }

    [Theory]
    [InlineData("Descendant", "<main></main>", "1 element matches 'main', none of its descendants matches 'a.more'")]
    [InlineData("Descendant", "<main><p><a></a></p></main>", "1 element matches 'main', 1 of its descendants matches 'a', which lacks the class 'more'")]
    [InlineData("Descendant", "<main><a></a><p><a></a></p></main><main></main><a></a>", "2 elements match 'main', 2 of their descendants match 'a', none of which has the class 'more'")]
    [InlineData("Next", "<h2></h2>", "1 element matches 'h2', no next sibling of it matches 'p.lead'")]
    [InlineData("Next", "<h2></h2><p></p><p></p>", "1 element matches 'h2', its next sibling matches 'p', which lacks the class 'lead'")]
    [InlineData("Next", "<h2></h2><div></div><h2></h2>", "2 elements match 'h2', none of their next siblings matches 'p.lead'")]
    [InlineData("Next", "<h2></h2>x<p></p><h2></h2><p></p><p></p>", "2 elements match 'h2', 2 of their next siblings match 'p', none of which has the class 'lead'")]
    [InlineData("Later", "<div><h2></h2></div><p></p>", "1 element matches 'h2', none of its later siblings matches 'p.lead'")]
    [InlineData("Later", "<p></p><h2></h2><p></p><h2></h2><p></p><div><p></p></div>", "2 elements match 'h2', 2 of their later siblings match 'p', none of which has the class 'lead'")]
    public void Message_EachCombinator_CountsTheRelatives(string member, string html, string progress) =>
        Assert.EndsWith($" matched nothing ({progress}).", Message<Page>(html, member), StringComparison.Ordinal);

    [Theory]
    [InlineData("<h1></h1><main></main>", "1 element matches 'main', none of its children matches 'h2'")]
    [InlineData("<h1></h1>", "1 element matches 'h1', which lacks the class 'a'")]
    [InlineData("<p></p>", "no element matches 'main'")]
    public void Message_ListOfSelectors_DescribesTheOneThatMatchesFurthest(string html, string progress) =>
        Assert.Equal($"Any{Nothing}[Css(\"h1.a, .x, main > h2\")] matched nothing ({progress}).", Message<Page>(html, "Any"));

    [Fact]
    public void Message_SeveralSources_DescribesEachThatHasASelector()
    {
        Assert.Equal(
            $"Several{Nothing}[Css(\"h1.a\")] matched nothing (1 element matches 'h1', which lacks the class 'a'); [Meta(\"og:title\")] matched nothing; [Css(\"h1 > b\")] matched nothing (1 element matches 'h1', none of its children matches 'b').",
            Message<Page>("<h1>x</h1>", "Several"));
    }

    [Fact]
    public void Message_ListDictionaryAndJson_DescribeTheirSelector()
    {
        const string Html = "<ul><li></li></ul><dl></dl><script></script>";
        Assert.Equal("List has 0 items, fewer than 1: [Css(\"ul > li.x\")] matched nothing (1 element matches 'ul', 1 of its children matches 'li', which lacks the class 'x').", Message<Page>(Html, "List"));
        Assert.Equal("Map has 0 items, fewer than 1: [Css(\"dl.facts\", Key = \"dt\", Value = \"dd\")] matched nothing (1 element matches 'dl', which lacks the class 'facts').", Message<Page>(Html, "Map"));
        Assert.Equal($"Data{Nothing}[Json(\"script#data\", \"a\")] matched nothing (1 element matches 'script', which lacks the id 'data').", Message<Page>(Html, "Data"));
        Assert.Equal("Items has 0 items, fewer than 1: [Css(\"ol > li\")] matched nothing (no element matches 'ol').", Message<Page>(Html, "Items"));
    }

    [Fact]
    public void Message_MatchesThatAtDoesNotSelect_AreNotDescribed() =>
        Assert.Equal($"Third{Nothing}[Css(\"h1 > b\", At = \"2\")] matched nothing.", Message<Page>("<h1><b>x</b></h1>", "Third"));

    [Theory]
    [InlineData("<li class=c></li>", "this element matches 'li.c', none of its children matches 'p.text'")]
    [InlineData("<li class=c><p></p></li>", "this element matches 'li.c', 1 of its children matches 'p', which lacks the class 'text'")]
    [InlineData("<li class=c><ul><li class=c><p></p></li></ul></li>", "inside of this element, 1 element matches 'li.c', 1 of its children matches 'p', which lacks the class 'text'")]
    [InlineData("<li><ul><li class=c></li><li class=c></li></ul></li>", "inside of this element, 2 elements match 'li.c', none of their children matches 'p.text'")]
    [InlineData("<li></li>", "neither this element nor an element around or inside of it matches 'li.c'")]
    public void Message_NestedSchema_DescribesTheElementAndWhatIsInside(string item, string progress) =>
        Assert.Equal($"Items[0].Child{Nothing}[Css(\"li.c > p.text\")] matched nothing ({progress}).", Message<Page>($"<p class=text></p><ol>{item}</ol>", "Items[0].Child"));

    [Theory]
    [InlineData("<li></li>", "1 element around this element matches 'ol', no element inside of this element matches 'p.text'")]
    [InlineData("<li><p></p><p></p></li>", "1 element around this element matches 'ol', 2 elements inside of this element match 'p', none of which has the class 'text'")]
    public void Message_NestedSchema_DescribesAncestorsOutside(string item, string progress) =>
        Assert.Equal($"Items[0].Below{Nothing}[Css(\"ol p.text\")] matched nothing ({progress}).", Message<Page>($"<ol>{item}</ol>", "Items[0].Below"));

    [Theory]
    [InlineData("Items[0].Inside", "<li><b></b></li>", " (inside of this element, 1 element matches 'b', which lacks the class 'name')")]
    [InlineData("Items[0].OfAncestor", "<li></li>", "")]
    public void Message_NestedSchema_IsSilentAboutWhatIsOutside(string member, string item, string progress) =>
        Assert.EndsWith($" matched nothing{progress}.", Message<Page>($"<b></b><ol>{item}</ol>", member), StringComparison.Ordinal);

    [Fact]
    public void Message_ScopePseudoClass_IsTheElementOfEachSchema()
    {
        Assert.Equal($"Items[0].Own{Nothing}[Css(\":scope > i.x\")] matched nothing (this element matches ':scope', 1 of its children matches 'i', which lacks the class 'x').", Message<ScopedPage>("<ol><li><i></i><b><i></i></b></li></ol>", "Items[0].Own"));
        Assert.Equal($"Items[1].Own{Nothing}[Css(\":scope > i.x\")] matched nothing (this element matches ':scope', none of its children matches 'i.x').", Message<ScopedPage>("<ol><li><i class=x>x</i></li><li><b><i></i></b></li></ol>", "Items[1].Own"));

        // The matcher of one scope does not know its ancestors.
        Assert.Equal($"Items[0].Below{Nothing}[Css(\"ol p\")] matched nothing.", Message<ScopedPage>("<ol><li></li></ol>", "Items[0].Below"));
    }

    [Fact]
    public void Message_Range_DescribesWhatIsInTheRange()
    {
        Assert.Equal($"Parts[0].Text{Nothing}[Css(\"div > p.a\")] matched nothing (in this range, 1 element matches 'div', 1 of its children matches 'p', which lacks the class 'a').", Message<Ranges>("<h3></h3><div><p></p></div><h3></h3><div><p class=a></p></div>", "Parts[0].Text"));
        Assert.Equal($"Parts[0].Next{Nothing}[Css(\"h3 + p\")] matched nothing (in this range, 1 element matches 'h3', no next sibling of it matches 'p').", Message<Ranges>("<h3></h3><h3></h3><p>x</p>", "Parts[0].Next"));
    }

    [Fact]
    public void Message_Root_DescribesTheRootAndItsMembers()
    {
        Assert.Equal("SelectorProgressTests.Rooted is not here: nothing matches its root 'main > article' (1 element matches 'main', none of its children matches 'article').", Assert.Single(Rooted.Extract("<main></main>").Issues).Message);
        Assert.Equal($"Title{Nothing}[Css(\"h1.title\")] matched nothing (inside of the root, 1 element matches 'h1', which lacks the class 'title').", Message<Rooted>("<h1></h1><main><article><h1></h1></article></main>", "Title"));
        Assert.Equal($"Child{Nothing}[Css(\"article > p\")] matched nothing (the root matches 'article', none of its children matches 'p').", Message<Rooted>("<main><article></article></main>", "Child"));
    }

    [Fact]
    public void Message_ElementOfATree_IsTheScope()
    {
        IElement element = new HtmlParser().ParseDocument("<h1></h1><main><h1></h1></main>").QuerySelector("main")!;
        Assert.Contains(Page.Extract(element).Issues, static i => i.Message == $"Chain{Nothing}[Css(\"article > .body > p\")] matched nothing (neither this element nor an element around or inside of it matches 'article').");
    }

    [Fact]
    public void Message_NestedSchemaThatIsLeftOut_KeepsTheDescription() =>
        Assert.Equal("Optional is left out, because Optional.Title has no value: [Css(\"h1.title\")] matched nothing (inside of this element, 1 element matches 'h1', which lacks the class 'title').", Message<Optionals>("<section><h1></h1></section>", "Optional"));

    [Fact]
    public void Message_HasAndCounters_AreKnownBeforeTheyAreCounted()
    {
        Assert.Equal($"Ahead{Nothing}[Css(\"div:has(i) > b.x\")] matched nothing (1 element matches 'div:has(i)', 1 of its children matches 'b', which lacks the class 'x').", Message<Page>("<div><b></b><i></i></div><div><b></b></div>", "Ahead"));
        Assert.Equal($"Counted{Nothing}[Css(\"li:nth-child(2 of .y) > b\")] matched nothing (1 element matches 'li:nth-child(2 of .y)', none of its children matches 'b').", Message<Page>("<ul><li class=y></li><li></li><li class=y></li></ul>", "Counted"));
    }

    [Theory]
    [InlineData("<article></article>", " (1 element matches 'ARTICLE', none of its children matches 'P.x')")]
    [InlineData("<p></p>", " (no element matches 'ARTICLE')")]
    public void Message_TagNameInUpperCase_HasTwoStates(string html, string progress) =>
        Assert.EndsWith($" matched nothing{progress}.", Message<Page>(html, "Upper"), StringComparison.Ordinal);

    [Fact]
    public void Message_EscapedName_IsNotDivided() =>
        Assert.EndsWith(" matched nothing (1 element matches 'i', which does not match '.md\\:flex.b').", Message<Page>("<i class=b></i>", "Escaped"), StringComparison.Ordinal);

    [Fact]
    public void Message_LongPrefix_IsClipped()
    {
        string message = Message<Page>("<a class=a></a>", "Long");
        Assert.Contains("1 element matches 'a', which lacks the class 'a123456789", message, StringComparison.Ordinal);
        Assert.EndsWith("…').", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<ol><li></li></ol>")]
    [InlineData("<ol><li></li></ol><p></p>")]
    public void Message_TextAndTree_AreEqual(string html) =>
        Assert.Equal(Page.Extract(html).Issues.Select(static i => i.Message), Page.Extract(new HtmlParser().ParseDocument(html)).Issues.Select(static i => i.Message));

    [Fact]
    public void Message_AnyCulture_IsTheSame()
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        string expected = Message<Page>("<article></article><article></article>", "Chain");

        try
        {
            // A culture of the machine's is not to be had under InvariantGlobalization.
            var strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            strange.NumberFormat.NegativeSign = "x";
            strange.NumberFormat.NumberGroupSeparator = "_";
            CultureInfo.CurrentCulture = strange;
            Assert.Equal(expected, Message<Page>("<article></article><article></article>", "Chain"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static string Message<T>(string html, string path)
        where T : IHtmlSchema<T> =>
        Assert.Single(T.Extract(html, null, TestContext.Current.CancellationToken).Issues, i => i.Path == path).Message;

    [HtmlSchema]
    internal sealed partial class Page
    {
        [Css("article > .body > p")]
        public required string Chain { get; init; }

        [Css("h1.title#top[lang]:not(.ad)")]
        public required string Compound { get; init; }

        [Css(".x")]
        public required string Plain { get; init; }

        [Css("main a.more")]
        public required string Descendant { get; init; }

        [Css("h2 + p.lead")]
        public required string Next { get; init; }

        [Css("h2 ~ p.lead")]
        public required string Later { get; init; }

        [Css("h1.a, .x, main > h2")]
        public required string Any { get; init; }

        [Css("h1.a"), Meta("og:title"), Css("h1 > b")]
        public required string Several { get; init; }

        [Css("ul > li.x"), Items(Min = 1)]
        public required string[] List { get; init; }

        [Css("dl.facts", Key = "dt", Value = "dd"), Items(Min = 1)]
        public required Dictionary<string, string> Map { get; init; }

        [Json("script#data", "a")]
        public required string Data { get; init; }

        [Css("h1 > b", At = "2")]
        public required string Third { get; init; }

        [Css("div:has(i) > b.x")]
        public required string Ahead { get; init; }

        [Css("li:nth-child(2 of .y) > b")]
        public required string Counted { get; init; }

        [Css("ARTICLE > P.x")]
        public required string Upper { get; init; }

        [Css("i.md\\:flex.b")]
        public required string Escaped { get; init; }

        [Css("a.a123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789123456789")]
        public required string Long { get; init; }

        [Css("ol > li"), Items(Min = 1)]
        public required Item[] Items { get; init; }
    }

    [HtmlSchema]
    internal sealed partial class Item
    {
        [Css("li.c > p.text")]
        public required string Child { get; init; }

        [Css("ol p.text")]
        public required string Below { get; init; }

        [Css("b.name")]
        public required string Inside { get; init; }

        [Css("ol > li > b > i")]
        public required string Deep { get; init; }

        [Css("ol > div > p")]
        public required string OfAncestor { get; init; }
    }

    [HtmlSchema]
    internal sealed partial class ScopedPage
    {
        [Css("ol > li")]
        public ScopedItem[] Items { get; init; } = [];
    }

    [HtmlSchema]
    internal sealed partial class ScopedItem
    {
        [Css(":scope > i.x")]
        public required string Own { get; init; }

        [Css("ol p")]
        public required string Below { get; init; }
    }

    [HtmlSchema]
    internal sealed partial class Ranges
    {
        [Css("h3", NextUntil = "h3")]
        public Part[] Parts { get; init; } = [];
    }

    [HtmlSchema]
    internal sealed partial class Part
    {
        [Css("div > p.a")]
        public required string Text { get; init; }

        [Css("h3 + p")]
        public required string Next { get; init; }
    }

    [HtmlSchema(Root = "main > article")]
    internal sealed partial class Rooted
    {
        [Css("h1.title")]
        public required string Title { get; init; }

        [Css("article > p")]
        public required string Child { get; init; }
    }

    [HtmlSchema]
    internal sealed partial class Optionals
    {
        [Css("section")]
        public Titled? Optional { get; init; }
    }

    [HtmlSchema]
    internal sealed partial class Titled
    {
        [Css("h1.title")]
        public required string Title { get; init; }
    }
}

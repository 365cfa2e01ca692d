using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Sources;

/// <summary>Nested schemas that read the siblings that follow their element, up to the next match.</summary>
public sealed partial class NextUntilTests
{
    [Theory]
    [InlineData("<h2>A</h2><p>1</p><p>2</p><h2>B</h2><p>3</p>", "A: 1 2; B: 3")]
    [InlineData("<p>0</p><h2>A</h2><h2>B</h2><div><p>1</p></div>", "A: ; B: 1")]
    [InlineData("<h2>A</h2><p>1</p><footer>f</footer><p>2</p>", "A: 1")]
    [InlineData("<div><h2>A</h2><p>1</p></div><p>2</p>", "A: 1")]
    [InlineData("<h2>A</h2><div><h2>B</h2><p>1</p></div><p>2</p>", "A: 1 2; B: 1")]
    public void NextUntil_Headings_ReadWhatFollowsThem(string html, string expected) =>
        Assert.Equal(expected, string.Join("; ", Issues.Clean(Page.Extract(html)).Sections.Select(static s => $"{s.Heading}: {string.Join(' ', s.Paragraphs)}")));

    [Fact]
    public void NextUntil_TableOfTwoRowsAnItem_ReadsBoth()
    {
        Page page = Issues.Clean(Page.Extract("""
            <table>
              <tr class="thing"><td class="title">one</td></tr><tr><td><span class="score">5</span></td></tr><tr class="spacer"><td></td></tr>
              <tr class="thing"><td class="title">two</td></tr><tr><td><span class="score">7</span></td></tr><tr class="spacer"><td></td></tr>
              <tr><td><span class="score">9</span></td></tr>
            </table>
            """));
        Assert.Equal(["one 5", "two 7"], page.Items.Select(static i => $"{i.Title} {i.Score}"));
    }

    [Fact]
    public void NextUntil_SelectorsThatAskForTheScope_MatchInTheRange()
    {
        Page page = Issues.Clean(Page.Extract("<h2>A<b>x</b></h2><p>1</p><h2>B<b>y</b></h2><p>2</p><p>3</p>"));
        Assert.Equal(["x 1", "y 2 3"], page.Scoped.Select(static s => $"{s.Mark} {string.Join(' ', s.Paragraphs)}"));
    }

    [Fact]
    public void NextUntil_SingleSchema_ReadsTheFirstRange() =>
        Assert.Equal(["1"], Issues.Clean(Page.Extract("<h2>A</h2><p>1</p><h2>B</h2><p>2</p>")).First!.Paragraphs);

    [Fact]
    public void NextUntil_NestedSchemaInTheRange_ReadsItsElementAlone()
    {
        Page page = Issues.Clean(Page.Extract("<h2>A</h2><ul><li>1</li></ul><ul><li>2</li><li>3</li></ul><h2>B</h2><ul><li>4</li></ul>"));
        Assert.Equal(["1|2 3", "4"], page.WithLists.Select(static s => string.Join('|', s.Lists.Select(static l => string.Join(' ', l.Items)))));
    }

    [Fact]
    public void NextUntil_RangeInARange_EndsWithTheOuterOne()
    {
        Page page = Issues.Clean(Page.Extract("<h2>A</h2><h3>a</h3><p>1</p><h3>b</h3><p>2</p><h2>B</h2><p>3</p>"));
        Assert.Equal(["a 1", "b 2"], page.Chapters[0].Parts.Select(static s => $"{s.Heading} {string.Join(' ', s.Paragraphs)}"));
        Assert.Empty(page.Chapters[1].Parts);
    }

    [HtmlSchema]
    internal sealed partial record Page
    {
        [Css("h2", NextUntil = "footer")] public IReadOnlyList<Section> Sections { get; init; } = [];

        [Css("h2", NextUntil = "footer")] public Section? First { get; init; }

        [Css("h2", NextUntil = "footer")] public IReadOnlyList<ScopedSection> Scoped { get; init; } = [];

        [Css("h2", NextUntil = "footer")] public IReadOnlyList<ListSection> WithLists { get; init; } = [];

        [Css("h2", NextUntil = "footer")] public IReadOnlyList<Chapter> Chapters { get; init; } = [];

        [Css("tr.thing", NextUntil = "tr.spacer")] public IReadOnlyList<Item> Items { get; init; } = [];
    }

    [HtmlSchema]
    internal sealed partial record Section
    {
        [Self] public required string Heading { get; init; }

        [Css("p")] public IReadOnlyList<string> Paragraphs { get; init; } = [];
    }

    [HtmlSchema]
    internal sealed partial record ScopedSection
    {
        [Css(":scope > b")] public string? Mark { get; init; }

        [Css("p")] public IReadOnlyList<string> Paragraphs { get; init; } = [];
    }

    [HtmlSchema]
    internal sealed partial record ListSection
    {
        [Css("ul")] public IReadOnlyList<ItemList> Lists { get; init; } = [];
    }

    [HtmlSchema]
    internal sealed partial record ItemList
    {
        [Css(":scope > li")] public IReadOnlyList<string> Items { get; init; } = [];
    }

    [HtmlSchema]
    internal sealed partial record Chapter
    {
        [Css("h3", NextUntil = "hr")] public IReadOnlyList<Section> Parts { get; init; } = [];
    }

    [HtmlSchema]
    internal sealed partial record Item
    {
        [Css(".title")] public required string Title { get; init; }

        [Css(".score")] public int? Score { get; init; }
    }
}

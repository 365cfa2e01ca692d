using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Values;

/// <summary>Dictionaries whose matches hold several keys: each is paired with the values beside it.</summary>
public sealed partial class EntryPairTests
{
    [Theory]
    [InlineData("<dt>Since</dt><dd>1.8</dd><dt>Author</dt><dd>J</dd>", "Since=1.8, Author=J")]
    [InlineData("<dt>a</dt><dd> </dd><dd>1</dd><dd>2</dd><dt>b</dt><dd>3</dd>", "a=1, b=3")]
    [InlineData("<div><dt>a</dt><dd>1</dd></div><div><dt>b</dt><dd>2</dd></div>", "a=1, b=2")]
    [InlineData("<dt>a</dt><dt>b</dt><dd>1</dd><dt>c</dt><dd>2</dd>", "a=1, b=1, c=2")]
    [InlineData("<dt>a</dt><dt>b</dt><dd>1</dd><dd>2</dd>", "a=1, b=1")]
    [InlineData("<dt>a</dt><dd>1</dd><dt></dt><dd>2</dd><dt>b</dt><dd>3</dd>", "a=1, b=3")]
    [InlineData("<dt>a</dt><dd></dd><dt></dt><dd>2</dd>", "")]
    [InlineData("<dt>a</dt><dd>1</dd><dt>a</dt><dd>2</dd>", "a=1")]
    [InlineData("<dt>a</dt><dd>1</dd><dt>b</dt>", "a=1")]
    public void Entries_DefinitionList_PairsEachTermWithWhatFollows(string list, string expected) =>
        Assert.Equal(expected, Text(Issues.Clean(Page.Extract($"<dl>{list}</dl>")).Terms));

    [Theory]
    [InlineData("<th>a</th><td>1</td><th>b</th><td>2</td>", "a=1, b=2")]
    [InlineData("<th>a</th><th>b</th><td>1</td><td>2</td>", "a=1, b=2")]
    [InlineData("<th></th><th>a</th><th>b</th><td></td><td>1</td><td>2</td>", "a=1, b=2")]
    [InlineData("<th></th><th>a</th><th>b</th><td>1</td><td>2</td>", "a=1, b=2")]
    [InlineData("<th>Group</th><th>a</th><td>1</td>", "a=1")]
    [InlineData("<td>1</td><th>a</th>", "a=1")]
    [InlineData("<td>1</td><th>a</th><td>2</td><th>b</th>", "a=1, b=2")]
    [InlineData("<td>1</td><td>2</td><th>a</th><th>b</th>", "a=1, b=2")]
    [InlineData("<td>5</td><th></th><th>a</th>", "a=5")]
    [InlineData("<td>0</td><th>a</th><td>1</td><th>b</th><td>2</td>", "a=1, b=2")]
    public void Entries_RowWithSeveralCells_PairsThemInOrder(string row, string expected) =>
        Assert.Equal(expected, Text(Issues.Clean(Page.Extract($"<table><tr>{row}</tr></table>")).Cells));

    [Fact]
    public void Entries_ScopedSelectorsAndSeveralMatches_ArePairedWithinTheirMatch() =>
        Assert.Equal("a=1, b=2, c=3", Text(Issues.Clean(Page.Extract("<ul><li><b>a</b><i>1</i><b>b</b><i>2</i></li><li><i>9</i></li><li><b>c</b><i>3</i></li></ul>")).Scoped));

    [Fact]
    public void Entries_NestedSchemasAsValues_ArePaired()
    {
        Page page = Issues.Clean(Page.Extract("<section><h2>a</h2><p><u>1</u></p><h2>b</h2><p><u>2</u></p></section>"));
        Assert.Equal("a=1, b=2", string.Join(", ", page.Nested.Select(static e => $"{e.Key}={e.Value.Number}")));
    }

    [Fact]
    public void Entries_ValueThatCannotBeConverted_IsAnErrorWithTheNumberOfItsKey() =>
        Assert.Equal(["Error Unconvertible Scoped[1]"], Issues.All(Page.Extract("<ul><li><b>a</b><i>1</i><b>b</b><i>x</i></li></ul>")));

    private static string Text<T>(IReadOnlyDictionary<string, T> entries) => string.Join(", ", entries.Select(static e => $"{e.Key}={e.Value}"));

    [HtmlSchema]
    internal sealed partial record Page
    {
        [Css("dl", Key = "dt", Value = "dd")]
        public IReadOnlyDictionary<string, string> Terms { get; init; } = new Dictionary<string, string>();

        [Css("tr", Key = "th", Value = "td")]
        public IReadOnlyDictionary<string, string> Cells { get; init; } = new Dictionary<string, string>();

        [Css("li", Key = ":scope > b", Value = ":scope > i")]
        public IReadOnlyDictionary<string, int> Scoped { get; init; } = new Dictionary<string, int>();

        [Css("section", Key = "h2", Value = "p")]
        public IReadOnlyDictionary<string, Inner> Nested { get; init; } = new Dictionary<string, Inner>();
    }

    [HtmlSchema]
    internal sealed partial record Inner
    {
        [Css("u")]
        public required int Number { get; init; }
    }
}

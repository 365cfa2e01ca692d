using System.Collections.Generic;

#nullable disable

namespace SchemaGen.Tests.Contract;

/// <summary>Reference types of code without nullable annotations count as nullable unless required.</summary>
public sealed partial class ObliviousTests
{
    [Fact]
    public void Extract_ObliviousReferenceWithoutMatch_IsNull()
    {
        Page page = Issues.Clean(Page.Extract("<b>1</b>"));
        Assert.Null(page.Text);
        Assert.Null(page.List);
        Assert.Null(page.Field);
        Assert.Equal("kept", page.Initialised);
        Assert.Equal("1", page.Required);
    }

    [Fact]
    public void Extract_RequiredObliviousReferenceOrValueWithoutMatch_GivesMissingError() =>
        Assert.Equal(["Error Missing Required", "Error Missing Number"], Issues.All(Strict.Extract("")));

    [Fact]
    public void Extract_RequiredObliviousListWithoutMatch_IsEmpty() => Assert.Empty(Issues.Clean(Strict.Extract("<b>1</b>")).List);

    [Fact]
    public void Extract_ObliviousParameterWithoutMatch_IsNull() => Assert.Null(Issues.Clean(Positional.Extract("")).Text);

    [HtmlSchema]
    private sealed partial class Page
    {
        [Css(".x")]
        public string Text { get; set; }

        [Css(".x")]
        public IReadOnlyList<string> List { get; init; }

        [Css(".x")]
        public string Field;

        [Css(".x")]
        public string Initialised { get; init; } = "kept";

        [Css("b")]
        public required string Required { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Strict
    {
        [Css("b")]
        public required string Required { get; init; }

        [Css(".x")]
        public required List<string> List { get; init; }

        [Css("b")]
        public int Number { get; init; }
    }

    [HtmlSchema]
    private sealed partial record Positional([Css(".x")] string Text);
}

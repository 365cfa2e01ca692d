using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Results;

public sealed partial class ResultTests
{
    private const string Bad = "<b>x</b>";
    private const string Good = "<i>1</i><b>2</b>";

    [Fact]
    public void Extract_ValidPage_HasValue()
    {
        HtmlResult<Page> result = Page.Extract(Good);
        Assert.True(result.Success);
        Assert.Equal(new Page("1", 2), result.Value);
        Assert.Same(result.Value, result.ValueOrDefault);
        Assert.True(result.TryGetValue(out Page? value));
        Assert.Same(result.Value, value);
        Assert.Equal(result.Value, Page.Parse(Good));
        Assert.Equal(result.Value, HtmlReader.Parse<Page>(Good));
    }

    [Fact]
    public void HtmlReader_TextAndTree_ReadsAsTheSchemaDoes()
    {
        IDocument document = new HtmlParser().ParseDocument(Good);
        Page expected = Page.Parse(Good);
        Assert.Equal(expected, HtmlReader.Parse<Page>(document));
        Assert.Equal(expected, HtmlReader.Extract<Page>(Good).Value);
        Assert.Equal(expected, HtmlReader.Extract<Page>(document).Value);
        Assert.Equal(Page.Extract(Bad).Issues.Select(static i => i.Message), HtmlReader.Extract<Page>(Bad).Issues.Select(static i => i.Message));
        Assert.Throws<HtmlSchemaException>(static () => HtmlReader.Parse<Page>(new HtmlParser().ParseDocument(Bad)));
    }

    [Fact]
    public void Extract_InvalidPage_HasNoValue()
    {
        HtmlResult<Page> result = Page.Extract(Bad);
        Assert.False(result.Success);
        Assert.Null(result.ValueOrDefault);
        Assert.False(result.TryGetValue(out Page? value));
        Assert.Null(value);
    }

    [Fact]
    public void Value_InvalidPage_ThrowsWithEveryErrorAndNoWarning()
    {
        HtmlSchemaException exception = Assert.Throws<HtmlSchemaException>(static () => Page.Extract(Bad + "<u>y</u>").Value);
        Assert.Same(typeof(Page), exception.SchemaType);
        Assert.Equal(
            "The page is not a valid Page:\n"
            + "- Text has no value: [Css(\"i\")] matched nothing; [Meta(\"og:title\")] matched nothing.\n"
            + "- Number has no value: [Css(\"b\")] matched '\u2068x\u2069', which is no Int32.",
            exception.Message);
        Assert.Equal(["Error Missing", "Error Unconvertible", "Warning Unconvertible"], exception.Issues.Select(static i => $"{i.Severity} {i.Kind}"));
        Assert.Equal(exception.Message, Assert.Throws<HtmlSchemaException>(static () => Page.Parse(Bad + "<u>y</u>")).Message);
        Assert.Equal(exception.Message, Assert.Throws<HtmlSchemaException>(static () => HtmlReader.Parse<Page>(Bad + "<u>y</u>")).Message);
    }

    [Fact]
    public void Extract_InvalidPageOfStruct_HasDefaultValue()
    {
        HtmlResult<Point> result = Point.Extract("");
        Assert.False(result.TryGetValue(out Point value));
        Assert.Equal(default, value);
        Assert.Equal(default, result.ValueOrDefault);
        Assert.Throws<HtmlSchemaException>(() => result.Value);
    }

    [Fact]
    public void Cast_BaseOrInterface_KeepsValueIssuesAndSources()
    {
        HtmlResult<Derived> result = Derived.Extract("<b>1</b>");
        HtmlResult<Base> asBase = result.Cast<Base>();
        HtmlResult<IText> asInterface = result.Cast<IText>();
        Assert.Same(result.Value, asBase.Value);
        Assert.Equal("1", asInterface.Value.Text);
        Assert.Same(result.Value, result.Cast<object>().Value);
        Assert.Same(result.Value, result.Cast<Derived>().Value);
        Assert.Same(result.Issues, asBase.Issues);
        Assert.Equal("[Css(\"b\")]", asBase.Sources["Text"]!.ToString());
    }

    [Fact]
    public void Cast_StructToInterface_BoxesIt()
    {
        HtmlResult<Point> result = Point.Extract("<b>1</b>");
        Assert.Equal("1", result.Cast<IText>().Value.Text);
        Assert.Equal(result.Value, result.Cast<object>().Value);
        HtmlResult<IText> failed = Point.Extract("").Cast<IText>();
        Assert.False(failed.Success);
        Assert.Null(failed.ValueOrDefault);
    }

    [Fact]
    public void Cast_FailedResult_KeepsIssuesAndSchema()
    {
        HtmlResult<IText> failed = Derived.Extract("").Cast<IText>();
        Assert.False(failed.TryGetValue(out _));
        Assert.Equal(["Error Missing Text"], Issues.All(failed));
        Assert.Same(typeof(Derived), Assert.Throws<HtmlSchemaException>(() => failed.Value).SchemaType);
    }

    [Fact]
    public void Cast_UnrelatedType_Throws()
    {
        Assert.Throws<InvalidCastException>(static () => Derived.Extract("<b>1</b>").Cast<string>());
        Assert.Throws<InvalidCastException>(static () => Derived.Extract("").Cast<string>());
        Assert.Throws<InvalidCastException>(static () => Derived.Extract("<b>1</b>").Cast<Base>().Cast<Derived>());
        Assert.Throws<InvalidCastException>(static () => Point.Extract("<b>1</b>").Cast<Derived>());
    }

    [Fact]
    public void Sources_FilledMembers_NameTheirSource()
    {
        HtmlResult<Page> result = Page.Extract("<meta property=og:title content=1><b>2</b>");
        Assert.Equal("[Meta(\"og:title\")]", result.Sources["Text"]!.ToString());
        Assert.Equal("og:title", result.Sources[nameof(Page.Text)]!.Expression);
        Assert.Equal(["Text 1", "Number 0", "Other "], result.Sources.All.Select(static p => p.Key + " " + p.Value?.Index));
        Assert.Same(Page.Descriptor.Members[0].Sources[1], result.Sources["Text"]);
    }

    [Fact]
    public void Sources_InvalidPage_AreAvailable()
    {
        HtmlSources sources = Page.Extract("<i>1</i>").Sources;
        Assert.Equal(0, sources["Text"]!.Index);
        Assert.Null(sources["Number"]);
    }

    [Fact]
    public void Sources_UnknownMember_Throws()
    {
        HtmlSources sources = Page.Extract(Good).Sources;
        ArgumentException exception = Assert.Throws<ArgumentException>(() => sources["text"]);
        Assert.Contains("'text'", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => sources[null!]);

        // The result of a catalog that found no schema for the page.
        Assert.Null(default(HtmlSources)["Text"]);
        Assert.Empty(default(HtmlSources).All);
    }

    [Fact]
    public void Element_IssueOfAPage_IsSetOnlyForTheCallersTree()
    {
        IDocument document = new HtmlParser().ParseDocument("<b>x</b><p>y</p><p>1</p><p>z</p>");
        HtmlResult<Elements> result = Elements.Extract(document);
        Assert.Equal(["Error Unconvertible Number", "Error Missing None", "Error Unconvertible List[0]", "Error Unconvertible List[2]", "Error Ambiguous Single"], Issues.All(result));
        Assert.Same(document.QuerySelector("b"), result.Issues[0].Element);
        Assert.Null(result.Issues[1].Element);
        Assert.Same(document.QuerySelectorAll("p")[2], result.Issues[3].Element);
        Assert.Same(document.QuerySelectorAll("p")[1], result.Issues[4].Element);
        Assert.All(Elements.Extract("<b>x</b><p>y</p><p>z</p>").Issues, static i => Assert.Null(i.Element));
    }

    [Fact]
    public void Attempts_LongText_IsClippedTo200CharactersAndKeepsSurrogatePairsWhole()
    {
        Assert.Equal(new string('x', 200), TextOf(new string('x', 200)));
        Assert.Equal(new string('x', 199) + "…", TextOf(new string('x', 201)));
        Assert.Equal(new string('x', 198) + "…", TextOf(new string('x', 198) + "😀😀"));
        Assert.Equal(new string('x', 197) + "😀…", TextOf(new string('x', 197) + "😀😀"));

        static string? TextOf(string text) => Page.Extract("<i>1</i><b>" + text + "</b>").Issues[0].Attempts[0].Text;
    }

    [Fact]
    public void Message_TextWithLineBreaks_IsOneLine()
    {
        HtmlIssue issue = Raw.Extract("<pre>a\nb\r\nc\u2028d</pre>").Issues[0];
        Assert.Equal("a\nb\nc\nd", issue.Attempts[0].Text);
        Assert.Equal("Number has no value: [Css(\"pre\", Read = ReadMode.RawText)] matched '\u2068a b c d\u2069', which is no Int32.", issue.Message);
    }

    [HtmlSchema]
    private sealed partial record Page([Css("i"), Meta("og:title")] string Text, [Css("b")] int Number)
    {
        [Css("u")]
        public int? Other { get; init; }
    }

    [HtmlSchema]
    private readonly partial record struct Point([Css("b")] string Text) : IText;

    private interface IText
    {
        string Text { get; }
    }

    private abstract record Base
    {
        [Css("b")]
        public required string Text { get; init; }
    }

    [HtmlSchema]
    private sealed partial record Derived : Base, IText;

    [HtmlSchema]
    private sealed partial class Elements
    {
        [Css("b")]
        public int Number { get; init; }

        [Css("u")]
        public required string None { get; init; }

        [Css("p")]
        public IReadOnlyList<int> List { get; init; } = [];

        [Css("p", Single = true)]
        public string? Single { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Raw
    {
        [Css("pre", Read = ReadMode.RawText)]
        public int Number { get; init; }
    }
}

using System;
using System.Linq;

namespace SchemaGen.Generator.Tests.Generation;

/// <summary>The steps of selectors in generated code: only of those that elements can match in part, and only as many as are worth their code.</summary>
public class SelectorTraceTests
{
    [Theory]
    [InlineData("h1")]
    [InlineData(".title")]
    [InlineData("*")]
    [InlineData("[title][lang]")]
    [InlineData("*.title")]
    [InlineData(":not(.a).b")]
    [InlineData("h1, .title, #top")]
    public void Emit_SelectorThatCannotMatchInPart_HasNoSteps(string selector) => Assert.DoesNotContain("TraceOf", CodeOf(selector), StringComparison.Ordinal);

    [Theory]
    [InlineData("h1.title", "SelectorTrace.Of(\"h1.title\")")]
    [InlineData(".a.b", "SelectorTrace.Of(\".a.b\")")]
    [InlineData("ul>li", "SelectorTrace.Of(\"ul\", UlState).Child(\"li\")")]
    [InlineData("h1, ul li, .a + b, i ~ *", "SelectorTrace.Of(\"ul\", UlState).Descendant(\"li\").Or(\".a\", AState).NextSibling(\"b\").Or(\"i\", IState).LaterSibling(\"*\")")]
    [InlineData("UL > li", "SelectorTrace.Of(\"UL\", ULState | ULState2).Child(\"li\")")]
    [InlineData(":nth-child(0) > li", "SelectorTrace.Of(\":nth-child(0)\").Child(\"li\")")]
    public void Emit_SelectorThatCanMatchInPart_HasItsSteps(string selector, string steps) => Assert.Contains($"=> {steps},", CodeOf(selector), StringComparison.Ordinal);

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    public void Emit_LongSelector_HasNoSteps(int compounds, bool hasSteps) =>
        Assert.Equal(hasSteps, CodeOf(string.Join(" > ", Enumerable.Repeat("div", compounds))).Contains("TraceOf", StringComparison.Ordinal));

    [Fact]
    public void Emit_MoreStatesThanOneWordHolds_NamesTheWord()
    {
        string members = string.Concat(Enumerable.Range(0, 70).Select(static i => FormattableString.Invariant($"[Css(\".a{i} > b\")] public string? M{i} {{ get; set; }}\n")));
        string code = Source(members);
        Assert.Contains("_ when matches == M0Matches => SelectorTrace.Of(\".a0\", A0State, word: 0).Child(\"b\"),", code, StringComparison.Ordinal);
        Assert.Contains("_ when matches == M69Matches => SelectorTrace.Of(\".a69\", A69State, word: 1).Child(\"b\"),", code, StringComparison.Ordinal);
    }

    [Fact]
    public void Emit_ExcludedAndRangeEnds_HaveNoSteps() =>
        Assert.DoesNotContain("TraceOf", Source("[Css(\"p\", Exclude = \"ul > li\")] public string? M { get; set; }"), StringComparison.Ordinal);

    [Theory]
    [InlineData("TraceOf")]
    [InlineData("SelectorTrace")]
    [InlineData("matches")]
    [InlineData("Retrace")]
    public void Emit_MemberNamedLikeTheMethod_Compiles(string name)
    {
        using InMemoryAssembly assembly = InMemoryAssembly.From<SchemaGenerator>($"using SchemaGen;\n\n[HtmlSchema]\npublic partial class Page\n{{\n    [Css(\"ul > li\")] public string? {name} {{ get; set; }}\n}}\n", new TestOptions { CheckCultures = false });
        Assert.Equal("x", InMemoryAssembly.Get(InMemoryAssembly.Get(assembly.Call("Page", "Extract", "<ul><li>x</ul>"), "Value"), name));
    }

    private static string CodeOf(string selector) => Source($"[Css(\"{selector}\")] public string? M {{ get; set; }}");

    private static string Source(string members) =>
        GeneratorTest.RunUnchecked(static () => new SchemaGenerator(), $"using SchemaGen;\n\n[HtmlSchema]\npublic partial class Page\n{{\n{members}\n}}\n").Source();
}

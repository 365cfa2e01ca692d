using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0010 and SCHEMA0011: exactly the characters that are wrong, however the selector is written.</summary>
public class SelectorDiagnosticTests
{
    [Fact]
    public Task Selector_WithATypo_IsOneErrorAtTheSecondDot() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial record Article { [Css("h1.{|SCHEMA0010:.|}title")] public required string Title { get; init; } }

        public static class Program
        {
            public static Article Read() => Article.Parse("");
            public static Article ReadTree(AngleSharp.Dom.IParentNode tree) => Article.Parse(tree);
            public static System.Threading.Tasks.Task<Article> ReadStream() => Article.ParseAsync(Stream.Null);
            public static HtmlResult<Article> Try() => Article.Extract("");
            public static System.Threading.Tasks.Task<HtmlResult<Article>> TryStream() => Article.ExtractAsync(Stream.Null);
            public static HtmlSchemaDescriptor Describe() => Article.Descriptor;
            public static Article Generic() => HtmlReader.Parse<Article>("");
            public static T Own<T>() where T : IHtmlSchema<T> => throw new NotSupportedException();
            public static Article CallOwn() => Own<Article>();
        }
        """,
        severity: DiagnosticSeverity.Error,
        messages: "A class name is expected after '.', so remove one of the dots");

    /// <summary>Each writes <c>h1..title</c>, or ends too early.</summary>
    [Theory]
    [InlineData("""
        "h1.{|SCHEMA0010:.|}title"
        """)]
    [InlineData("""
        "h1\u002E{|SCHEMA0010:\u002e|}title"
        """)]
    [InlineData("""
        "\U00000068\x31.{|SCHEMA0010:\x2e|}title"
        """)]
    [InlineData("""
        "[a=\"\U0001F600\"].{|SCHEMA0010:.|}title"
        """)]
    [InlineData("""
        @"[a=""b""].{|SCHEMA0010:.|}title"
        """)]
    [InlineData(""""
        """[a="b"].{|SCHEMA0010:.|}title"""
        """")]
    [InlineData("""""
        """"[a='"""'].{|SCHEMA0010:.|}title""""
        """"")]
    [InlineData(""""
        """
                h1,
                  h2.{|SCHEMA0010:.|}title,

                h3
                """
        """")]
    [InlineData("""
        "h1" + "." + "{|SCHEMA0010:.|}" + "title"
        """)]
    [InlineData("""
        ("h1" + (@".{|SCHEMA0010:.|}title"))!
        """)]
    [InlineData("""
        {|SCHEMA0010:Bad|}
        """)]
    [InlineData("""
        {|SCHEMA0010:Constants.Bad|}
        """)]
    [InlineData("""
        Constants.Prefix + ".{|SCHEMA0010:.|}title"
        """)]
    [InlineData("""
        Constants.Prefix + {|SCHEMA0010:Constants.Dots|} + Constants.Prefix
        """)]
    [InlineData("""
        $"{Constants.Prefix}.{|SCHEMA0010:.|}title"
        """)]
    [InlineData("""
        $"h1{{|SCHEMA0010:Constants.Dots|}}title"
        """)]
    [InlineData("""
        $@"[a=""{Constants.Prefix}""].{|SCHEMA0010:.|}x"
        """)]
    [InlineData(""""
        $"""[a="{Constants.Prefix}"].{|SCHEMA0010:.|}x"""
        """")]
    [InlineData("""""
        $$""""[a="{{Constants.Prefix}}"].{|SCHEMA0010:.|}x""""
        """"")]
    [InlineData(""""
        $"""
                {Constants.Prefix},
                  {Constants.Prefix}.{|SCHEMA0010:.|}x
                """
        """")]
    [InlineData("""
        nameof(Bad) + ".{|SCHEMA0010:.|}x"
        """)]
    [InlineData("""
        "h1 {|SCHEMA0010:>|}"
        """)]
    [InlineData("""
        nameof(Bad) + {|SCHEMA0010:Constants.Child|}
        """)]
    [InlineData("""
        {|SCHEMA0010:true ? "h1..title" : ""|}
        """)]
    [InlineData("""
        {|SCHEMA0010:(string)"h1..title"|}
        """)]
    [InlineData("""
        selector: "h1.{|SCHEMA0010:.|}title"
        """)]
    [InlineData("""
        "h1", Exclude = "h1.{|SCHEMA0010:.|}title"
        """)]
    public Task Selector_InvalidInEachKindOfExpression_IsOneErrorAtItsPart(string arguments) => SchemaTest.VerifyAsync($$"""
        public static class Constants { public const string Bad = "h1..title", Prefix = "h1", Dots = "..", Child = " >"; }

        [HtmlSchema] public partial class Article
        {
            private const string Bad = "h1..title";

            [Css({{arguments}})]
            public string? Title { get; set; }
        }
        """);

    [Fact]
    public Task Selector_TwoMistakes_AreTwoErrors() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [Css("h1.{|SCHEMA0010:.|}a")] public string? X { get; set; }
            [Css("b", Exclude = "p{|SCHEMA0010:::before|}")] public string? Y { get; set; }
        }
        """);

    [Fact]
    public Task Selector_InvalidInABaseClass_IsOneError() => SchemaTest.VerifyAsync("""
        public class Base { [Css("a.{|SCHEMA0010:.|}b")] public string? X { get; set; } }
        [HtmlSchema] public partial class A : Base { }
        [HtmlSchema] public partial class B : Base { }
        [HtmlSchema] public partial class Early : C { }
        [HtmlSchema] public abstract partial class C { [Css("a.{|SCHEMA0010:.|}b")] public string? X { get; set; } }
        [HtmlSchema] public partial class D : C { }
        [HtmlSchema] public partial class E : C { }
        """);

    [Fact]
    public Task Selector_InvalidAlternativeInAForgivingList_IsAWarning() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A { [Css(":is(h1, h2.{|SCHEMA0011:.|}title)")] public string? X { get; set; } }
        """,
        severity: DiagnosticSeverity.Warning,
        messages: "A class name is expected after '.', so remove one of the dots; ':is()' leaves this alternative out");
}

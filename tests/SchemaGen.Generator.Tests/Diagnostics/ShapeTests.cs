using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0001 to SCHEMA0006: which types can be schemas.</summary>
public class ShapeTests
{
    [Theory]
    [InlineData("class")]
    [InlineData("record")]
    [InlineData("struct")]
    [InlineData("record struct")]
    public Task Shape_TypeThatIsNotPartial_IsAnError(string keyword) => SchemaTest.VerifyAsync(
        $$"""[HtmlSchema] public {{keyword}} {|SCHEMA0001:Article|} { [Css("h1")] public string? Title { get; set; } }""",
        severity: DiagnosticSeverity.Error,
        messages: $"'Article' is not partial, so nothing can be added to it; declare it 'partial {keyword} Article'");

    [Fact]
    public Task Shape_ContainingTypeThatIsNotPartial_IsOneError() => SchemaTest.VerifyAsync("""
        public class {|SCHEMA0001:Site|}
        {
            [HtmlSchema] public partial class A { [Css("h1")] public string? Title { get; set; } }
            [HtmlSchema] public partial class B { [Css("h1")] public string? Title { get; set; } }
        }
        """);

    [Fact]
    public Task Shape_NestedSchemaThatIsNotPartial_IsOneError() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class Article
        {
            [Css("p")] public Comment? First { get; set; }
            [Css("p")] public List<Comment> All { get; set; } = new();
            [HtmlSchema] public class {|SCHEMA0001:Comment|} { [Css("a")] public string? Author { get; set; } }
            public static Article Read() => Parse("");
        }
        """);

    [Fact]
    public Task Shape_GenericTypeOrInOne_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class {|SCHEMA0002:Page|}<T> { [Css("h1")] public string? Title { get; set; } }
        public partial class Outer<T> { [HtmlSchema] public partial class {|SCHEMA0002:Inner|} { [Css("h1")] public string? Title { get; set; } } }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "'Page' is generic, or in a generic type; remove the type parameters, or put [HtmlSchema] on a derived type without them",
            "'Inner' is generic, or in a generic type; remove the type parameters, or put [HtmlSchema] on a derived type without them",
        ]);

    [Fact]
    public Task Shape_StaticTypeOrRefStruct_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public static partial class {|SCHEMA0003:A|} { }
        [HtmlSchema] public ref partial struct {|SCHEMA0003:B|} { }
        """,
        severity: DiagnosticSeverity.Error,
        messages: [
            "'A' is static; a schema is a class, record, struct or record struct that can be constructed",
            "'B' is a ref struct; a schema is a class, record, struct or record struct that can be constructed",
        ]);

    [Fact]
    public Task Shape_FileLocalTypeOrInOne_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] file partial class {|SCHEMA0003:A|} { [Css("h1")] public string? Title { get; set; } }
        file partial class B { [HtmlSchema] public partial class {|SCHEMA0003:C|} { [Css("h1")] public string? Title { get; set; } } }
        """,
        messages: [
            "'A' is local to its file, where nothing can be added to it; a schema is a class, record, struct or record struct that can be constructed",
            "'C' is local to its file, where nothing can be added to it; a schema is a class, record, struct or record struct that can be constructed",
        ]);

    [Theory]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
    [InlineData(LanguageVersion.CSharp9, "9.0")]
    [InlineData(LanguageVersion.CSharp8, "8.0")]
    public Task Shape_OldLanguageVersion_IsOneError(LanguageVersion language, string name) => SchemaTest.VerifyAsync(
        """
        using SchemaGen;

        [HtmlSchema] public partial class {|SCHEMA0004:Article|} { [Css("h1")] public string? Title { get; set; } }

        public static class Program
        {
            public static Article Read() => Article.Parse("");
            public static HtmlResult<Article> Try() => Article.Extract("");
            public static HtmlSchemaDescriptor Describe() => Article.Descriptor;
        }
        """,
        new TestOptions { Language = language, Nullable = NullableContextOptions.Enable },
        DiagnosticSeverity.Error,
        $"The generated code of 'Article' is C# 11, and this project's language version is {name}; set LangVersion to 11 or later, or remove it");

    [Fact]
    public Task Shape_NoMemberWithASource_IsAWarning() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class {|SCHEMA0005:Empty|} { public string? Title { get; set; } }
        [HtmlSchema] public partial class Derived : WithSource { }
        public class WithSource { [Css("h1")] public string? Title { get; set; } }
        """,
        severity: DiagnosticSeverity.Warning,
        messages: "No member of 'Empty' has a source, so nothing is read; put [Css], [Meta] or [Self] on its members");

    [Fact]
    public Task GeneratedMember_NameTakenByAMember_IsInformation() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A { [Css("a")] public string? {|SCHEMA0006:Parse|} { get; set; } }
        [HtmlSchema] public partial class B { [Css("a")] public string? X { get; set; } public static B {|SCHEMA0006:Extract|}(string html, HtmlContext? context, CancellationToken cancellationToken) => new(); }
        [HtmlSchema] public partial class C { [Css("a")] public string? X { get; set; } public class {|SCHEMA0006:Descriptor|} { } }
        [HtmlSchema] public partial class {|SCHEMA0006:ParseAsync|} { [Css("a")] public string? X { get; set; } }
        """,
        severity: DiagnosticSeverity.Info,
        messages: [
            "'Parse' takes the place of what would be generated: Parse(string), Parse(IParentNode); call that through HtmlReader or IHtmlSchema<A>",
            "'Extract' takes the place of what would be generated: Extract(string); call that through HtmlReader or IHtmlSchema<B>",
            "'Descriptor' takes the place of what would be generated: Descriptor; call that through HtmlReader or IHtmlSchema<C>",
            "'ParseAsync' takes the place of what would be generated: ParseAsync(Stream); call that through HtmlReader or IHtmlSchema<ParseAsync>",
        ]);

    [Fact]
    public Task GeneratedMember_OverloadsOfOtherParameters_AreAccepted() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [Css("a")] public string? X { get; set; }
            public static int Parse(int number) => number;
            public static int Parse(ref string html, HtmlContext? context, CancellationToken cancellationToken) => 0;
            public static int Extract<T>(string html, HtmlContext? context, CancellationToken cancellationToken) => 0;
            public static void ParseAsync() { }
        }
        """);

    [Fact]
    public Task GeneratedMember_InterfaceImplementedByHand_Compiles() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A : IHtmlSchema<A>
        {
            [Css("a")] public string? X { get; set; }
            public int {|SCHEMA0006:Extract|};
            public int {|SCHEMA0006:Descriptor|} => 0;
            static HtmlResult<A> IHtmlSchema<A>.Extract(string html, HtmlContext? context, CancellationToken cancellationToken) => throw new NotSupportedException();
            static HtmlSchemaDescriptor IHtmlSchema<A>.Descriptor => throw new NotSupportedException();
        }
        """);

    [Fact]
    public Task GeneratedMember_NameTakenByMembersOfOtherKinds_IsReported() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [Css("a")] public string? X { get; set; }
            public event Action? {|SCHEMA0006:Parse|};
            public void {|SCHEMA0006:Descriptor|}() => Parse?.Invoke();
            public int {|SCHEMA0006:Extract|} = 0;
            public class {|SCHEMA0006:ExtractAsync|} { }
        }
        """);
}

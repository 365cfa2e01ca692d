using System.Threading.Tasks;
using SchemaGen.CodeFixes;

namespace SchemaGen.Generator.Tests.CodeFixes;

/// <summary>Fixes of types, constructors, methods and nullable members.</summary>
public class DeclarationFixTests
{
    [Theory]
    [InlineData("public static partial class A { [Css(\"a\")] public static string? X { get; set; } private const int N = 1; public static int M() => N; }", "public partial class A { [Css(\"a\")] public string? X { get; set; } private const int N = 1; public static int M() => N; }", "Remove 'static'")]
    [InlineData("public ref partial struct A { [Css(\"a\")] public string? X { get; set; } }", "public partial struct A { [Css(\"a\")] public string? X { get; set; } }", "Remove 'ref'")]
    [InlineData("file partial class A { [Css(\"a\")] public string? X { get; set; } }", "partial class A { [Css(\"a\")] public string? X { get; set; } }", "Remove 'file'")]
    [InlineData("public static /* Why. */ partial class A { [Css(\"a\")] public static string? X; }", "public /* Why. */ partial class A { [Css(\"a\")] public string? X; }", "Remove 'static'")]
    public Task Fix_KindOfTypeThatCannotBeASchema_RemovesTheModifier(string written, string corrected, string title) =>
        CodeFixTest.VerifyAsync<TypeKindFixProvider>("[HtmlSchema] " + written, "[HtmlSchema] " + corrected, title);

    [Fact]
    public Task Fix_SchemaInATypeThatIsLocalToItsFile_RemovesFileFromThatType() => CodeFixTest.VerifyAsync<TypeKindFixProvider>(
        "file partial class Outer { [HtmlSchema] public partial class A { [Css(\"a\")] public string? X { get; set; } } }",
        "partial class Outer { [HtmlSchema] public partial class A { [Css(\"a\")] public string? X { get; set; } } }",
        "Remove 'file'");

    [Theory]
    [InlineData("public static partial class A { public static int M(this string x) => x.Length; }")]
    [InlineData("public ref partial struct A { public Span<char> X; }")]
    [InlineData("public ref partial struct A { public ref int X; }")]
    public async Task Fix_TypeWhoseMembersNeedTheModifier_IsNotOffered(string type) => Assert.Empty(await CodeFixTest.TitlesAsync<TypeKindFixProvider>("[HtmlSchema] " + type));

    [Fact]
    public Task Fix_SeveralConstructors_ChoosesTheOneWithSources() => CodeFixTest.VerifyAsync<ConstructorFixProvider>(
        """
        [HtmlSchema]
        public partial class A
        {
            public A(string title, string author) => Title = title + author;

            /// <summary>Of a page.</summary>
            public A([Css("h1")] string title, int words = 0) => Title = title;

            public string Title { get; }
        }
        """,
        """
        [HtmlSchema]
        public partial class A
        {
            public A(string title, string author) => Title = title + author;

            /// <summary>Of a page.</summary>
            [HtmlConstructor]
            public A([Css("h1")] string title, int words = 0) => Title = title;

            public string Title { get; }
        }
        """,
        "Use A(string title, int words): add [HtmlConstructor]");

    [Fact]
    public Task Fix_ConstructorWithParametersOfMembers_CanBeChosen() => CodeFixTest.VerifyAsync<ConstructorFixProvider>(
        "[HtmlSchema] public partial class A { public A(string x) => X = x; public A(string? x, int y) => X = x; [Css(\"a\")] public string? X { get; } }",
        "[HtmlSchema] public partial class A { [HtmlConstructor] public A(string x) => X = x; public A(string? x, int y) => X = x; [Css(\"a\")] public string? X { get; } }",
        "Use A(string x): add [HtmlConstructor]");

    [Fact]
    public Task Fix_SecondConstructorWithTheAttribute_RemovesIt() => CodeFixTest.VerifyAsync<ConstructorFixProvider>(
        "[HtmlSchema] public partial class A { [HtmlConstructor] public A([Css(\"a\")] string x) => X = x; [HtmlConstructor] public A(string x, int y) => X = x; public string X { get; } }",
        "[HtmlSchema] public partial class A { [HtmlConstructor] public A([Css(\"a\")] string x) => X = x; public A(string x, int y) => X = x; public string X { get; } }",
        "Remove [HtmlConstructor]");

    [Fact]
    public async Task Fix_ConstructorsWithoutSources_AreNotOffered() =>
        Assert.Empty(await CodeFixTest.TitlesAsync<ConstructorFixProvider>("[HtmlSchema] public partial class A { public A(string x) { } public A(int y) { } [Css(\"a\")] public string? Z { get; set; } }"));

    [Theory]
    [InlineData("[Css(\"h1\")] string X, int Words", "[Css(\"h1\")] string X, int Words = default", "Add '= default' to 'Words'")]
    [InlineData("[Css(\"h1\")] string X, string? Author /* Who. */", "[Css(\"h1\")] string X, string? Author = null /* Who. */", "Add '= null' to 'Author'")]
    [InlineData("[Css(\"h1\")] string X, int? Words, Uri? Link, bool Y = true", "[Css(\"h1\")] string X, int? Words = null, Uri? Link = null, bool Y = true", "Add '= null' to 'Words'")]
    public async Task Fix_ParameterWithoutSource_GivesItADefault(string written, string corrected, string title)
    {
        await CodeFixTest.VerifyAsync<ParameterFixProvider>($"[HtmlSchema] public partial record A({written});", $"[HtmlSchema] public partial record A({corrected});", title);
        await CodeFixTest.VerifyAllAsync<ParameterFixProvider>($"[HtmlSchema] public partial class A {{ public A({written}) {{ }} }}", $"[HtmlSchema] public partial class A {{ public A({corrected}) {{ }} }}", title);
    }

    [Theory]
    [InlineData("int Words, [Css(\"h1\")] string X")]
    [InlineData("[Css(\"h1\")] string X, string Author")]
    [InlineData("[Css(\"h1\")] string X, int Words, string Author")]
    public async Task Fix_ParameterThatCannotHaveADefault_IsNotOffered(string parameters) =>
        Assert.Empty(await CodeFixTest.TitlesAsync<ParameterFixProvider>($"[HtmlSchema] public partial record A({parameters});"));

    [Theory]
    [InlineData("[Css(\"h1\")] [property: Meta(\"a\")] string X", "[Css(\"h1\")] [Meta(\"a\")] string X")]
    [InlineData("[property: Meta(\"a\"), Meta(\"b\")] [Css(\"h1\")] string X", "[Meta(\"a\"), Meta(\"b\")] [Css(\"h1\")] string X")]
    [InlineData("[Css(\"h1\")] [property: Obsolete] [property: Css(\"a\")] [property: Css(\"b\")] string X", "[Css(\"h1\")] [property: Obsolete] [Css(\"a\")] [Css(\"b\")] string X")]
    public Task Fix_SourcesOnParameterAndProperty_AreMovedToTheParameter(string written, string corrected) =>
        CodeFixTest.VerifyAsync<ScatteredSourcesFixProvider>($"[HtmlSchema] public partial record A({written});", $"[HtmlSchema] public partial record A({corrected});", "Remove 'property:'");

    [Theory]
    [InlineData("public partial record A([Css(\"h1\")] [property: Meta(\"a\"), Obsolete] string X);")]
    [InlineData("public partial record A([Css(\"h1\")] string X) { [Meta(\"a\")] public string X { get; init; } = X; }")]
    [InlineData("public partial class A { public A([Css(\"h1\")] string x) => X = x; [Meta(\"a\")] public string X { get; set; } }")]
    public async Task Fix_SourcesWithoutACertainOrder_IsNotOffered(string type) => Assert.Empty(await CodeFixTest.TitlesAsync<ScatteredSourcesFixProvider>("[HtmlSchema] " + type));

    [Theory]
    [InlineData("public string IsA(string x) => x;", null)]
    [InlineData("public static IElement? A(IParentNode x) => null;", "public static partial IElement? A(IParentNode x);")]
    [InlineData("public static IElement A(IParentNode x) { return null!; }", "public static partial IElement? A(IParentNode x);")]
    [InlineData("public partial bool A(IElement x);", "public static partial bool A(IElement x);")]
    [InlineData("bool A(IElement x) => true; // Why.", "private static partial bool A(IElement x); // Why.")]
    [InlineData("internal List<IElement> A(IParentNode x) => new();", "internal static partial List<IElement> A(IParentNode x);")]
    [InlineData("public virtual IElement? A(IParentNode x) => null;", null)]
    [InlineData("public static IElement? A<T>(IParentNode x) => null;", null)]
    [InlineData("public static string? A(IParentNode x) => null;", null)]
    [InlineData("public static IElement? A(in IParentNode x) => null;", null)]
    public async Task Fix_MethodThatIsNoGeneratedSelector_IsDeclaredWithoutBody(string written, string? corrected)
    {
        const string Usings = CodeFixTest.Usings + "\nglobal using AngleSharp.Dom;\n";
        string source = "public partial class S { [GeneratedSelector(\"a\")] " + written + "\n}";

        if (corrected is null)
        {
            Assert.Empty(await CodeFixTest.TitlesAsync<SelectorMethodFixProvider>("using AngleSharp.Dom;\n" + source));
        }
        else
        {
            await CodeFixTest.VerifyAsync<SelectorMethodFixProvider>(source, "public partial class S { [GeneratedSelector(\"a\")] " + corrected + "\n}", usings: Usings);
        }
    }

    [Fact]
    public Task Fix_MethodInTypesWithoutPartial_AddsPartialToAll() => CodeFixTest.VerifyAsync<SelectorMethodFixProvider>(
        "public static class S { public static class T { [GeneratedSelector(\"a\")] public static bool A(AngleSharp.Dom.IElement x) => true; } }",
        "public static partial class S { public static partial class T { [GeneratedSelector(\"a\")] public static partial bool A(AngleSharp.Dom.IElement x); } }");

    [Theory]
    [InlineData("public partial class C { }", "public static partial class C { }")]
    [InlineData("public class C { }", "public static partial class C { }")]
    [InlineData("public static class C { public const int N = 1; }", "public static partial class C { public const int N = 1; }")]
    [InlineData("public sealed class C { }", "public static partial class C { }")]
    [InlineData("abstract partial class C { }", "static partial class C { }")]
    [InlineData("class C { private static int N() => 1; }", "static partial class C { private static int N() => 1; }")]
    public Task Fix_ClassThatIsNoCatalog_IsDeclaredStaticPartial(string written, string corrected) => CodeFixTest.VerifyAsync<CatalogFixProvider>(
        $"[HtmlCatalog]\n{written}\n" + Routed, $"[HtmlCatalog]\n{corrected}\n" + Routed, "Declare it 'static partial'");

    [Theory]
    [InlineData("public partial class C { public int N; }")]
    [InlineData("public partial class C<T> { }")]
    [InlineData("public partial class C : List<int> { }")]
    [InlineData("file static partial class C { }")]
    [InlineData("public static partial class C { public static int Match(Uri page) => 0; }")]
    public async Task Fix_ClassThatStaticPartialDoesNotMakeACatalog_IsNotOffered(string type) => Assert.Empty(await CodeFixTest.TitlesAsync<CatalogFixProvider>($"[HtmlCatalog] {type} {Routed}"));

    [Theory]
    [InlineData("private partial class B", "internal partial class B")]
    [InlineData("partial record B", "internal partial record B")]
    [InlineData("private protected sealed partial class B", "internal sealed partial class B")]
    [InlineData("protected partial class B", "internal partial class B")]
    public Task Fix_SchemaOutOfReachOfTheCatalog_BecomesInternal(string written, string corrected) => CodeFixTest.VerifyAsync<AccessibilityFixProvider>(
        $$"""[HtmlCatalog] public static partial class C { } public partial class A { [HtmlSchema] [HtmlRoute("a.b")] {{written}} { [Css("a")] public string? X { get; set; } } }""",
        $$"""[HtmlCatalog] public static partial class C { } public partial class A { [HtmlSchema] [HtmlRoute("a.b")] {{corrected}} { [Css("a")] public string? X { get; set; } } }""",
        "Make 'B' internal");

    [Fact]
    public Task Fix_SchemaInAPrivateType_MakesBothInternal() => CodeFixTest.VerifyAsync<AccessibilityFixProvider>(
        """[HtmlCatalog] public static partial class C { } public partial class A { private static partial class N { [HtmlSchema] [HtmlRoute("a.b")] public partial class B { [Css("a")] public string? X { get; set; } } } }""",
        """[HtmlCatalog] public static partial class C { } public partial class A { internal static partial class N { [HtmlSchema] [HtmlRoute("a.b")] public partial class B { [Css("a")] public string? X { get; set; } } } }""",
        "Make 'B' internal");

    [Theory]
    [InlineData("[Css(\"a\")] public string X { get; set; }", "[Css(\"a\")] public required string X { get; set; }", "Make 'X' required: a page without it is an error")]
    [InlineData("[Css(\"a\")] public string X { get; set; } // Why.", "[Css(\"a\")] public string? X { get; set; } // Why.", "Make 'X' nullable: a page may lack it")]
    [InlineData("[Css(\"a\")] public /* Why. */ List<string> X;", "[Css(\"a\")] public /* Why. */ required List<string> X;", "Make 'X' required: a page without it is an error")]
    [InlineData("[Css(\"a\")] public string[] X { get; init; }", "[Css(\"a\")] public string[]? X { get; init; }", "Make 'X' nullable: a page may lack it")]
    [InlineData("public A() { } [Css(\"a\")] public string X { get; set; }", "public A() { } [Css(\"a\")] public required string X { get; set; }", "Make 'X' required: a page without it is an error")]
    public Task Fix_NonNullableMemberWithoutValue_IsMadeRequiredOrNullable(string written, string corrected, string title) => CodeFixTest.VerifyAsync<NullabilityFixProvider>(
        $"[HtmlSchema] public partial class A {{ {written}\n}}", $"[HtmlSchema] public partial class A {{ {corrected}\n}}", title);

    [Theory]
    [InlineData("Make 'X' required: a page without it is an error", "required string")]
    [InlineData("Make 'X' nullable: a page may lack it", "string?")]
    public Task FixAll_NonNullableMembersWithoutValue_AreMadeRequiredOrNullable(string title, string type) => CodeFixTest.VerifyAllAsync<NullabilityFixProvider>(
        "[HtmlSchema] public partial record A { [Css(\"a\")] public string X { get; init; } [HtmlSchema] public partial class B { [Css(\"b\"), Meta(\"b\")] public string Y { get; set; } } }",
        $"[HtmlSchema] public partial record A {{ [Css(\"a\")] public {type} X {{ get; init; }} [HtmlSchema] public partial class B {{ [Css(\"b\"), Meta(\"b\")] public {type} Y {{ get; set; }} }} }}",
        title);

    [Fact]
    public async Task Fix_MemberWithoutSourcesOrWithoutPublicSetter_IsNotMadeRequired()
    {
        Assert.Empty(await CodeFixTest.TitlesAsync<NullabilityFixProvider>("[HtmlSchema] public partial class A { public string X { get; set; } [Css(\"a\")] public string? Y { get; set; } }"));
        Assert.Equal(
            ["Make 'X' nullable: a page may lack it", "Make 'Y' nullable: a page may lack it"],
            await CodeFixTest.TitlesAsync<NullabilityFixProvider>("[HtmlSchema] public partial class A { [Css(\"a\")] public string X { get; private set; } [Css(\"a\")] internal string Y { get; set; } }"));
    }

    private const string Routed = "[HtmlSchema] [HtmlRoute(\"a.b\")] public partial class R { [Css(\"a\")] public string? X { get; set; } }";
}

using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>Programs that are right, and whose names, places and texts could break generated code.</summary>
public class HostileNameTests
{
    [Theory]
    [InlineData("scope", "matches", "reader", "value", "items", "item", "text", "row", "element", "pass", "name", "classes")]
    [InlineData("Visit", "VisitBefore", "LookAhead", "Count", "System", "SchemaGen", "Value", "Scope", "Matches", "Items", "Text", "Find")]
    [InlineData("_", "__", "@class", "Class", "@event", "TryRead", "AReader", "AMatches", "العنوان", "été", "Ǆ", "名前")]
    [InlineData("field", "record", "await", "nameof", "var", "global", "dynamic", "required", "scoped", "file", "async", "when")]
    [InlineData("TryReadX", "tryReadX", "FieldOfX", "SetX", "X", "x", "HasX", "hasX", "s_xPattern", "XPattern", "xAttributes", "X_")]
    public Task Emit_MembersOfAnyName_Compile(params string[] names) => SchemaTest.VerifyAsync($$"""
        #pragma warning disable CS8981
        [HtmlSchema] public partial class A
        {
        {{string.Join("\n", names.Select(static (n, i) => (i % 4) switch
        {
            0 => $"[Css(\"a\", Pattern = \"x\", Attr = \"b, c\")] [Css(\"h1 > b\", Exclude = \"i\")] [Meta(\"x\")] public string? {n} {{ get; init; }} = \"\";",
            1 => $"[Css(\"a b\")] public int? {n};",
            2 => $"[Css(\"a, b c\")] public List<int>? {n} {{ get; set; }}",
            _ => $"[Css(\"[c]\")] public bool {n} {{ get; set; }}",
        }))}}
        }

        [HtmlSchema] public partial record B({{string.Join(", ", names.Select(static n => $"[Css(\"a\")] string? {n} = null"))}});
        """);

    [Fact]
    public Task Emit_MembersThatHideThoseOfObject_Compile() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A { [Css("a")] public new string? Equals { get; set; } [Css("b")] public new string? GetType { get; set; } [Css("b")] public new string? ToString { get; set; } }
        """);

    [Fact]
    public Task Emit_TypesOfAnyName_Compile() => SchemaTest.VerifyAsync("""
        namespace N
        {
            class System { } class SchemaGen { } class Generated { } class AngleSharp { } class String { } class Task { } class IElement { } class MatchList { } class List { }
            [HtmlSchema] public partial class A { [Css("a", Pattern = "x", Attr = "b, c")] public ImmutableArray<int> X { get; init; } [Css("a")] public string? Y { get; init; } = ""; }
            [HtmlSchema] public partial class Matches { [Css("a")] public string? X { get; set; } }
            [HtmlSchema] public partial class TryRead { [Css("a")] public string? X { get; set; } }
            [HtmlSchema] public partial class {|SCHEMA0006:Parse|} { [Css("a")] public string? X { get; set; } }
            [HtmlSchema] public partial class {|SCHEMA0006:Extract|} { [Css("a")] public string? X { get; set; } }
            [HtmlSchema] public partial class {|SCHEMA0006:Descriptor|} { [Css("a")] public string? X { get; set; } }
        }

        namespace SchemaGen
        {
            class IElement { } class AMatches { } class ElementMatcher { } class Exception { }
            [HtmlSchema] public partial class A { [Css("a")] public string? X { get; set; } }
        }
        """);

    [Fact]
    public Task Emit_UserTypeNamedLikeTheReader_StaysVisible() => SchemaTest.VerifyAsync("""
        namespace N { public static class AReader { public const int X = 1; } [HtmlSchema] public partial class A { [Css("a")] public string? X { get; set; } public int Y => AReader.X; } }
        """);

    [Fact]
    public Task Emit_KeywordsAsNames_Compile() => SchemaTest.VerifyAsync("""
        #pragma warning disable CS8981
        namespace @class.@event
        {
            [HtmlSchema] public partial class @int
            {
                [Css("a")] public string? @string { get; init; } = "";
                [Css("b")] public @ref? @out { get; init; }
                [HtmlSchema] public partial struct @ref { [HtmlConstructor] public @ref([Css("c")] int @out, int @in = 3) { } }
            }

            [HtmlSchema] public partial class @record { [Css("a")] public string? X { get; set; } }
            [HtmlSchema] public partial class lower { [Css("a")] public string? X { get; set; } }
        }
        """);

    [Fact]
    public Task Emit_ContainingTypesOfAnyKind_Compile() => SchemaTest.VerifyAsync("""
        public partial interface I { [HtmlSchema] public partial class A { [Css("a")] public string? X { get; set; } } }
        public readonly partial record struct RS { [HtmlSchema] public partial class A { [Css("a")] public string? X { get; set; } } }
        public partial struct S { private partial class P { [HtmlSchema] internal partial record struct A { [Css("a")] public string? X { get; set; } } } }
        public static partial class ST { [HtmlSchema] private partial class A { [Css("a")] public string? X { get; set; } } }
        public ref partial struct RF { [HtmlSchema] public partial class A { [Css("a")] public string? X { get; set; } } }
        public partial record R { [HtmlSchema] protected internal partial class A { [Css("a")] public string? X { get; set; } } }
        public partial class Base { [HtmlSchema] protected partial class P { [Css("a")] public string? X { get; set; } } }
        [HtmlSchema] public partial class Derived : Base { [Css("a")] private P? Inner { get; set; } }
        """);

    [Fact]
    public Task Emit_NamesThatDifferInCaseOrNest_Compile() => SchemaTest.VerifyAsync("""
        #pragma warning disable CS8981
        namespace Foo { [HtmlSchema] public partial class A { [Css("a")] public string? X { get; set; } [HtmlSchema] public partial class B { [Css("a")] public string? X { get; set; } } } }
        namespace foo { [HtmlSchema] public partial class A { [Css("a")] public string? X { get; set; } } [HtmlSchema] public partial class a { [Css("a")] public string? X { get; set; } } }
        namespace Foo.a { [HtmlSchema] public partial class B { [Css("a")] public string? X { get; set; } } }
        public partial class C { public partial class D { [HtmlSchema] public partial class E { [Css("a")] public string? X { get; set; } } } }
        namespace c.D { [HtmlSchema] public partial class E { [Css("a")] public string? X { get; set; } } }
        """);

    [Fact]
    public Task Emit_DerivedSchemasThatHideMembers_Compile() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A { [Css("a")] public string? X { get; set; } }
        [HtmlSchema] public partial class B : A { [Css("b")] public new int? X { get; set; } }
        [HtmlSchema] public partial class C : B { public static new int {|SCHEMA0006:Parse|} { get; } }
        [HtmlSchema] public partial record D { [Css("a")] public required string X { get; init; } }
        [HtmlSchema] public sealed partial record E : D { [Css("b")] public required string Y { get; init; } }
        """);

    [Fact]
    public Task Emit_HostileTexts_Compile() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [Css("a[b='\"\\\\*/<\u2028x']", Attr = "da\"ta, <x*", Pattern = "\"*/<(\\d+)\n\u2028")] public string? A1 { get; set; }
            [Meta("og\"\n*/</summary>\u2028\uD800")] public string? A2 { get; set; }
            [Css("p", Split = "\n\"", Attr = "a\u0085b")] public List<string>? A3 { get; set; }
            [Css("p", Pattern = "\uD800")] public string? A4 { get; set; }
            [Css("[a='\uD800']", Exclude = "i[x=\"</code>\"]")] public string? A5 { get; set; }
            [Css("p", Format = "yyyy'\"</summary>*/'")] public DateOnly? A6 { get; set; }
            [Css("[a='\t//']")] public string? A7 { get; set; }
        }
        """);

    [Fact]
    public Task Emit_ObsoleteExperimentalAndClsCompliant_CompilesWithoutWarnings() => SchemaTest.VerifyAsync(
        """
        [assembly: CLSCompliant(true)]

        [HtmlSchema, Obsolete("old", error: true)] public partial class A { [Css("a")] public string? X { get; set; } }
        [HtmlSchema, Obsolete("old")] public partial class B { [Css("a"), Obsolete("old")] public string? X { get; set; } [Css("b"), Obsolete] public string Y { get; init; } = ""; }
        [HtmlSchema] public partial class C { [Obsolete] public C() { } [Css("a"), Experimental("EXP1")] public string? X { get; set; } [Css("b"), Experimental("EXP1")] public string Y { get; init; } = ""; }
        [HtmlSchema, Experimental("EXP2")] public partial class D { [Css("a")] public string? X { get; set; } }
        """,
        new TestOptions { Language = LanguageVersion.Latest });

    /// <summary>The same for the other files that are generated: catalogs and selectors.</summary>
    [Fact]
    public Task Emit_CatalogsAndSelectorsOfExperimentalAndClsCompliantTypes_CompilesWithoutWarnings() => SchemaTest.VerifyAsync(
        """
        [assembly: CLSCompliant(true)]

        public interface IArticle { string? X { get; } }
        [HtmlSchema, HtmlRoute("a.example")] public partial class A : IArticle { [Css("a")] public string? X { get; set; } }
        [HtmlCatalog<IArticle>] public static partial class Articles;
        [HtmlCatalog, Experimental("EXP1")] public static partial class all;
        public static partial class outer
        {
            [HtmlCatalog<IArticle>] public static partial class inner;
            [Experimental("EXP2")] public static partial class links
            {
                [GeneratedSelector("a")] public static partial AngleSharp.Dom.IElement? First(AngleSharp.Dom.IParentNode root);
                [GeneratedSelector("a"), Experimental("EXP3")] public static partial IReadOnlyList<AngleSharp.Dom.IElement> All(AngleSharp.Dom.IParentNode root);
            }
        }
        """,
        new TestOptions { Language = LanguageVersion.Latest });

    [Fact]
    public Task Emit_NullableDisabled_CompilesWithoutWarnings() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a")] public string X { get; set; }
            [Css("b")] public required Uri Y { get; init; }
            [Css("c")] public List<string> Z { get; init; } = new();
            [Css("d")] public B[] W { get; set; }
            [Css("e")] public B V { get; init; } = new B();
            [HtmlSchema] public partial class B { [Css("b")] public string X { get; set; } }
        }
        """,
        new TestOptions { Nullable = NullableContextOptions.Disable });
}

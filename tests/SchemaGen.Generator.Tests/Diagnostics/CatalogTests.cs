using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Generator.Tests.Helpers;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0076 to SCHEMA0079: catalogs, conflicts of routes, and layouts.</summary>
public class CatalogTests
{
    private const string Schema = """[HtmlSchema, HtmlRoute("example.com")] public partial class A { [Css("a")] public string? X { get; set; } }""";

    [Fact]
    public Task Catalog_ValidShapes_AreSilent() => SchemaTest.VerifyAsync(
        """
        [HtmlCatalog] public static partial class All { }
        [HtmlCatalog<object>] public static partial class Objects { public static int Match(string text) => text.Length; }
        [HtmlCatalog<I>] internal static partial class OfInterface { private static string s_schemas = ""; }
        [HtmlCatalog<B>] public static partial class OfBase { }
        [HtmlCatalog<A>] public static partial class OfSchema { }
        [HtmlCatalog<IPage<string>>] public static partial class OfGeneric { }
        public partial class Outer { [HtmlCatalog<Inner>] private static partial class Nested { } internal interface Inner { } }
        internal interface I { }
        public interface IPage<T> { }
        public class B : IPage<string?> { }
        [HtmlSchema, HtmlRoute("example.com")] public partial class A : B, I, Outer.Inner { [Css("a")] public string? X { get; set; } }
        [HtmlSchema, HtmlRoute("example.org")] internal partial struct S { [Css("a")] public string? X { get; set; } }
        """);

    [Fact]
    public Task Catalog_WrongShape_IsAnErrorAtItsName() => SchemaTest.VerifyAsync(
        Schema + """

        [HtmlCatalog] public static class {|SCHEMA0077:NotPartial|} { }
        [HtmlCatalog] public partial class {|SCHEMA0077:NotStatic|} { }
        [HtmlCatalog] public static partial class {|SCHEMA0077:Generic|}<T> { }
        public class NotPartialOuter { [HtmlCatalog] public static partial class {|SCHEMA0077:Inside|} { } }
        public partial class Outer<T> { [HtmlCatalog] public static partial class {|SCHEMA0077:Nested|} { } }
        [HtmlCatalog] file static partial class {|SCHEMA0077:Local|} { }
        [HtmlCatalog, HtmlCatalog<object>] public static partial class {|SCHEMA0077:Two|} { }
        [HtmlCatalog] public static partial class {|SCHEMA0077:Match|} { }
        """,
        severity: DiagnosticSeverity.Error,
        messages:
        [
            "'NotPartial' cannot be a catalog: it is not partial; declare it 'static partial class'",
            "'NotStatic' cannot be a catalog: it is not static; declare it 'static partial class'",
            "'Generic' cannot be a catalog: it is generic; remove the type parameters",
            "'Inside' cannot be a catalog: 'NotPartialOuter' is not partial; declare it 'partial'",
            "'Nested' cannot be a catalog: 'Outer' is generic; remove the type parameters",
            "'Local' cannot be a catalog: it is local to its file, where nothing can be added to it; remove 'file'",
            "'Two' cannot be a catalog: it has two attributes; remove [HtmlCatalog] or [HtmlCatalog<T>]",
            "'Match' cannot be a catalog: a member with its name is generated; rename it",
        ]);

    [Fact]
    public Task Catalog_MemberOfAGeneratedName_IsAnErrorAtTheMember() => SchemaTest.VerifyAsync(
        Schema + """

        [HtmlCatalog]
        public static partial class News
        {
            public static int {|SCHEMA0077:Schemas|} => 1;
            public static void {|SCHEMA0077:Match|}(Uri? url) { }
            public static class {|SCHEMA0077:Extract|} { }
            public static void {|SCHEMA0077:ExtractAsync|}(Stream html, HtmlContext context, CancellationToken cancellationToken) { }
        }

        [HtmlCatalog]
        public static partial class Other
        {
            public static void Match(Uri url, int depth) { }
            public static void Extract(string html) { }
            public static void ExtractAsync<T>(Stream html, HtmlContext context, CancellationToken cancellationToken) { }
        }
        """);

    [Fact]
    public Task Catalog_TypeOfNoSchema_IsAnError() => SchemaTest.VerifyAsync(
        Schema + """

        public interface I { }
        public interface IOut<out T> { }
        public partial class Outer { private interface IPrivate { } [HtmlCatalog<{|SCHEMA0077:IPrivate|}>] private static partial class OfPrivate { } }
        [HtmlCatalog<I>] public static partial class {|SCHEMA0077:OfI|} { }
        [HtmlCatalog<string>] public static partial class {|SCHEMA0077:OfString|} { }
        [HtmlCatalog<{|SCHEMA0077:string[]|}>] public static partial class OfArray { }
        [HtmlCatalog<{|SCHEMA0077:IOut<object>|}>] public static partial class OfVariant { }
        [HtmlCatalog<{|CS0246:Unknown|}>] public static partial class OfUnknown { }
        """,
        new TestOptions { Language = LanguageVersion.Latest });

    [Fact]
    public Task Catalog_WithoutAnySchema_IsAnError() => SchemaTest.VerifyAsync(
        """
        [HtmlCatalog] public static partial class {|SCHEMA0077:News|} { }
        [HtmlSchema] public partial class NoRoute { [Css("a")] public string? X { get; set; } }
        """,
        messages: ["'News' cannot be a catalog: no schema of the assembly has a route; add [HtmlRoute] to one"]);

    [Fact]
    public Task Catalog_OldLanguage_IsAnError() => SchemaTest.VerifyAsync(
        """
        using SchemaGen;
        [HtmlCatalog] public static partial class {|SCHEMA0004:News|} { }
        [HtmlSchema, HtmlRoute("example.com")] public partial class {|SCHEMA0004:A|} { [Css("a")] public string X { get; set; } = ""; }
        """,
        new TestOptions { Language = LanguageVersion.CSharp10 });

    [Fact]
    public Task Catalog_SchemaOutOfReach_IsAWarning() => SchemaTest.VerifyAsync(
        Schema + """

        [HtmlCatalog] public static partial class News { }
        public partial class Outer
        {
            [HtmlSchema, HtmlRoute("example.com")] private partial class {|SCHEMA0078:Private|} { [Css("a")] public string? X { get; set; } }
            [HtmlSchema, HtmlRoute("example.org")] protected internal partial class Reached { [Css("a")] public string? X { get; set; } }
        }
        """,
        messages: ["'Private' cannot be used in the whole assembly, so the catalog 'News' leaves it out; make it internal or public, or remove its route"]);

    [Fact]
    public Task Catalog_ExperimentalAndObsoleteTypes_CompileInSilence() => SchemaTest.VerifyAsync(
        """
        [HtmlCatalog] public static partial class News { }
        [HtmlSchema, HtmlRoute("example.com"), Experimental("X1")] public partial class A { [Css("a")] public string? X { get; set; } }
        [HtmlSchema, HtmlRoute("example.org"), Obsolete("old")] public partial class B { [Css("a")] public string? X { get; set; } }
        """);

    [Fact]
    public Task Catalog_SchemaWithAnError_HasOneError() => SchemaTest.VerifyAsync(
        """
        [HtmlCatalog] public static partial class News { }
        [HtmlSchema, HtmlRoute("example.com")] public class {|SCHEMA0001:A|} { [Css("a")] public string? X { get; set; } }
        [HtmlSchema, HtmlRoute("example.org")] public partial class B { [Css("{|SCHEMA0010:1|}")] public string? X { get; set; } }
        """);

    [Theory]
    [InlineData("example.com", "\"/{a}\"", "example.com", "\"/{b}\"")]
    [InlineData("example.com", "\"/{a}\"", "EXAMPLE.com", "\"/{b}/\"")]
    [InlineData("bücher.example", "null", "xn--bcher-kva.example", "\"/{*rest}\"")]
    [InlineData("example.com", "\"/a\"", "example.com", "\"/%61\"")]
    [InlineData("example.com", "\"/a{x}\"", "example.com", "\"/{x}b\"")]
    [InlineData("example.com", "\"/{x}-{y:int}\"", "example.com", "\"/{x:int}-{y}\"")]
    [InlineData("example.com", "\"/a/{x}/{*rest}\"", "example.com", "\"/a/{y}/{*rest}\"")]
    public Task Routes_OfEqualRankInOneCatalog_AreAnErrorAtBoth(string host, string path, string otherHost, string otherPath) => SchemaTest.VerifyAsync(
        $$"""
        #pragma warning disable SCHEMA0070 // The captures are not read.
        [HtmlCatalog] public static partial class News { }
        [HtmlSchema]
        [HtmlRoute("example.net")]
        [{|SCHEMA0076:HtmlRoute("{{host}}", {{path}})|}] public partial class A { [Css("a")] public string? X { get; set; } }
        [HtmlSchema]
        [{|SCHEMA0076:HtmlRoute("{{otherHost}}", {{otherPath}})|}] public partial class B { [Css("a")] public string? X { get; set; } }
        """);

    [Fact]
    public Task Routes_OfEqualRank_NameBothSchemas() => SchemaTest.VerifyAsync(
        """
        [HtmlCatalog<I>] public static partial class News { }
        public interface I { }
        [HtmlSchema, {|SCHEMA0076:HtmlRoute("example.com", "/a")|}] public partial class A : I { [Css("a")] public string? X { get; set; } }
        public partial class Outer { [HtmlSchema, {|SCHEMA0076:HtmlRoute("example.com", "/a/")|}] public partial class B : I { [Css("a")] public string? X { get; set; } } }
        [HtmlSchema, HtmlRoute("example.com", "/a")] public partial class NotInTheCatalog { [Css("a")] public string? X { get; set; } }
        """,
        messages:
        [
            "'/a' of 'A' and '/a/' of 'Outer.B' match the same addresses equally well, and nothing decides between them in the catalog 'News'; give all schemas of these pages but one When or Until, or make one route more specific",
            "'/a/' of 'Outer.B' and '/a' of 'A' match the same addresses equally well, and nothing decides between them in the catalog 'News'; give all schemas of these pages but one When or Until, or make one route more specific",
        ]);

    [Theory]
    [InlineData("", "When = \".b\"")]
    [InlineData("", "Until = \"2020-01-01\"")]
    [InlineData("When = \".a\"", "When = \".b\"")]
    [InlineData("Until = \"2019-01-01\"", "Until = \"2020-01-01\"")]
    [InlineData("When = \".a\"", "When = \".a\", Until = \"2020-01-01\"")]
    public Task Routes_OfLayouts_AreSilent(string options, string otherOptions) => SchemaTest.VerifyAsync(Layouts(options, otherOptions, false));

    [Theory]
    [InlineData("", "")]
    [InlineData("When = \".a\"", "When = \".a\"")]
    [InlineData("Until = \"2020-01-01\"", "Until = \"2020-01-01\"")]
    public Task Routes_OfEqualLayouts_AreAnErrorAtBoth(string options, string otherOptions) => SchemaTest.VerifyAsync(Layouts(options, otherOptions, true));

    [Theory]
    [InlineData("/{a}", "/{a:int}")]
    [InlineData("/{a}", "/a")]
    [InlineData("/{a}", "/{a}.html")]
    [InlineData("/{a}", "/{*rest}")]
    [InlineData("/a/{x}", "/{x}/b")]
    [InlineData("/a/{x}", "/b/{x}")]
    [InlineData("/a{x}", "/b{x}")]
    [InlineData("/{x}a", "/{x}b")]
    [InlineData("/{x:date}", "/{x:guid}")]
    [InlineData("/{x}/a", "/{x}/b")]
    [InlineData("/{x:int}a", "/{x:int}b")]
    public Task Routes_OfAnotherRankOrOtherPages_AreSilent(string path, string otherPath) => SchemaTest.VerifyAsync(
        $$"""
        #pragma warning disable SCHEMA0070 // The captures are not read.
        [HtmlCatalog] public static partial class News { }
        [HtmlSchema, HtmlRoute("example.com", "{{path}}")] public partial class A { [Css("a")] public string? X { get; set; } }
        [HtmlSchema, HtmlRoute("example.com", "{{otherPath}}"), HtmlRoute("www.example.com", "{{path}}")] public partial class B { [Css("a")] public string? X { get; set; } }
        """);

    [Fact]
    public Task Routes_OfOneSchemaOrWithoutACatalog_AreSilent() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema, HtmlRoute("example.com", "/a"), HtmlRoute("example.com", "/a/")] public partial class A { [Css("a")] public string? X { get; set; } }
        [HtmlSchema, HtmlRoute("example.com", "/a")] public partial class B { [Css("a")] public string? X { get; set; } }
        """);

    [Fact]
    public Task When_InvalidSelector_IsAnErrorAtItsCharacter() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema(When = "div.{|SCHEMA0010:1a|}")] public partial class A { [Css("a")] public string? X { get; set; } }
        [HtmlSchema(When = {|SCHEMA0012:" "|})] public partial class B { [Css("a")] public string? X { get; set; } }
        [HtmlSchema(When = "p {|SCHEMA0060:> div|}")] public partial class C { [Css("a")] public string? X { get; set; } }
        [HtmlSchema(When = "main", Root = "article")] public abstract partial class D { [Css("a")] public string? X { get; set; } }
        [HtmlSchema] public partial class E { [{|SCHEMA0075:JsonLd("author")|}] public F? X { get; set; } }
        [HtmlSchema(When = "main")] public partial class F { [JsonLd("name")] public string? X { get; set; } }
        """);

    [Fact]
    public Task Until_NoDay_IsAnErrorAtItsValue() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema(Until = {|SCHEMA0079:"2020-1-5"|})] public partial class A { [Css("a")] public string? X { get; set; } }
        [HtmlSchema(Until = {|SCHEMA0079:"2020-02-30"|})] public partial class B { [Css("a")] public string? X { get; set; } }
        [HtmlSchema(Until = {|SCHEMA0079:"01/02/2020"|})] public partial class C { [Css("a")] public string? X { get; set; } }
        [HtmlSchema(Until = {|SCHEMA0079:""|})] public partial class D { [Css("a")] public string? X { get; set; } }
        [HtmlSchema(Until = {|SCHEMA0079:"5 January 2020"|})] public partial class E { [Css("a")] public string? X { get; set; } }
        [HtmlSchema(Until = {|SCHEMA0079:"٢٠٢٠-٠١-٠١"|})] public partial class F { [Css("a")] public string? X { get; set; } }
        [HtmlSchema(Until = "2020-02-29")] public partial class G { [Css("a")] public string? X { get; set; } }
        """,
        severity: DiagnosticSeverity.Error,
        messages:
        [
            "'2020-1-5' is no day; write '2020-01-05'",
            "'2020-02-30' is no day; write the day on which the layout was replaced as 'yyyy-MM-dd'",
            "'01/02/2020' is no day; write the day on which the layout was replaced as 'yyyy-MM-dd'",
            "'' is no day; write the day on which the layout was replaced as 'yyyy-MM-dd'",
            "'5 January 2020' is no day; write '2020-01-05'",
            "'٢٠٢٠-٠١-٠١' is no day; write the day on which the layout was replaced as 'yyyy-MM-dd'",
        ]);

    private static string Layouts(string options, string otherOptions, bool conflict)
    {
        string route = """HtmlRoute("example.com", "/a")""";
        route = conflict ? "{|SCHEMA0076:" + route + "|}" : route;
        return $$"""
            [HtmlCatalog] public static partial class News { }
            [HtmlSchema({{options}}), {{route}}] public partial class A { [Css("a")] public string? X { get; set; } }
            [HtmlSchema({{otherOptions}}), {{route}}] public partial class B { [Css("a")] public string? X { get; set; } }
            """;
    }
}

using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Runtime;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>What would be an error in generated code is a diagnostic at the user's line, or compiles.</summary>
public class GeneratedCodeErrorTests
{
    private const string Code = """

        public readonly struct Code { }
        public abstract class Abstract : IHtmlConverter<Code> { public static bool TryConvert(string text, in HtmlValueContext context, out Code value) { value = default; return true; } }
        public class Generic<T> : IHtmlConverter<Code> { public static bool TryConvert(string text, in HtmlValueContext context, out Code value) { value = default; return true; } }
        public class NoConstructor : IHtmlConverter<Code> { private NoConstructor(int x) { } public static bool TryConvert(string text, in HtmlValueContext context, out Code value) { value = default; return true; } }
        public static class Static { private class Private : IHtmlConverter<Code> { public static bool TryConvert(string text, in HtmlValueContext context, out Code value) { value = default; return true; } } }
        file class Local : IHtmlConverter<Code> { public static bool TryConvert(string text, in HtmlValueContext context, out Code value) { value = default; return true; } }
        """;

    /// <summary>CS9244.</summary>
    [Fact]
    public Task ParseConverter_RefStruct_IsReported() => SchemaTest.VerifyAsync(
        """
        public ref struct C : IHtmlConverter<Code> { public static bool TryConvert(string text, in HtmlValueContext context, out Code value) { value = default; return true; } }
        [HtmlSchema] public partial class A { [Css("a", Converter = {|SCHEMA0054:typeof(C)|})] public Code? X { get; set; } }
        """ + Code,
        new TestOptions { Language = LanguageVersion.Preview });

    [Fact]
    public Task ParseConverter_ConverterOutOfReach_IsReported() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a", Converter = {|SCHEMA0054:typeof(Abstract)|})] public Code? X1 { get; set; }
            [Css("a", Converter = {|SCHEMA0054:typeof(Generic<>)|})] public Code? X2 { get; set; }
            [Css("a", Converter = {|SCHEMA0054:typeof(Local)|})] public Code? X3 { get; set; }
            [Css("a", Converter = {|SCHEMA0054:typeof(Static)|})] public Code? X4 { get; set; }
            [Css("a", Converter = typeof(Static.{|CS0122:Private|}))] public Code? X5 { get; set; }
        }

        [HtmlSchema] public partial class B
        {
            [Css("a", Converter = typeof(Generic<int>))] public Code? X1 { get; set; }
            [Css("a", Converter = typeof(NoConstructor))] public Code? X2 { get; set; }
            [Css("a", Converter = typeof(Own))] public Code? X3 { get; set; }
            private class Own : IHtmlConverter<Code> { public static bool TryConvert(string text, in HtmlValueContext context, out Code value) { value = default; return true; } }
            private protected enum E { Q }
            [Css("a")] private List<E>? X4 { get; set; }
        }
        """ + Code);

    [Fact]
    public Task SilencedWarnings_ExperimentalTypes_Compile() => SchemaTest.VerifyAsync(
        """
        #pragma warning disable EXP1, EXP2, EXP3, EXP4, EXP5
        [Experimental("EXP1")] public enum E1 { A, B }
        public enum E2 { A, [Experimental("EXP2")] B }
        [Experimental("EXP3")] public static class Outer { public enum E { X } }
        [Experimental("EXP4")] public class Converter : IHtmlConverter<int> { public static bool TryConvert(string text, in HtmlValueContext context, out int value) { value = default; return true; } }
        [HtmlSchema, Experimental("EXP5")] public partial class Nested { [Css("a")] public string? X { get; set; } }

        [HtmlSchema] public partial class A
        {
            [Css("a")] public E1 One { get; set; }
            [Css("a")] public List<E2>? Two { get; set; }
            [Css("a")] public Outer.E? Three { get; init; } = Outer.E.X;
            [Css("a", Key = "b", Value = "c")] public Dictionary<E1, E2?>? Four { get; set; }
            [Css("a", Converter = typeof(Converter))] public int Five { get; set; }
            [Css("a")] public Nested[]? Six;
        }

        [HtmlSchema] public partial record R([Css("a")] E1 X, [Css("a", Converter = typeof(Converter))] int Y);
        public class Base { [Css("a")] public E1 X { get; private set; } }
        [HtmlSchema] public partial class D : Base { }
        """,
        new TestOptions { Language = LanguageVersion.Latest });

    [Fact]
    public Task CheckType_ObsoleteErrors_AreReportedAtTheMember() => SchemaTest.VerifyAsync(
        """
        [Obsolete("x", true)] public enum E { A }
        [Obsolete("x", true)] public struct P : IParsable<P> { public static P Parse(string s, IFormatProvider? p) => default; public static bool TryParse(string? s, IFormatProvider? p, out P r) { r = default; return true; } }
        [HtmlSchema, Obsolete("x", true)] public partial class N { [Css("a")] public string? X { get; set; } }
        public enum Fine { A, [Obsolete("x", true)] B }

        [HtmlSchema] public partial class A { [Css("a")] public {|CS0619:E|} X { get; set; } [Css("a")] public List<{|CS0619:P|}> Y { get; set; } = new(); }
        [HtmlSchema] public partial class B { [Css("a"), Obsolete("x")] public {|SCHEMA0013:E|} X { get; set; } [Css("a", Key = "b", Value = "c"), Obsolete("x")] public {|SCHEMA0013:Dictionary<E, string>|} Y { get; set; } = new(); [Css("a"), Obsolete("x")] public {|SCHEMA0013:N|} Z { get; set; } = new(); }
        [HtmlSchema, Obsolete("x")] public partial class C { [Css("a")] public E X { get; set; } [Css("a")] public List<P> Y { get; set; } = new(); [Css("a")] public N Z { get; init; } = new(); }
        [HtmlSchema] public partial class D { [Css("a")] public Fine X { get; set; } }
        """);

    [Fact]
    public Task HasError_FileLocalType_IsTheCompilersError() => SchemaTest.VerifyAsync("""
        file enum E { A }
        [HtmlSchema] public partial class A { [Css("a")] private E {|CS9051:X|} { get; set; } [Css("a")] public string? Y { get; set; } }
        """);

    /// <summary>The names of the user's namespaces and types must not take the place of those that generated code means.</summary>
    [Theory]
    [InlineData("namespace SchemaGen.Generated { public class ElementMatcher { } public class MatchList { } public class AMatches { } public class S_M { } public class String { } public class System { } }")]
    [InlineData("namespace SchemaGen.Generated.System { public class X { } } namespace SchemaGen.Generated.AngleSharp { public class X { } } namespace SchemaGen.Generated.SchemaGen { public class X { } }")]
    [InlineData("namespace SchemaGen.System { public class X { } }")]
    [InlineData("namespace SchemaGen.AngleSharp { public class X { } }")]
    [InlineData("namespace SchemaGen.SchemaGen { public class X { } }")]
    [InlineData("namespace SchemaGen { public class Generated { } }")]
    [InlineData("namespace SchemaGen.Generated { public class MatchList { } } namespace SchemaGenGenerated { public class MatchList { } }")]
    [InlineData("namespace My.System { public class X { } } namespace My.SchemaGen { public class X { } } namespace My.AngleSharp { public class X { } } namespace My.Generated { public class X { } }")]
    [InlineData("namespace System { public class Mine { } } namespace AngleSharp.Dom { public class Mine { } } namespace SchemaGen.Runtime { public class Mine { } }")]
    public Task MatcherNamespaceOf_NamesOfUser_Compile(string names) => SchemaTest.VerifyAsync(names + """

        namespace My
        {
            [HtmlSchema] public partial class A { [Css("a.b > c", Pattern = "x")] public string? X { get; set; } [Css("dl:has(dd)", Key = "dt", Value = ":scope > dd")] public Dictionary<string, int>? Y { get; set; } }
            static partial class S { [GeneratedSelector("a")] public static partial global::AngleSharp.Dom.IElement? M(global::AngleSharp.Dom.IParentNode root); }
        }
        """);

    [Fact]
    public Task MatcherNamespaceOf_SchemaInTheNamespaceOfGeneratedCode_Compiles() => SchemaTest.VerifyAsync("""
        namespace SchemaGen.Generated
        {
            public class MatchList { }
            [HtmlSchema] public partial class A { [Css("a.b > c")] public string? X { get; set; } [Css("d")] public B? Y { get; set; } [HtmlSchema] public partial record B([Css("e")] string X); }
        }
        """);

    [Fact]
    public Task Emit_MembersInNewLanguageSyntax_Compile() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A { [Css("a")] public partial string? X { get; set; } public partial string? X { get => field; set => field = value; } }
        [HtmlSchema] public partial class B { [Css("a")] public string Y { get => field; set => field = value.Trim(); } = ""; [Css("b")] public string? @field { get; set; } [Css("c")] public string? extension { get; set; } [Css("d")] public string? @allows { get; init; } = ""; }
        [HtmlSchema] public partial class C([Css("a")] string title) { public string Title => title; [Css("b")] public string? Z { get; set; } }
        public static class Extensions { extension(A a) { public string? Twice => a.X + a.X; } }
        """,
        new TestOptions { Language = LanguageVersion.Preview });
}

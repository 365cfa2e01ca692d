using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0015: attributes where nothing reads them.</summary>
public class OrphanTests
{
    [Fact]
    public Task ParseOther_TypesThatAreNoSchemas_AreReported() => SchemaTest.VerifyAsync(
        """
        public sealed class {|SCHEMA0015:A|} { [Css("a"), Items] public List<string>? X { get; set; } [HtmlConstructor] public A() { } }
        public sealed record {|SCHEMA0015:B|}([Meta("a")] string X);
        public struct {|SCHEMA0015:C|} { [Css("a")] public string? X { get; set; } }
        public static class D { [{|SCHEMA0015:Css("a")|}] public static string? X { get; set; } }
        public interface I { [{|SCHEMA0015:Css("a")|}] string? X { get; set; } }
        public enum E { [{|SCHEMA0015:Css("a")|}] X }
        public delegate void F([{|SCHEMA0015:Css("a")|}] string x);
        public sealed class G { [{|SCHEMA0015:Items|}] public List<string>? X { get; set; } [{|SCHEMA0015:HtmlConstructor|}] public G() { } public void M([{|SCHEMA0015:Css("a")|}] string x) { } }
        public sealed class H<T> { [{|SCHEMA0015:Css("a")|}] public T? X { get; set; } }
        """,
        severity: DiagnosticSeverity.Warning,
        messages: [
            "The sources of 'A' have no effect here: it is not a schema; put [HtmlSchema] on it",
            "The sources of 'B' have no effect here: it is not a schema; put [HtmlSchema] on it",
            "The sources of 'C' have no effect here: it is not a schema; put [HtmlSchema] on it",
            "[Css] has no effect here: 'D' cannot be a schema; remove it, or write it on a member of one",
            "[Css] has no effect here: 'I' cannot be a schema; remove it, or write it on a member of one",
            "[Css] has no effect here: 'E' cannot be a schema; remove it, or write it on a member of one",
            "[Css] has no effect here: 'F' cannot be a schema; remove it, or write it on a member of one",
            "[Items] has no effect here: 'G' is not a schema; put [HtmlSchema] on it",
            "[HtmlConstructor] has no effect here: 'G' is not a schema; put [HtmlSchema] on it",
            "[Css] has no effect here: 'G' is not a schema; put [HtmlSchema] on it",
            "[Css] has no effect here: 'H' cannot be a schema; remove it, or write it on a member of one",
        ]);

    /// <summary>A type that may be derived from is a base class only if something derives from it.</summary>
    [Fact]
    public Task ParseOther_UnsealedTypeWithoutSchema_IsReportedOnceAtItsName() => SchemaTest.VerifyAsync(
        """
        public class {|SCHEMA0015:A|} { [Css("a")] public string? X { get; set; } [Css("b"), Items] public List<string>? Y { get; set; } public static void M([Css("a")] string x) { } }
        public record {|SCHEMA0015:B|}([Css("a")] string X);
        internal abstract class {|SCHEMA0015:C|} { [Css("a")] public string? X { get; set; } }
        public class D { [Css("a")] public string? X { get; set; } }
        public class {|SCHEMA0015:E|} : D { [Css("b")] public string? Y { get; set; } }
        public class F { private class {|SCHEMA0015:G|} { [Css("a")] public string? X = null; } }
        public partial class {|SCHEMA0015:P|} { [Css("a")] public string? X { get; set; } }
        public partial class P { [Css("a")] public string? Y { get; set; } }
        """,
        severity: DiagnosticSeverity.Warning,
        messages: [
            "The sources of 'A' have no effect here: it is not a schema, and none derives from it; put [HtmlSchema] on it",
            "The sources of 'B' have no effect here: it is not a schema, and none derives from it; put [HtmlSchema] on it",
            "The sources of 'C' have no effect here: no schema derives from it; put [HtmlSchema] on one that does",
            "The sources of 'E' have no effect here: it is not a schema, and none derives from it; put [HtmlSchema] on it",
            "The sources of 'G' have no effect here: it is not a schema, and none derives from it; put [HtmlSchema] on it",
            "The sources of 'P' have no effect here: it is not a schema, and none derives from it; put [HtmlSchema] on it",
        ]);

    [Fact]
    public Task ParseOther_BaseOfSchema_IsSilent() => SchemaTest.VerifyAsync("""
        public class A { [Css("a")] public string? X { get; set; } }
        public class B : A { [Css("b")] public string? Y { get; set; } }
        [HtmlSchema] public partial class C : B { }
        public class G<T> { [Css("a")] public string? X { get; set; } }
        public static partial class Holder { [HtmlSchema] private partial class D : G<int> { } }
        public abstract class ForOtherAssemblies { [Css("a")] public string? X { get; set; } }
        public class GenericForOtherAssemblies<T> { [Css("a")] public string? X { get; set; } }
        """);

    /// <summary>In a program there are no other assemblies.</summary>
    [Fact]
    public Task ParseOther_AbstractTypeOfProgram_IsReported() => SchemaTest.VerifyAsync(
        """
        public abstract class {|SCHEMA0015:A|} { [Css("a")] public string? X { get; set; } }
        public static class Program { public static void Main() { } }
        """,
        new TestOptions { OutputKind = OutputKind.ConsoleApplication });

    /// <summary>The member says what to do, and one mistake is one error.</summary>
    [Fact]
    public Task ParseOther_TypeOfMember_IsReportedAtTheMember() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A { [Css("a")] public {|SCHEMA0013:B?|} One { get; set; } [Css("a")] public {|SCHEMA0013:List<C>?|} Many { get; set; } }
        public class B { [Css("a")] public string? X { get; set; } }
        public sealed record C([property: Css("a")] string X);
        """);

    [Fact]
    public Task ParseOther_ExtensionMember_IsReported() => SchemaTest.VerifyAsync(
        """
        public static class A { extension(string s) { [{|SCHEMA0015:Css("a")|}] public string X => s; } }
        """,
        new TestOptions { Language = LanguageVersion.Preview });

    [Fact]
    public Task ParseOther_UnreadAttributesOfABaseClass_AreReported() => SchemaTest.VerifyAsync("""
        public class Base
        {
            [Css("a")] public string? Fine { get; set; }
            [Css("a")] protected string? _field;
            [Css("a")] public static string? {|SCHEMA0014:Static|} { get; set; }
            [{|SCHEMA0015:Items|}] public List<string>? Alone { get; set; }
            [{|SCHEMA0015:HtmlConstructor|}] public Base([{|SCHEMA0015:Css("a")|}] string? x = null) => _field = x;
            public void Method([{|SCHEMA0015:Css("a")|}] string x) { }
        }

        public record Positional([{|SCHEMA0015:Css("a")|}] string X, [property: Css("b")] string Y);

        [HtmlSchema] public partial class A : Base { }
        [HtmlSchema] public partial record B() : Positional("", "");
        """);

    [Fact]
    public Task ParseOther_UnreadAttributesInASchema_AreReported() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema] public partial class A
        {
            [Css("a")] public string? X { get; set; }
            public A() { }
            public A([{|SCHEMA0015:Css("a")|}] string x, [{|SCHEMA0015:Items|}] string[] y) { }
            public void Method([{|SCHEMA0015:Css("a")|}] string x) { }
            [{|SCHEMA0015:HtmlConstructor|}] static A() { }
            [{|SCHEMA0015:Items(Min = 1)|}] public List<string>? Alone { get; set; }
            [field: {|SCHEMA0015:Css("a")|}] public string? Field { get; set; }
            public string? Value { get => null; [param: {|SCHEMA0015:Css("a")|}] set { } }
            [{|SCHEMA0015:Css("a")|}] public string this[[{|SCHEMA0015:Css("a")|}] int x] { get => ""; set { } }
            public static string operator +(A x, [{|SCHEMA0015:Css("a")|}] int y) => "";
        }
        """,
        severity: DiagnosticSeverity.Warning,
        messages: [
            "[Css] has no effect here: another constructor builds the schema; put [HtmlConstructor] on this one",
            "[Items] has no effect here: another constructor builds the schema; put [HtmlConstructor] on this one",
            "[Css] has no effect here: only parameters of the constructor are filled",
            "[HtmlConstructor] has no effect here: a static constructor builds nothing",
            "[Items] has no effect here: there is no source",
            "[Css] has no effect here: the field is the property's own; write it without 'field:'",
            "[Css] has no effect here: only parameters of the constructor are filled",
            "[Css] has no effect here: an indexer is not read",
            "[Css] has no effect here: only parameters of the constructor are filled",
            "[Css] has no effect here: only parameters of the constructor are filled",
        ]);

    [Fact]
    public Task ParseOther_ConstructorOfAnAbstractSchema_IsReported() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public abstract partial class A
        {
            [{|SCHEMA0015:HtmlConstructor|}] protected A([{|SCHEMA0015:Css("a")|}] string x) => X = x;
            [Css("a")] public string X { get; init; }
        }
        """);

    [Fact]
    public Task ParseOther_AttributesThatAreRead_AreSilent() => SchemaTest.VerifyAsync("""
        public abstract class Base { [Css("a"), Items(Min = 1)] public abstract List<string> X { get; init; } }
        [HtmlSchema] public partial class A : Base { [Items(Min = 2)] public override List<string> X { get; init; } = new(); }
        [HtmlSchema] public partial record B([Css("a"), Items(Min = 1)] List<string> X);
        [HtmlSchema] public partial class C { [HtmlConstructor] public C([Css("a")] string x) { } }
        """);
}

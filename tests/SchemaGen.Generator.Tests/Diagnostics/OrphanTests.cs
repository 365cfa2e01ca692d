using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0015: attributes where nothing reads them.</summary>
public class OrphanTests
{
    [Fact]
    public Task On_types_that_are_no_schemas() => SchemaTest.VerifyAsync(
        """
        public sealed class A { [{|SCHEMA0015:Css("a")|}, {|SCHEMA0015:Items|}] public List<string>? X { get; set; } [{|SCHEMA0015:HtmlConstructor|}] public A() { } }
        public sealed record B([{|SCHEMA0015:Meta("a")|}] string X);
        public struct C { [{|SCHEMA0015:Css("a")|}] public string? X { get; set; } }
        public static class D { [{|SCHEMA0015:Css("a")|}] public static string? X { get; set; } }
        public interface I { [{|SCHEMA0015:Css("a")|}] string? X { get; set; } }
        public enum E { [{|SCHEMA0015:Css("a")|}] X }
        public delegate void F([{|SCHEMA0015:Css("a")|}] string x);
        """,
        severity: DiagnosticSeverity.Warning,
        messages: [
            "[Css] has no effect here: 'A' is no schema; put [HtmlSchema] on it",
            "[Items] has no effect here: 'A' is no schema; put [HtmlSchema] on it",
            "[HtmlConstructor] has no effect here: 'A' is no schema; put [HtmlSchema] on it",
            "[Meta] has no effect here: 'B' is no schema; put [HtmlSchema] on it",
            "[Css] has no effect here: 'C' is no schema; put [HtmlSchema] on it",
            "[Css] has no effect here: 'D' cannot be a schema; remove it, or write it on a member of one",
            "[Css] has no effect here: 'I' cannot be a schema; remove it, or write it on a member of one",
            "[Css] has no effect here: 'E' cannot be a schema; remove it, or write it on a member of one",
            "[Css] has no effect here: 'F' cannot be a schema; remove it, or write it on a member of one",
        ]);

    [Fact]
    public Task On_a_base_class() => SchemaTest.VerifyAsync("""
        public class Base
        {
            [Css("a")] public string? Fine { get; set; }
            [Css("a")] protected string? _field;
            [{|SCHEMA0015:Css("a")|}] public static string? Static { get; set; }
            [{|SCHEMA0015:Items|}] public List<string>? Alone { get; set; }
            [{|SCHEMA0015:HtmlConstructor|}] public Base([{|SCHEMA0015:Css("a")|}] string? x = null) => _field = x;
            public void Method([{|SCHEMA0015:Css("a")|}] string x) { }
        }

        public record Positional([{|SCHEMA0015:Css("a")|}] string X, [property: Css("b")] string Y);
        """);

    [Fact]
    public Task In_a_schema() => SchemaTest.VerifyAsync(
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
    public Task In_an_abstract_schema() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public abstract partial class A
        {
            [{|SCHEMA0015:HtmlConstructor|}] protected A([{|SCHEMA0015:Css("a")|}] string x) => X = x;
            [Css("a")] public string X { get; init; }
        }
        """);

    [Fact]
    public Task Nothing_to_say() => SchemaTest.VerifyAsync("""
        public abstract class Base { [Css("a"), Items(Min = 1)] public abstract List<string> X { get; init; } }
        [HtmlSchema] public partial class A : Base { [Items(Min = 2)] public override List<string> X { get; init; } = new(); }
        [HtmlSchema] public partial record B([Css("a"), Items(Min = 1)] List<string> X);
        [HtmlSchema] public partial class C { [HtmlConstructor] public C([Css("a")] string x) { } }
        """);
}

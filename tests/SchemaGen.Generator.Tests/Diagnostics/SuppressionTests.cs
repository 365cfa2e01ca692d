using System.Threading.Tasks;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>Warnings can be suppressed where they are.</summary>
public class SuppressionTests
{
    [Fact]
    public Task Suppression_ByPragmaOrAttribute_IsRespected() => SchemaTest.VerifyAsync("""
        #pragma warning disable SCHEMA0015
        public sealed class A { [Css("a")] public string? X { get; set; } }
        #pragma warning restore SCHEMA0015
        [SuppressMessage("SchemaGen", "SCHEMA0015")] public sealed class B { [Css("a")] public string? X { get; set; } }
        [SuppressMessage("SchemaGen", "SCHEMA0005")] [HtmlSchema] public partial class C { }
        #pragma warning disable SCHEMA0011, SCHEMA0017
        [HtmlSchema] public partial class D { [Css(":is(h1, h2..title)")] public required string X { get; init; } = ""; }
        #pragma warning restore SCHEMA0011, SCHEMA0017
        [HtmlSchema] public partial class E { [SuppressMessage("SchemaGen", "SCHEMA0006")] [Css("a")] public string? Parse { get; set; } }
        public sealed class {|SCHEMA0015:F|} { [Css("a")] public string? X { get; set; } }
        """);
}

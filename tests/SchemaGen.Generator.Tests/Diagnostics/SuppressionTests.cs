using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

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

    [Fact]
    public Task Suppression_OfNamesTypesAndPatterns_IsRespected() => SchemaTest.VerifyAsync("""
        #pragma warning disable SCHEMA0085, SCHEMA0086, SCHEMA0087, SCHEMA0088, SCHEMA0089, SCHEMA0090
        [HtmlSchema] public partial class A
        {
            [JsonLd("datePublised")] public DateTimeOffset? A1 { get; set; }
            [Css("a", Attr = "href")] public string? A2 { get; set; }
            [Css("time", Attr = "datetime")] public string? A3 { get; set; }
            [Css("a", Pattern = "a^")] public string? A4 { get; set; }
            [Css("a", Attr = "x, x")] public string? A5 { get; set; }
        }
        [HtmlSchema] public partial class Article { [Css("h1")] public string? Title { get; set; } [Css(".by")] public string? Author { get; set; } [Css(".s")] public string? Section { get; set; } }
        #pragma warning restore SCHEMA0085, SCHEMA0086, SCHEMA0087, SCHEMA0088, SCHEMA0089, SCHEMA0090
        [HtmlSchema] public partial class B
        {
            [SuppressMessage("SchemaGen", "SCHEMA0085")] [JsonLd("datePublised")] public DateTimeOffset? A1 { get; set; }
            [SuppressMessage("SchemaGen", "SCHEMA0086")] [Css("a", Attr = "href")] public string? A2 { get; set; }
            [Css("a", Attr = "x, {|SCHEMA0090:x|}")] public string? A3 { get; set; }
        }
        """);

    /// <summary>The severity of every diagnostic of this kind can be set in a file, as that of the others.</summary>
    [Theory]
    [InlineData("SCHEMA0085", "[JsonLd(\"datePublised\")] public DateTimeOffset? X { get; set; }")]
    [InlineData("SCHEMA0086", "[Css(\"a\", Attr = \"href\")] public string? X { get; set; }")]
    [InlineData("SCHEMA0087", "[Css(\"time\", Attr = \"datetime\")] public string? X { get; set; }")]
    [InlineData("SCHEMA0088", "[Css(\"h1\")] public string? Title { get; set; } [Css(\".by\")] public required string Author { get; set; } [Css(\".s\")] public string? Section { get; set; }")]
    [InlineData("SCHEMA0089", "[Css(\"a\", Pattern = \"a^\")] public string? X { get; set; }")]
    [InlineData("SCHEMA0090", "[Css(\"a\", Attr = \"x, x\")] public string? X { get; set; }")]
    public async Task Severity_InEditorConfig_IsThatOfTheDiagnostic(string id, string member)
    {
        string source = "using System; using SchemaGen; [HtmlSchema] public partial class A { " + member + " }";

        foreach ((string written, DiagnosticSeverity? severity) in new (string, DiagnosticSeverity?)[] { ("error", DiagnosticSeverity.Error), ("warning", DiagnosticSeverity.Warning), ("suggestion", DiagnosticSeverity.Info), ("none", null) })
        {
            AnalyzerConfigSet config = AnalyzerConfigSet.Create(new List<AnalyzerConfig> { AnalyzerConfig.Parse($"root = true\n[*.cs]\ndotnet_diagnostic.{id}.severity = {written}\n", "/project/.editorconfig") });
            CSharpCompilation compilation = TestCompilation.Create(source);
            compilation = compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new ConfiguredSeverities(config)));

            ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers([new SchemaAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

            Assert.Equal(severity is { } expected ? [(id, expected)] : [], found.Select(static d => (d.Id, d.Severity)));
        }
    }

    /// <summary>The severities of a file <c>.editorconfig</c>, as the compiler takes them.</summary>
    private sealed class ConfiguredSeverities(AnalyzerConfigSet config) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            config.GetOptionsForSourcePath("/project/A.cs").TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}

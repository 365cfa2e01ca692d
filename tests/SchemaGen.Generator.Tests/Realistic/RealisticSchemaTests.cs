using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchemaGen.Generator.Tests.Realistic;

/// <summary>Schemas that are in order give no warning.</summary>
public class RealisticSchemaTests
{
    [Fact]
    public async Task Analyze_RealisticSchemas_GivesNoWarning()
    {
        var options = new TestOptions { Language = LanguageVersion.Latest, Nullable = NullableContextOptions.Enable, Files = RealisticSchemas.Files };

        IReadOnlyList<FoundDiagnostic> found = await AnalyzerTest.DiagnosticsAsync<SchemaAnalyzer>("", options);

        List<FoundDiagnostic> alarms = [.. found.Where(static d => d.Severity >= DiagnosticSeverity.Warning)];
        Assert.True(alarms.Count == 0, string.Join('\n', alarms.Select(static d => $"{d.Path}: {d.Id} at '{d.Text}': {d.Message}")));

        // Suggestions are no alarms, but a rule that begins to suggest much is noticed here.
        Assert.Equal(
            ["SCHEMA0070: 55", "SCHEMA0088: 52"],
            found.Where(static d => d.Severity < DiagnosticSeverity.Warning).CountBy(static d => d.Id).OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => $"{pair.Key}: {pair.Value}"));
    }

    [Fact]
    public void Declarations_OfAllFiles_AreManyAndDifferent()
    {
        Assert.DoesNotContain(RealisticSchemas.Files, static file => file.Source.Contains("#pragma", StringComparison.Ordinal));

        List<TypeDeclarationSyntax> declarations = [.. RealisticSchemas.Declarations()];
        List<string> sources = [.. declarations.Select(static type => string.Join("\n", RealisticSchemas.Sources(type).Order(StringComparer.Ordinal)))];

        // Schemas of pages; those of comments, cards and the like come on top.
        int pages = declarations.Count(static type => type.Parent is not TypeDeclarationSyntax);
        Assert.True(pages >= 300, $"Only {pages} schemas of pages were found.");
        Assert.Equal([], sources.CountBy(static text => text).Where(static pair => pair.Value > 1).Select(static pair => pair.Key));
        Assert.Equal([], sources.Where(static text => text.Length == 0));
    }
}

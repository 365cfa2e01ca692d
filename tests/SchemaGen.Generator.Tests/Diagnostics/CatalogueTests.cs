using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>Every diagnostic is listed, documented and tested, and the documentation's examples do what they say.</summary>
public class CatalogueTests
{
    private const string Documentation = "docs/diagnostics.md";
    private const string Usings = "global using System; global using System.Collections.Generic; global using SchemaGen;";

    private static readonly DiagnosticDescriptor[] s_fields = [.. typeof(DiagnosticDescriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(static f => f.FieldType == typeof(DiagnosticDescriptor))
        .Select(static f => (DiagnosticDescriptor)f.GetValue(null)!)];

    public static TheoryData<string> Ids => [.. s_fields.Select(static d => d.Id)];

    [Fact]
    public void SupportedDiagnostics_OfTheAnalyzer_AreAllWithUniqueIds()
    {
        Assert.Equal(s_fields, new SchemaAnalyzer().SupportedDiagnostics);
        Assert.Equal(s_fields.Length, s_fields.DistinctBy(static d => d.Id).Count());
        Assert.Equal(
            s_fields.Select(static d => d.Id),
            typeof(DiagnosticIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static f => (string)f.GetValue(null)!));
        Assert.All(s_fields, static d => Assert.Matches("^SCHEMA[0-9]{4}$", d.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Diagnostic_Each_IsListedDocumentedAndTested(string id)
    {
        DiagnosticDescriptor descriptor = s_fields.Single(d => d.Id == id);
        string title = descriptor.Title.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string severity = descriptor.DefaultSeverity.ToString();
        Assert.Contains(
            $"{id} | SchemaGen | {severity} | {title}, [documentation](../../docs/diagnostics.md#{id.ToLowerInvariant()})\n",
            RepositoryFiles.Read("src/SchemaGen.Generator/AnalyzerReleases.Unshipped.md"),
            StringComparison.Ordinal);
        Assert.Contains($"| [{id}](#{id.ToLowerInvariant()}) | {(severity == "Info" ? "Information" : severity)} | {title} |\n", RepositoryFiles.Read(Documentation), StringComparison.Ordinal);
        Assert.Contains($"\n## {id}\n\n**{title}.** ", RepositoryFiles.Read(Documentation), StringComparison.Ordinal);
        Assert.Equal(HelpLink.Create(id) ?? "", descriptor.HelpLinkUri);
        Assert.False(title.EndsWith('.'), "A title is no sentence.");
        Assert.False(descriptor.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture).EndsWith('.'), "A message of one sentence has no full stop.");
        Assert.Contains(TestSources(), source => source.Contains("{|" + id + ":", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Examples_OfEachDiagnostic_HaveItBeforeAndNoneAfter(string id)
    {
        string section = RepositoryFiles.Read(Documentation).Split("\n## ").Single(s => s.StartsWith(id, StringComparison.Ordinal));
        List<MarkdownSnippet> snippets = [.. MarkdownSnippets.Parse(section)];
        Assert.Equal(2, snippets.Count);
        Assert.Equal([id], (await DiagnosticsAsync(snippets[0])).Distinct());
        Assert.Empty(await DiagnosticsAsync(snippets[1]));
    }

    private static async Task<IEnumerable<string>> DiagnosticsAsync(MarkdownSnippet snippet)
    {
        bool isOld = snippet.Info.EndsWith("LangVersion=10", StringComparison.Ordinal);
        var options = new TestOptions { Language = isOld ? LanguageVersion.CSharp10 : LanguageVersion.CSharp11, Files = [("Usings.cs", Usings)] };
        return (await AnalyzerTest.DiagnosticsAsync<SchemaAnalyzer>(snippet.Code, options, static () => new SchemaGenerator())).Select(static d => d.Id);
    }

    private static IEnumerable<string> TestSources() =>
        RepositoryFiles.Below("tests/SchemaGen.Generator.Tests/Diagnostics", "*.cs").Select(RepositoryFiles.Read);
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaGen.CodeFixes;
using SchemaGen.Generator.Diagnostics;

namespace SchemaGen.Generator.Tests.CodeFixes;

/// <summary>Every fix is documented and exported, and the generator's assembly stays without the workspaces.</summary>
public class FixCatalogueTests
{
    private static readonly CodeFixProvider[] s_providers = [.. typeof(TextFixProvider).Assembly.GetTypes()
        .Where(static t => typeof(CodeFixProvider).IsAssignableFrom(t) && !t.IsAbstract)
        .Select(static t => (CodeFixProvider)Activator.CreateInstance(t)!)];

    [Fact]
    public void Documentation_FixLines_NameExactlyTheFixableDiagnostics()
    {
        string documentation = RepositoryFiles.Read("docs/diagnostics.md");
        IEnumerable<string> documented = documentation.Split("\n## ").Skip(1)
            .Where(static section => section.Contains("\nFix: ", StringComparison.Ordinal) || section.Contains("\nFixes: ", StringComparison.Ordinal))
            .Select(static section => section.Split('\n')[0]);

        Assert.Equal(Fixable.Where(static id => id.StartsWith("SCHEMA", StringComparison.Ordinal)), documented);
    }

    [Fact]
    public void Documentation_DiagnosticsWithoutFix_AreListedWithTheReason()
    {
        string documentation = RepositoryFiles.Read("docs/diagnostics.md");
        string table = documentation.Split("\n## ").Single(static section => section.StartsWith("Diagnostics without a fix\n", StringComparison.Ordinal));
        string[][] rows = [.. table.Split('\n').Where(static line => line.StartsWith("| [", StringComparison.Ordinal)).Select(static line => line.Split('|', StringSplitOptions.TrimEntries))];

        Assert.Equal(DiagnosticDescriptors.All.Select(static d => d.Id).Except(Fixable).Order(StringComparer.Ordinal), rows.Select(static row => row[1].Split('[', ']')[1]));
        Assert.All(rows, static row => Assert.True(row[2].Length > 20, row[1]));
    }

    private static IEnumerable<string> Fixable => s_providers.SelectMany(static p => p.FixableDiagnosticIds).Distinct().Order(StringComparer.Ordinal);

    [Fact]
    public void Providers_All_AreExportedAndCanFixAll() => Assert.All(s_providers, static provider =>
    {
        ExportCodeFixProviderAttribute export = Assert.Single(provider.GetType().GetCustomAttributes<ExportCodeFixProviderAttribute>());
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.Equal(provider.GetType().Name, export.Name);
        Assert.NotNull(provider.GetFixAllProvider());
    });

    [Fact]
    public void GeneratorAssembly_References_HaveNoWorkspaces() =>
        Assert.DoesNotContain(typeof(SchemaGenerator).Assembly.GetReferencedAssemblies(), static name => name.Name!.Contains("Workspaces", StringComparison.Ordinal));
}

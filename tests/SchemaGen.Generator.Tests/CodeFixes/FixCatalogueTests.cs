using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaGen.CodeFixes;

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

        Assert.Equal(s_providers.SelectMany(static p => p.FixableDiagnosticIds).Distinct().Order(StringComparer.Ordinal), documented);
    }

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

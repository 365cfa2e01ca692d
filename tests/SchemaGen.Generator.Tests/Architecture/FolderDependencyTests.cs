using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Tests.Architecture;

/// <summary>The folders that each folder of <c>src</c> may import. docs/architecture.md says what the folders are for.</summary>
public sealed class FolderDependencyTests
{
    /// <summary>The folders of the runtime. The types of its contract, in namespace SchemaGen, may be used by all of them.</summary>
    private static readonly Dictionary<string, string> s_runtime = new(StringComparer.Ordinal)
    {
        [""] = "Conversion Reading",
        ["Attributes"] = "",
        ["Conversion"] = "Text",
        ["Decoding"] = "Results",
        ["Descriptors"] = "Routing",
        ["Html"] = "",
        ["JsonLd"] = "Limits Text",
        ["Limits"] = "",
        ["Matching"] = "Html Limits Text",
        ["Metrics"] = "",
        ["Reading"] = "Conversion Decoding Descriptors Html JsonLd Limits Matching Metrics Results Routing Text",
        ["Results"] = "Text",
        ["Routing"] = "",
        ["Text"] = "Html Limits",
    };

    /// <summary>The folders of the generator.</summary>
    private static readonly Dictionary<string, string> s_generator = new(StringComparer.Ordinal)
    {
        [""] = "Diagnostics Emit Model Parsing Planning",
        ["CSharp"] = "",
        ["Diagnostics"] = "",
        ["Emit"] = "CSharp Helpers Model Planning Selectors",
        ["Helpers"] = "",
        ["Model"] = "Helpers Selectors",
        ["Parsing"] = "CSharp Diagnostics Helpers Model Selectors",
        ["Planning"] = "Helpers Model Selectors",
        ["Selectors"] = "Helpers",
    };

    [Fact]
    public void Runtime_EachFolder_ImportsOnlyWhatItMay() => AssertAllowed(new FolderGraph("SchemaGen", contract: "SchemaGen"), s_runtime);

    [Fact]
    public void Generator_EachFolder_ImportsOnlyWhatItMay() => AssertAllowed(new FolderGraph("SchemaGen.Generator", contract: null), s_generator);

    [Fact]
    public void Runtime_TableOfImports_HasNoCycle() => AssertNoCycle(s_runtime);

    [Fact]
    public void Generator_TableOfImports_HasNoCycle() => AssertNoCycle(s_generator);

    [Fact]
    public void Runtime_TableOfImports_HasNoneThatIsUnused() => AssertUsed(new FolderGraph("SchemaGen", contract: "SchemaGen"), s_runtime);

    [Fact]
    public void Generator_TableOfImports_HasNoneThatIsUnused() => AssertUsed(new FolderGraph("SchemaGen.Generator", contract: null), s_generator);

    private static void AssertAllowed(FolderGraph graph, Dictionary<string, string> table)
    {
        Assert.Equal(table.Keys.Order(StringComparer.Ordinal), graph.Folders);
        string[] forbidden =
        [
            .. from folder in graph.Folders
               let allowed = Split(table[folder])
               from import in graph.ImportsOf(folder)
               where !allowed.Contains(import.Folder)
               select $"{folder} -> {import.Folder} ({import.Use})",
        ];
        Assert.True(forbidden.Length == 0, "Imports that the table does not allow:\n" + string.Join('\n', forbidden.Distinct()));
    }

    private static void AssertNoCycle(Dictionary<string, string> table)
    {
        Dictionary<string, HashSet<string>> left = table.ToDictionary(static row => row.Key, static row => Split(row.Value), StringComparer.Ordinal);

        while (left.Where(static row => row.Value.Count == 0).Select(static row => row.Key).ToArray() is { Length: > 0 } leaves)
        {
            foreach (string leaf in leaves)
            {
                left.Remove(leaf);
            }

            foreach (HashSet<string> imports in left.Values)
            {
                imports.ExceptWith(leaves);
            }
        }

        Assert.Empty(left.Keys);
    }

    private static void AssertUsed(FolderGraph graph, Dictionary<string, string> table)
    {
        string[] unused = [.. table.SelectMany(row => Split(row.Value).Except(graph.ImportsOf(row.Key).Select(static i => i.Folder)).Select(folder => $"{row.Key} -> {folder}"))];
        Assert.Empty(unused);
    }

    private static HashSet<string> Split(string folders) => [.. folders.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Tests.Architecture;

/// <summary>The folders that each folder of the runtime may import. docs/architecture.md says what the folders are for.</summary>
public sealed class RuntimeFolderTests
{
    /// <summary>The folders of the runtime. The types of its contract, in namespace SchemaGen, may be used by all of them.</summary>
    private static readonly Dictionary<string, string> s_imports = new(StringComparer.Ordinal)
    {
        [""] = "Conversion Http Reading",
        ["Attributes"] = "",
        ["Conversion"] = "Text",
        ["Decoding"] = "Results",
        ["Descriptors"] = "Routing",
        ["Html"] = "Limits",
        ["Http"] = "Decoding Limits Results",
        ["JsonLd"] = "Limits Text",
        ["Limits"] = "",
        ["Markdown"] = "Conversion",
        ["Matching"] = "Html Limits Text",
        ["Metrics"] = "",
        ["Microdata"] = "Html Limits Text",
        ["Reading"] = "Conversion Decoding Descriptors Html JsonLd Limits Markdown Matching Metrics Microdata Results Routing Text",
        ["Results"] = "Markdown Text",
        ["Routing"] = "",
        ["Text"] = "Html Limits",
    };

    [Fact]
    public void Folder_Imports_AreAllowed()
    {
        FolderGraph graph = Graph();
        Assert.Equal(s_imports.Keys.Order(StringComparer.Ordinal), graph.Folders);
        string[] forbidden =
        [
            .. from folder in graph.Folders
               let allowed = Split(s_imports[folder])
               from import in graph.ImportsOf(folder)
               where !allowed.Contains(import.Folder)
               select $"{folder} -> {import.Folder} ({import.Use})",
        ];
        Assert.True(forbidden.Length == 0, "Imports that the table does not allow:\n" + string.Join('\n', forbidden.Distinct()));
    }

    [Fact]
    public void Table_OfImports_HasNoCycle()
    {
        Assert.Empty(InCycles(s_imports.ToDictionary(static row => row.Key, static row => Split(row.Value), StringComparer.Ordinal)));
    }

    [Fact]
    public void FoldersOfConversion_Imports_HaveNoCycle()
    {
        FolderGraph graph = new("SchemaGen/Conversion", contract: "SchemaGen");
        Assert.Contains("Dates", graph.Folders);
        Assert.Contains("Cultures", graph.ImportsOf("Dates").Select(static import => import.Folder));
        Assert.Empty(InCycles(graph.Folders.ToDictionary(static folder => folder, folder => graph.ImportsOf(folder).Select(static import => import.Folder).ToHashSet(), StringComparer.Ordinal)));
    }

    [Fact]
    public void Table_OfImports_HasNoUnusedRow()
    {
        FolderGraph graph = Graph();
        string[] unused = [.. s_imports.SelectMany(row => Split(row.Value).Except(graph.ImportsOf(row.Key).Select(static i => i.Folder)).Select(folder => $"{row.Key} -> {folder}"))];
        Assert.Empty(unused);
    }

    private static FolderGraph Graph() => new("SchemaGen", contract: "SchemaGen");

    /// <summary>Gets the folders that import themselves, directly or through others, and those that import such a folder.</summary>
    private static string[] InCycles(Dictionary<string, HashSet<string>> left)
    {
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

        return [.. left.Keys];
    }

    private static HashSet<string> Split(string folders) => [.. folders.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Tests.Architecture;

/// <summary>The folders that each folder of the command <c>drift</c> imports, as in docs/architecture.md: the statistics know nothing of pages.</summary>
public sealed class DriftFolderTests
{
    private static readonly Dictionary<string, string> s_imports = new(StringComparer.Ordinal)
    {
        ["Comparing"] = "Counts Statistics",
        ["Counts"] = "",
        ["Reports"] = "Comparing Counts Storage",
        ["Statistics"] = "",
        ["Storage"] = "Comparing Counts",
    };

    [Fact]
    public void Folder_Imports_AreThoseOfTheTable()
    {
        var graph = new FolderGraph("SchemaGen.Tool/Drift", contract: "SchemaGen.Tool.Drift");
        Assert.Equal(
            s_imports.OrderBy(static row => row.Key, StringComparer.Ordinal).Select(static row => $"{row.Key}: {row.Value}"),
            graph.Folders.Where(static folder => folder.Length > 0).Select(folder => $"{folder}: {string.Join(' ', graph.ImportsOf(folder).Select(static import => import.Folder).Where(static name => name.Length > 0).Distinct().Order(StringComparer.Ordinal))}"));
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Tests.Architecture;

/// <summary>The folders that each folder of the command <c>scaffold</c> imports, as in docs/architecture.md: pages, selectors and texts know nothing of the schema that is written.</summary>
public sealed class ScaffoldFolderTests
{
    private static readonly Dictionary<string, string> s_imports = new(StringComparer.Ordinal)
    {
        ["Attributes"] = "",
        ["Bodies"] = "Attributes Input Selectors",
        ["Cards"] = "Attributes Bodies Choosing Dates Input Probing Selectors Sources Writing",
        ["Choosing"] = "Attributes Input Probing",
        ["Dates"] = "",
        ["Input"] = "",
        ["Probing"] = "Attributes Input",
        ["Selectors"] = "",
        ["Sources"] = "Attributes Bodies Choosing Dates Input Probing Selectors",
        ["Writing"] = "Attributes Choosing Probing",
    };

    [Fact]
    public void Folder_Imports_AreThoseOfTheTable()
    {
        var graph = new FolderGraph("SchemaGen.Tool/Scaffolding", contract: "SchemaGen.Tool.Scaffolding");
        Assert.Equal(
            s_imports.OrderBy(static row => row.Key, StringComparer.Ordinal).Select(static row => $"{row.Key}: {row.Value}"),
            graph.Folders.Where(static folder => folder.Length > 0).Select(folder => $"{folder}: {string.Join(' ', graph.ImportsOf(folder).Select(static import => import.Folder).Where(static name => name.Length > 0).Distinct().Order(StringComparer.Ordinal))}"));
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SchemaGen.Corpus.Tests.Architecture;

/// <summary>The folders of the library import what docs/architecture.md says.</summary>
public sealed partial class CorpusFolderTests
{
    private const string Root = "src/SchemaGen.Corpus";

    private static readonly Dictionary<string, string[]> s_imports = new(StringComparer.Ordinal)
    {
        ["Units"] = ["Input"],
        ["Storage"] = ["Input"],
        ["Input"] = [],
        ["Warc"] = ["Input"],
        ["Http"] = ["Input", "Warc"],
        ["Rows"] = [],
        ["Schemas"] = [],
        ["Parquet"] = ["Rows", "Storage"],
        ["Json"] = ["Rows", "Storage"],
        ["Queue"] = ["Extraction", "Units"],
        ["Metrics"] = [],
        ["Extraction"] = ["Http", "Input", "Json", "Parquet", "Rows", "Schemas", "Storage", "Units", "Warc"],
    };

    public static TheoryData<string> Folders => new(s_imports.Keys);

    [Theory, MemberData(nameof(Folders))]
    public void Folder_Imports_AreAllowedByTheTable(string folder)
    {
        // A file may import the folder that it is in, because public types are in the root namespace.
        IEnumerable<string> imports = RepositoryFiles.Below($"{Root}/{folder}", "*.cs")
            .SelectMany(static file => Import().Matches(RepositoryFiles.Read(file)).Select(static match => match.Groups[1].Value))
            .Distinct()
            .Where(import => import != folder);
        Assert.Empty(imports.Except(s_imports[folder]));
    }

    [Fact]
    public void Table_Folders_AreAllOfTheLibrary() =>
        Assert.Equal(s_imports.Keys.Order(StringComparer.Ordinal), RepositoryFiles.Below(Root, "*.cs").Select(static file => file[(Root.Length + 1)..].Split('/')).Where(static steps => steps.Length > 1).Select(static steps => steps[0]).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^using SchemaGen\.Corpus\.(\w+);", RegexOptions.Multiline)]
    private static partial Regex Import();
}

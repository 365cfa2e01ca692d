using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using SchemaGen.Generator.Tests.Helpers;

namespace SchemaGen.Generator.Tests.Architecture;

/// <summary>The folders of the generator import only those before them.</summary>
public partial class GeneratorFolderTests
{
    /// <summary>The folders, and the namespaces of the generator that each may import.</summary>
    private static readonly Dictionary<string, string[]> s_imports = new(StringComparer.Ordinal)
    {
        ["Helpers"] = [],
        ["CSharp"] = [],
        ["Selectors"] = [],
        ["Diagnostics"] = [],
        ["Vocabularies"] = ["Selectors"],
        ["Model"] = ["Selectors"],
        ["Parsing/Symbols"] = ["CSharp", "Diagnostics", "Model"],
        ["Parsing/Checks"] = ["Diagnostics", "Model", "Parsing.Symbols", "Selectors", "Vocabularies"],
        ["Parsing"] = ["CSharp", "Diagnostics", "Model", "Parsing.Checks", "Parsing.Symbols", "Selectors"],
        ["Planning"] = ["Model", "Selectors"],
        ["Emit"] = ["CSharp", "Model", "Planning", "Selectors"],
        [""] = ["Diagnostics", "Emit", "Model", "Parsing", "Parsing.Checks", "Parsing.Symbols", "Planning"],
    };

    public static TheoryData<string> Folders => [.. s_imports.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_Imports_AreThoseOfTheTable(string folder)
    {
        IEnumerable<string> imports = FilesOf(folder).SelectMany(static f => Import().Matches(RepositoryFiles.Read(f))).Select(static m => m.Groups["name"].Value).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(s_imports[folder], imports);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_Namespace_IsThatOfTheFolder(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        string suffix = folder is "" or "Helpers" ? string.Empty : "." + folder.Replace('/', '.');
        Assert.All(FilesOf(folder), f => Assert.Contains($"\nnamespace SchemaGen.Generator{suffix};", "\n" + RepositoryFiles.Read(f), StringComparison.Ordinal));
    }

    [Fact]
    public void Symbols_OfRoslyn_EndInParsing()
    {
        string[] after = [.. FilesOf("Model"), .. FilesOf("Planning"), .. FilesOf("Emit"), .. FilesOf("Selectors")];
        Assert.All(after, static f => Assert.DoesNotContain("using Microsoft.CodeAnalysis", RepositoryFiles.Read(f), StringComparison.Ordinal));
    }

    /// <summary>The files of a folder and of its folders, except for those that the table has.</summary>
    private static List<string> FilesOf(string folder)
    {
        const string Project = "src/SchemaGen.Generator/";
        List<string> files = [.. RepositoryFiles.Below(Project, "*.cs").Where(f => FolderOf(f[Project.Length..]) == folder)];
        Assert.NotEmpty(files);
        return files;
    }

    private static string FolderOf(string file)
    {
        string[] parts = file.Split('/');
        string two = string.Join('/', parts.SkipLast(1).Take(2));
        return s_imports.ContainsKey(two) ? two : parts.Length == 1 ? string.Empty : parts[0];
    }

    [GeneratedRegex(@"^using SchemaGen\.Generator\.(?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Import();
}

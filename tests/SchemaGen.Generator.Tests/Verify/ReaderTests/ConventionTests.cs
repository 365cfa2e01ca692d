using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using SchemaGen.Snapshots;

namespace SchemaGen.Generator.Tests.Snapshots;

/// <summary>The settings of the repository that VerifyChecks of Verify asks for, so that snapshots stay as Verify writes them in every editor and on every system.</summary>
public class ConventionTests
{
    private static readonly string[] s_extensions =
    [
        .. RepositoryFiles.Below("tests", "*.verified.*")
            .Select(static path => Path.GetExtension(path)[1..])
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void GitAttributes_EveryExtensionOfASnapshot_HasLineFeedsAndUtf8()
    {
        string[] lines = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, ".gitattributes"));
        Assert.NotEmpty(s_extensions);
        Assert.All(s_extensions, extension => Assert.Contains($"*.verified.{extension} text eol=lf working-tree-encoding=UTF-8", lines));
    }

    [Fact]
    public void EditorConfig_EveryExtensionOfASnapshot_KeepsTheMarkAndTheLastLine()
    {
        string[] lines = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, ".editorconfig"));
        string[] headers = [.. lines.Where(static line => line.StartsWith("[*.{received,verified}.", StringComparison.Ordinal))];

        Assert.Equal(2, headers.Length);
        Assert.All(s_extensions, extension => Assert.Contains(extension, headers[0][24..^2].Split(',')));
        Assert.Equal(
            ["charset = utf-8-bom", "end_of_line = lf", "indent_size = unset", "indent_style = unset", "insert_final_newline = false", "tab_width = unset", "trim_trailing_whitespace = false"],
            SectionOf(lines, headers[0]));
        // Verify asks for this one where sources are among the snapshots.
        Assert.Equal("[*.{received,verified}.{json,xml,html,htm,yaml,cs,svg}]", headers[1]);
        Assert.Equal(["indent_size = 2", "indent_style = space"], SectionOf(lines, headers[1]));
    }

    [Fact]
    public void GitIgnore_ReceivedFiles_AreLeftOut() => Assert.Contains("*.received.*", File.ReadAllLines(Path.Combine(RepositoryRoot.Path, ".gitignore")));

    [Fact]
    public void Snapshots_AsVerifyWritesThem_HaveAMarkAndNoCarriageReturn() => Assert.All(
        RepositoryFiles.Below("tests", "*.verified.*"),
        static path =>
        {
            byte[] bytes = File.ReadAllBytes(Path.Combine(RepositoryRoot.Path, path));
            Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
            Assert.DoesNotContain((byte)'\r', bytes);
        });

    private static IEnumerable<string> SectionOf(string[] lines, string header) =>
        lines.SkipWhile(line => line != header).Skip(1).TakeWhile(static line => !line.StartsWith('[')).Where(static line => line.Length > 0 && !line.StartsWith('#'));
}

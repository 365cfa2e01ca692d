using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace SchemaGen.Generator.Tests.Documentation;

/// <summary>The messages in the documentation of issues are those that the page shown there gives.</summary>
public class IssueMessageTests
{
    [Fact]
    public void Results_PageShown_GivesTheMessagesShown()
    {
        string text = RepositoryFiles.Read("docs/results.md");
        string section = text[text.IndexOf("## How far a selector matches", StringComparison.Ordinal)..];
        using InMemoryAssembly assembly = InMemoryAssembly.From<SchemaGenerator>(Block(section, "csharp"), new TestOptions { Language = LanguageVersion.CSharp12, CheckCultures = false });
        var issues = (IReadOnlyList<HtmlIssue>)InMemoryAssembly.Get(assembly.Call("Story", "Extract", Block(section, "html")), "Issues")!;
        Assert.Equal(Block(section, "text").TrimEnd().Split('\n'), issues.Select(static i => i.Message));
    }

    private static string Block(string section, string language) => Regex.Match(section, $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
}

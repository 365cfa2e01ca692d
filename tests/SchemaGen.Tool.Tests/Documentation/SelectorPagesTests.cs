using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace SchemaGen.Tool.Tests.Documentation;

/// <summary>The output that docs/audit.md and docs/selectors-command.md show.</summary>
public sealed class SelectorPagesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Audit_ListOfThePage_PrintsWhatThePageShows()
    {
        string[] texts = [.. Snippets("docs/audit.md", "text")];
        ToolRun run = await ToolRun.RunAsync("audit", _folder.Write("selectors.txt", texts[0]));
        Assert.Equal(texts[1], WithoutFolder(run.Output));
    }

    [Fact]
    public async Task Selectors_PageOfThePage_PrintsWhatThePageShows()
    {
        ToolRun run = await ToolRun.RunAsync("selectors", _folder.Write("page.html", Snippets("docs/selectors-command.md", "html").Single()), "h1", ".tags a::attr(href)");
        Assert.Contains("\nschemagen selectors page.html \"h1\" \".tags a::attr(href)\"\n", RepositoryFiles.Read("docs/selectors-command.md"), StringComparison.Ordinal);
        Assert.Equal(Snippets("docs/selectors-command.md", "text").Single(), WithoutFolder(run.Output));
    }

    private static IEnumerable<string> Snippets(string page, string language) =>
        MarkdownSnippets.Parse(RepositoryFiles.Read(page)).Where(snippet => snippet.Language == language).Select(static snippet => snippet.Code);

    private string WithoutFolder(string output) => output.Replace(_folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}

using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace SchemaGen.Tool.Tests.Scaffolding;

public class DocumentationTests
{
    [Fact]
    public async Task Walkthrough_SchemaAndTable_AreThoseOfTheTool()
    {
        string folder = Path.Combine(RepositoryRoot.Path, "samples", "Hespress", "Pages");
        string[] pages = [.. new[] { "hespress-article.html", "hespress-old.html", "hespress-video.html" }.Select(name => Path.Combine(folder, name))];
        ToolRun run = await ToolRun.RunAsync(["scaffold", .. pages, "--time-zone", "Africa/Casablanca"]);
        MarkdownSnippet[] snippets = [.. MarkdownSnippets.Parse(RepositoryFiles.Read("docs/scaffold.md")).Where(static snippet => snippet.Info.EndsWith(" scaffold", StringComparison.Ordinal))];

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(snippets.Single(static snippet => snippet.Language == "csharp").Code, run.Output);
        Assert.Equal(Words(snippets.Single(static snippet => snippet.Language == "text").Code), Words(run.Error));
    }

    /// <summary>Gets the words of a table, without its lines and spaces.</summary>
    private static string[] Words(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(static word => word.Trim('─').Length > 0)];
}

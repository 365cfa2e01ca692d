using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.Newsroom;

/// <summary><c>--markdown</c>.</summary>
public class MarkdownTests
{
    [Fact]
    public async Task Markdown_BundledPages_HasAFileForEach()
    {
        using var folder = new TemporaryFolder();
        string output = Path.Combine(folder.Path, "new", "folder");
        (await NewsroomProgram.RunAsync("--markdown", output)).Succeeded();

        Assert.Equal(
            Directory.GetFiles(NewsroomProgram.Pages, "*.html").Select(static path => Path.GetFileName(path) + ".md").Order(StringComparer.Ordinal),
            Directory.GetFiles(output).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

        Assert.Equal(
            """
            ---
            title: "Kite parade returns to the beach"
            url: "https://www.foxnews.com/us/kite-parade-returns-beach"
            authors: ["Ada Moss"]
            published: "2026-03-06T07:05:00-05:00"
            topics: ["kites","beach"]
            image: "https://images.example/kites.jpg"
            ---

            Two hundred kites are expected on Sunday

            The kite parade of Long Sands is back after two years.

            [Long Sands](https://www.foxnews.com/us/long-sands) will close its beach road at noon.

            ## **HOW TO TAKE PART**

            - Bring a kite.
            - Come before noon.

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(Path.Combine(output, "foxnews-parade.html.md")));
    }

    [Fact]
    public async Task Markdown_PagesOfOneNameInTwoFormats_AreTwoFiles()
    {
        using var folder = new TemporaryFolder();
        using var output = new TemporaryFolder();
        folder.Write("a.html", NewsroomProgram.Page("html"));
        folder.Write("a.htm", NewsroomProgram.Page("htm"));
        (await NewsroomProgram.RunAsync(folder.Path, "--markdown", output.Path)).Succeeded();
        Assert.Contains("title: \"html\"", File.ReadAllText(Path.Combine(output.Path, "a.html.md")), StringComparison.Ordinal);
        Assert.Contains("title: \"htm\"", File.ReadAllText(Path.Combine(output.Path, "a.htm.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markdown_PageThatCannotBeRead_HasNoFile()
    {
        using var folder = new TemporaryFolder();
        using var output = new TemporaryFolder();
        folder.Write("a.html", NewsroomProgram.Page("a"));
        folder.Write("b.html", "<p>no address</p>");
        SampleResult result = await NewsroomProgram.RunAsync(folder.Path, "--markdown", output.Path);
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("b.html: error: The address of the page is unknown", result.ErrorLine, StringComparison.Ordinal);
        Assert.Equal("a.html.md", Path.GetFileName(Assert.Single(Directory.GetFiles(output.Path))));
    }
}

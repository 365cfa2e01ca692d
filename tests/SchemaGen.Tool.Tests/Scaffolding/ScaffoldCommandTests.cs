using System;
using System.IO;
using System.Threading.Tasks;

namespace SchemaGen.Tool.Tests.Scaffolding;

public sealed class ScaffoldCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Scaffold_Page_WritesTheSchemaToStandardOutputAndTheTableToStandardError()
    {
        ToolRun run = await ToolRun.RunAsync("scaffold", Page("story.html", 1));
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("using System;\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("[HtmlRoute(\"news.example\")]", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"Title +1 of 1 +\[Meta\(""og:title""\)\]", run.Error);
    }

    [Fact]
    public async Task Scaffold_OutputThatExists_IsReplacedOnlyWithForce()
    {
        string[] scaffold = ["scaffold", Page("story.html", 1), "--output", _folder["src/Story.cs"], "--name", "Story", "--namespace", "News.Sites"];
        ToolRun first = await ToolRun.RunAsync(scaffold);
        Assert.Equal((0, ""), (first.ExitCode, first.Output));
        string written = File.ReadAllText(_folder["src/Story.cs"]);
        Assert.Contains("namespace News.Sites;", written, StringComparison.Ordinal);
        Assert.Contains("public sealed partial record Story\n", written, StringComparison.Ordinal);

        ToolRun refused = await ToolRun.RunAsync(scaffold);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("--force", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.RunAsync([.. scaffold, "--force"])).ExitCode);
    }

    [Theory]
    [InlineData("--name", "Equals")]
    [InlineData("--name", "Extract")]
    [InlineData("--name", "MetaAttribute")]
    [InlineData("--namespace", "System.Uri")]
    [InlineData("--namespace", "ArticleBody")]
    public async Task Scaffold_NameThatTheCompilerRefuses_IsRefused(string option, string name)
    {
        string page = Path.Combine(RepositoryRoot.Path, "samples", "Hespress", "Pages", "hespress-article.html");
        ToolRun run = await ToolRun.RunAsync("scaffold", page, option, name);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("Choose another --name or --namespace.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Comment", "PageComment")]
    [InlineData("Comments", "PageComments")]
    [InlineData("Title", "PageTitle")]
    [InlineData("Body", "PageBody")]
    [InlineData("Address", "PageAddress")]
    [InlineData("ArticleBody", "SchemaGen.ArticleBody Body")]
    [InlineData("Uri", "System.Uri? Address")]
    [InlineData("DateTimeOffset", "System.DateTimeOffset PublishedAt")]
    [InlineData("IReadOnlyList", "IReadOnlyList<string> Authors")]
    [InlineData("Meta", "[Meta(\"og:title\")]")]
    public async Task Scaffold_NameThatTheSchemaUses_LeavesNothingOut(string name, string expected)
    {
        string[] scaffold = ["scaffold", Path.Combine(RepositoryRoot.Path, "samples", "Hespress", "Pages", "hespress-article.html"), "--time-zone", "Africa/Casablanca"];
        ToolRun usual = await ToolRun.RunAsync(scaffold);
        ToolRun run = await ToolRun.RunAsync([.. scaffold, "--name", name]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.Contains($"public sealed partial record {name}\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("left out", run.Error, StringComparison.Ordinal);
        Assert.Equal(Generated.Attributes(usual.Output), Generated.Attributes(run.Output));
        Assert.Equal(usual.Error.Split('\n').Length, run.Error.Split('\n').Length);
    }

    [Fact]
    public async Task Scaffold_PagesThatShowLittle_AreNotedOnTheTerminal()
    {
        string[] pages = [Page("a.html", 1), Page("b.html", 1), Page("c.html", 2, "news")];
        ToolRun run = await ToolRun.RunAsync(["scaffold", .. pages]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Note: The schema is written from two pages. Give three or more", run.Error, StringComparison.Ordinal);
        Assert.Contains("Note: a.html, b.html are the same page, which counts once.", run.Error, StringComparison.Ordinal);
        Assert.Contains("Note: The address of c.html is not known, so that relative links are not read. Give it with --url.", run.Error, StringComparison.Ordinal);

        ToolRun unknown = await ToolRun.RunAsync("scaffold", pages[2]);
        Assert.Contains("Note: The schema is written from one page.", unknown.Error, StringComparison.Ordinal);
        Assert.Contains("Note: The address of c.html is not known, so that relative links are not read, and the schema has no [HtmlRoute].", unknown.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("HtmlRoute", unknown.Output, StringComparison.Ordinal);

        ToolRun versions = await ToolRun.RunAsync("scaffold", pages[0], Page("d.html", 3, "https://www.news.example/1"), Page("e.html", 2));
        Assert.Contains("Note: a.html, d.html have the same address: https://www.news.example/1. They may be versions of one article", versions.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Give three or more", versions.Error, StringComparison.Ordinal);

        ToolRun enough = await ToolRun.RunAsync("scaffold", pages[0], Page("d.html", 2), Page("e.html", 3));
        Assert.DoesNotContain("Note:", enough.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scaffold_Addresses_AreThoseOfThePagesOrGiven()
    {
        string[] pages = [Page("a.html", 1), Page("b.html", 2, "https://other.example/b")];
        ToolRun different = await ToolRun.RunAsync("scaffold", pages[0], pages[1]);
        Assert.Equal(2, different.ExitCode);
        Assert.Contains("news.example", different.Error, StringComparison.Ordinal);
        Assert.Contains("other.example", different.Error, StringComparison.Ordinal);

        ToolRun given = await ToolRun.RunAsync("scaffold", pages[0], pages[1], "--url", "https://en.site.example/a", "--url", "https://fr.site.example/b");
        Assert.Equal(0, given.ExitCode);
        Assert.Contains("[HtmlRoute(\"site.example\")]", given.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no file", "missing.html")]
    [InlineData("is not the name of a type", "story.html", "--name", "1st")]
    [InlineData("is not the name of a type", "story.html", "--name", "class")]
    [InlineData("is not a namespace", "story.html", "--namespace", "News..Sites")]
    [InlineData("is not an address", "story.html", "--url", "news.example")]
    [InlineData("There is 1 file, but 2 of --url", "story.html", "--url", "https://a.example/", "--url", "https://a.example/")]
    public async Task Scaffold_UnusableInput_EndsWithAMessage(string message, params string[] arguments)
    {
        Page("story.html", 1);
        ToolRun run = await ToolRun.RunAsync(["scaffold", _folder[arguments[0]], .. arguments[1..]]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private string Page(string name, int number, string? url = null) => _folder.Write(name, $"""
        <title>x</title><link rel=canonical href="{url ?? $"https://www.news.example/{number}"}"><meta property="og:title" content="Headline {TestPages.Word(number)}"><h1>Headline {TestPages.Word(number)}</h1>
        <div class="text">{TestPages.Paragraphs(number)}</div>
        """);
}

using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.CommandLine;

/// <summary>Pages that do not fit.</summary>
public partial class IssueTests
{
    [Fact]
    public async Task Run_PageWithoutTitle_NamesTheFieldAndEachSource()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("page.html", ArticleTitle().Replace(SamplePages.Text("maghress-article.html"), string.Empty));
        SampleResult result = await SampleProgram.RunAsync(path);

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Equal($"{path}: error: MaghressArticle.Title has no value: [Css(\"span.articletitle\")] matched nothing (3 elements match 'span', none of which has the class 'articletitle'); [Meta(\"og:title\")] matched nothing.", result.ErrorLine);
    }

    [Fact]
    public async Task Run_PageWithSeveralErrors_PrintsEachAndTheOtherPages()
    {
        using var folder = new TemporaryFolder();
        string html = SamplePages.Text("hespress-en.html")
            .Replace("<h1 class=\"post-title\">Argan growers test a cooperative harvest calendar</h1>", "<h1 class=\"post-title\"> </h1>", StringComparison.Ordinal)
            .Replace("\"headline\"", "\"no-headline\"", StringComparison.Ordinal)
            .Replace("og:title", "og:no-title", StringComparison.Ordinal)
            .Replace("Tuesday 8 February 2022 - 10:15", "recently", StringComparison.Ordinal)
            .Replace("<p>", "<div>", StringComparison.Ordinal);
        string path = folder.Write("page.html", html);
        SampleResult result = await SampleProgram.RunAsync("--json", SamplePages.Path("hespress-article.html"), path, SamplePages.Path("hespress-fr.html"));

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(["HespressArticle", "HespressArticleFr"], result.Json.Select(static page => (string?)page!["schema"]));
        Assert.Equal(3, result.ErrorLines.Length);
        Assert.All(result.ErrorLines, line => Assert.StartsWith($"{path}: error: HespressArticleEn.", line, StringComparison.Ordinal));
        Assert.Contains("Title has no value: [Css(\"h1.post-title\")] matched something blank; ", result.ErrorLines[0], StringComparison.Ordinal);
        Assert.Contains("PublishedAt", result.ErrorLines[1], StringComparison.Ordinal);
        Assert.Contains("recently", result.ErrorLines[1], StringComparison.Ordinal);
        Assert.Contains("Paragraphs", result.ErrorLines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_PageWithAWarning_PrintsItAndSucceeds()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("page.html", SamplePages.Text("hespress-article.html").Replace(">-13<", ">many<", StringComparison.Ordinal));
        SampleResult result = await SampleProgram.RunAsync("--json", path);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith($"{path}: warning: HespressArticle.Comments[1].Score ", result.ErrorLine, StringComparison.Ordinal);
        Assert.Null(result.Json[0]!["comments"]![1]!["score"]);
    }

    [GeneratedRegex("<span class=\"articletitle\">.*?</span>", RegexOptions.Singleline)]
    private static partial Regex ArticleTitle();
}

using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.Newsroom;

/// <summary>The addresses of saved pages.</summary>
public class AddressTests
{
    private const string Urls = "https://freebeacon.com/urls/";
    private const string OgUrl = "https://freebeacon.com/og-url/";
    private const string Canonical = "https://freebeacon.com/canonical/";

    [Theory]
    [InlineData(true, OgUrl, Canonical, Urls)]
    [InlineData(true, null, null, Urls)]
    [InlineData(false, OgUrl, Canonical, OgUrl)]
    [InlineData(false, null, Canonical, Canonical)]
    [InlineData(false, "", Canonical, Canonical)]
    [InlineData(false, "/og-url/", Canonical, Canonical)]
    [InlineData(false, OgUrl, "/canonical/", OgUrl)]
    public async Task Address_OfSeveral_IsTheFirst(bool isInUrls, string? ogUrl, string? canonical, string expected)
    {
        using var folder = new TemporaryFolder();
        string head = (ogUrl is null ? "" : $"<meta property='og:url' content='{ogUrl}'>") + (canonical is null ? "" : $"<link rel='canonical' href='{canonical}'>");
        folder.Write("page.html", $"{head}<meta property='og:title' content='Title'><div class='article-content'><p>Text</p></div>");
        folder.Write("urls.json", isInUrls ? $$"""{ "other.html": "https://apnews.com/", "page.html": "{{Urls}}" }""" : """{ "other.html": "https://apnews.com/" }""");
        string path = Path.Combine(folder.Path, "out.jsonl");

        (await NewsroomProgram.RunAsync(folder.Path, "--jsonl", path)).Succeeded();
        Assert.Equal(expected, (string?)Assert.Single(NewsroomProgram.Lines(path))["url"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Address_InLongUrlsFile_IsFound(bool hasByteOrderMark)
    {
        using var folder = new TemporaryFolder();
        folder.Write("page.html", NewsroomProgram.Page("title"));
        var urls = new StringBuilder("{\n");

        // Longer than the buffer in which the file is read, with texts across its ends.
        foreach (int number in Enumerable.Range(0, 5_000))
        {
            urls.Append($"  \"{number}.html\": \"https://apnews.com/article/{number}\",\n");
        }

        urls.Append($"  \"long.html\": \"https://apnews.com/{new string('a', 100_000)}\",\n  \"none.html\": null,\n  \"page.html\": \"{Urls}\"\n}}\n");
        File.WriteAllText(Path.Combine(folder.Path, "urls.json"), urls.ToString(), new UTF8Encoding(hasByteOrderMark));
        string path = Path.Combine(folder.Path, "out.jsonl");

        (await NewsroomProgram.RunAsync(folder.Path, "--jsonl", path)).Succeeded();
        Assert.Equal(Urls, (string?)Assert.Single(NewsroomProgram.Lines(path))["url"]);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{ \"page.html\": ")]
    [InlineData("{ \"page.html\": { \"url\": \"https://freebeacon.com/\" } }")]
    [InlineData("")]
    public async Task Address_MalformedUrlsFile_IsAnErrorOfTheRun(string urls)
    {
        using var folder = new TemporaryFolder();
        folder.Write("page.html", NewsroomProgram.Page("title"));
        folder.Write("urls.json", urls);

        SampleResult result = await NewsroomProgram.RunAsync(folder.Path);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("urls.json' must be a JSON object with the address of each page by the name of its file", result.ErrorLine, StringComparison.Ordinal);
    }
}

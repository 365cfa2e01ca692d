using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Hespress.Schemas;

namespace SchemaGen.Samples.Tests.CommandLine;

/// <summary><c>--json</c>.</summary>
public class JsonOutputTests
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web);

    [Fact]
    public async Task Json_SeveralPages_KeepsTheirOrder()
    {
        SampleResult result = await SampleProgram.RunAsync("--json", SamplePages.Path("maghress-article.html"), SamplePages.Path("hespress-fr.html"), SamplePages.Path("hespress-article.html"));
        Assert.Equal(["MaghressArticle", "HespressArticleFr", "HespressArticle"], result.Succeeded().Json.Select(static page => (string?)page!["schema"]));
    }

    [Fact]
    public async Task Json_Folder_IsInTheOrderOfFileNames()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.html", SamplePages.Text("hespress-en.html"));
        folder.Write("a.htm", SamplePages.Text("hespress-fr.html"));
        folder.Write("c.txt", "no page");
        JsonArray pages = (await SampleProgram.RunAsync("--json", folder.Path)).Succeeded().Json;
        Assert.Equal(["HespressArticleFr", "HespressArticleEn"], pages.Select(static page => (string?)page!["schema"]));
    }

    [Fact]
    public async Task Json_BundledPages_EqualsTheSerializedSchemas()
    {
        string output = (await SampleProgram.RunAsync("--json")).Succeeded().Output;
        IPage[] pages = JsonSerializer.Deserialize<IPage[]>(output, s_options)!;

        Assert.Equal(
            [typeof(HespressArticle), typeof(HespressArticleEn), typeof(HespressArticleFr), typeof(HespressListing), typeof(HespressArticle), typeof(HespressArticle), typeof(MaghressArticle)],
            pages.Select(static page => page.GetType()));

        foreach ((IPage page, string path) in pages.Zip(Directory.GetFiles(SamplePages.Folder).Order(StringComparer.Ordinal)))
        {
            Assert.Equal(JsonSerializer.Serialize(Read(page, File.ReadAllText(path)), s_options), JsonSerializer.Serialize(page, s_options));
        }
    }

    [Fact]
    public async Task Json_BundledPages_HasReadableTextDatesAndNumbers()
    {
        string output = (await SampleProgram.RunAsync("--json")).Succeeded().Output;

        Assert.Contains("\"title\": \"مكتبة متنقلة تجوب قرى الأطلس وتصل إلى ألف قارئ صغير\"", output, StringComparison.Ordinal);
        Assert.Contains("\"publishedAt\": \"2024-04-22T21:21:00+01:00\"", output, StringComparison.Ordinal);
        Assert.Contains("\"publishedAt\": \"2024-03-29T13:05:00+00:00\"", output, StringComparison.Ordinal);
        Assert.Contains("\"date\": \"2023-11-14\"", output, StringComparison.Ordinal);
        Assert.Contains("\"score\": -13", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u06", output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\e", output, StringComparison.Ordinal);
        Assert.StartsWith("[", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_OtherCulturesAndTimeZones_IsTheSame()
    {
        using var folder = new TemporaryFolder();
        string expected = (await SampleProgram.RunAsync("--json")).Succeeded().Output;

        foreach (Dictionary<string, string> environment in new Dictionary<string, string>[]
        {
            // The program is invariant; here with cultures, there without time zones, and with strange ones of both.
            new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1", ["TZDIR"] = folder.Path, ["LANG"] = "C", ["LC_ALL"] = "C" },
            new() { ["TZDIR"] = folder.Path, ["TZ"] = "America/St_Johns" },
            new() { ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8", ["TZ"] = "Asia/Kathmandu" },
            new() { ["LANG"] = "ar_SA.ISO-8859-6", ["LC_ALL"] = "ar_SA.ISO-8859-6" },
        })
        {
            Assert.Equal(expected, (await SampleProgram.RunAsync(environment, "--json")).Succeeded().Output);
        }
    }

    [Fact]
    public async Task Json_MissingFile_IsAnEmptyArrayAndFails()
    {
        SampleResult result = await SampleProgram.RunAsync("--json", "no-such-file.html");
        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Json);
    }

    private static IPage Read(IPage page, string html) => page switch
    {
        HespressArticleFr => HespressArticleFr.Parse(html, page.Address),
        HespressArticleEn => HespressArticleEn.Parse(html, page.Address),
        HespressArticle => HespressArticle.Parse(html, page.Address),
        HespressListing => HespressListing.Parse(html, page.Address),
        _ => MaghressArticle.Parse(html, page.Address),
    };
}

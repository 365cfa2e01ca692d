using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using SchemaGen.Tool.Reporting;

namespace SchemaGen.Tool.Tests.Reporting;

/// <summary>The command <c>report</c>, and the data that it writes.</summary>
public sealed class ReportCommandTests : IDisposable
{
    private const string Expected = """{ "value": { "Title": "Old", "Published": null, "Tags": ["a", "b"] } }""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Report_Page_HasItsFieldsWithElementsAndSources()
    {
        ReportData report = await ReportOfAsync("""
            <html><head><meta name="t" content="x"></head><body><h1 class="c">Title</h1><li>a</li><li> </li><li>b</li></body></html>
            """);
        JsonObject row = report.Index["pages"]![0]!.AsObject();
        Assert.Equal(("page.html", "Ok", "Story", 2, 3), ((string)row["name"]!, (string)row["state"]!, (string)row["schema"]!, (int)row["filled"]!, (int)row["members"]!));
        Assert.Equal("Title", (string)report.Field("Title")["value"]!);
        Assert.Equal(["""<h1 class="c">"""], report.TagsOf("Title"));
        Assert.Equal(["""Won: [Css("h1")]"""], report.SourcesOf("Title"));
        Assert.Equal(["""Failed: [Css("time", Attr = "datetime")] matched nothing"""], report.SourcesOf("Published"));
        Assert.Equal(2, (int)report.Field("Tags")["count"]!);
        Assert.Equal(("b", "Tags[2]"), ((string)report.Field("Tags[1]")["value"]!, (string)report.Field("Tags[1]")["issuePath"]!));
        Assert.Equal("""[["html"],["head"],["!hidden"],2,["body"],["h1",{"class":"c"}],"Title",1,["li"],"a",1,["li"]," ",1,["li"],"b"]""", report.Page(0)!["view"]!["nodes"]!.ToJsonString());
    }

    [Fact]
    public async Task Report_EveryKindOfMember_HasAField()
    {
        ReportData report = await ReportOfAsync(
            """
            <p id=text>T</p><b id=number>7</b><i id=big>9</i><i id=huge>9</i><u id=fraction>1.5</u><a href="/x">x</a><time datetime="2024-01-02T03:04:05Z">t</time><s id=guid>00000000-0000-0000-0000-000000000001</s>
            <q id=clock>10:00</q><q id=duration>PT1H</q><q id=section>politics</q><q id=letter>c</q><q id=size>1x2</q><h2>Summary</h2><figure><img src="a.png"></figure>
            <ul><li class=c><b>A</b><i>1</i></li><li class=c><b>B</b></li></ul><li class=p><x class=x>1</x><x class=y>2</x></li>
            <dl><dt>one</dt><dd>1</dd><dt>a.b</dt><dd>2</dd></dl><dl class=days><dt>2024-01-02</dt><dd>/d</dd></dl><script type="application/ld+json">{"data": {"a": [1]}}</script>
            """,
            "Everything");
        Assert.Equal("""{"a":[1]}""", report.Field("Json")["value"]!.ToJsonString());
        Assert.Empty(report.TagsOf("Json"));
        Assert.Equal("A", (string)report.Field("First.Author")["value"]!);
        Assert.Equal(["<b>"], report.TagsOf("Comments[1].Author"));
        Assert.Equal("""Failed: [Css("i")] matched nothing""", report.SourcesOf("Comments[1].Score")[0]);
        Assert.Equal(["<dt>", "<dd>"], report.TagsOf("Facts.one"));
        Assert.Equal(["<dt>", "<dd>"], report.TagsOf("""Facts["a.b"]"""));
        Assert.Equal("""{"width":1,"height":2}""", report.Field("Size")["value"]!.ToJsonString().ToLowerInvariant());
        Assert.Equal(2, (int)report.Field("Points[0].Y")["value"]!);
        Assert.NotEmpty(report.TagsOf("Body"));
    }

    [Fact]
    public async Task Report_PageWithAnError_HasTheElementsThatWereRead()
    {
        ReportData report = await ReportOfAsync("<li>a</li><li>b</li><time datetime='x'>");
        JsonObject row = report.Index["pages"]![0]!.AsObject();
        Assert.Equal(("Error", 1, 1), ((string)row["state"]!, (int)row["errors"]!, (int)row["warnings"]!));
        Assert.Equal(["<li>", "<li>"], report.TagsOf("Tags"));
        Assert.Equal(["<li>"], report.TagsOf("Tags[1]"));
        Assert.Null(report.Field("Tags[1]")["value"]);
        JsonArray issues = report.Page(0)!["issues"]!.AsArray();
        Assert.Equal(["Title True Missing", "Published False Unconvertible"], issues.Select(static issue => $"{issue!["path"]} {(bool)issue["isError"]!} {issue["kind"]}"));
        Assert.NotNull(issues[1]!["element"]);
    }

    [Fact]
    public async Task Report_Fixtures_HaveDifferences()
    {
        WriteFixture("a", "<h1>Old</h1><li>a<li>b");
        WriteFixture("b/c", "<h1>New</h1><li>a<li>b");
        ReportData report = await ReportAsync("2 pages, 1 without problems, 1 with differences", _folder["fixtures"]);
        Assert.Equal(["a Ok 0", "b/c Different 1"], report.Index["pages"]!.AsArray().Select(static row => $"{row!["name"]} {row["state"]} {row["differences"]}"));
        Assert.Equal("""{"path":"Title","expected":"\u0022Old\u0022","actual":"\u0022New\u0022"}""", report.Page(1)!["differences"]![0]!.ToJsonString());
    }

    [Theory]
    [InlineData(null, "has no expected values yet")]
    [InlineData("{", "cannot be read")]
    public async Task Report_FixtureWithoutExpectedValues_SaysSo(string? expected, string note)
    {
        string folder = WriteFixture("a", "<h1>Old</h1>");

        if (expected is null)
        {
            File.Delete(Path.Combine(folder, "expected.json"));
        }
        else
        {
            File.WriteAllText(Path.Combine(folder, "expected.json"), expected);
        }

        ReportData report = await ReportAsync("1 page, 1 with differences", folder);
        Assert.Contains(note, (string)report.Page(0)!["notes"]![0]!, StringComparison.Ordinal);
        Assert.Equal("Old", (string)report.Field("Title")["value"]!);
    }

    [Fact]
    public async Task Report_PageThatCannotBeRead_DoesNotStopTheOthers()
    {
        WriteFixture("a", "<h1>Old</h1><li>a<li>b");
        WriteFixture("b", "<h1>Old</h1>");
        File.Delete(_folder["fixtures/b/page.html"]);
        WriteFixture("c", "<h1>Old</h1>", "Angry");
        ReportData report = await ReportAsync("3 pages, 1 without problems, 2 not read", _folder["fixtures"]);
        Assert.Null(report.Page(1));
        Assert.Contains("cannot be read", (string)report.Index["pages"]![1]!["failure"]!, StringComparison.Ordinal);
        Assert.Contains("The code of the user failed.", (string)report.Index["pages"]![2]!["failure"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_PageThatAngleSharpCannotParse_HasFieldsWithoutAView()
    {
        ReportData report = await ReportOfAsync("<h1>Deep</h1>" + string.Concat(Enumerable.Repeat("<div>", 600)));
        Assert.Null(report.Page(0)!["view"]);
        Assert.Equal("Deep", (string)report.Field("Title")["value"]!);
        Assert.Equal("The page is not shown, and no element is named: The page has elements more than 512 levels deep, too many for AngleSharp's parser, which this command needs to find elements. The values are read without it.", (string)report.Page(0)!["notes"]![0]!);
    }

    [Fact]
    public async Task Report_BinaryFile_HasNoView()
    {
        File.WriteAllBytes(_folder["page.html"], [0x1F, 0x8B, 8, 0, 0, 0, 0, 0]);
        ReportData report = await ReportAsync("1 page, 1 with errors", _folder["page.html"], "--schema", "Story");
        Assert.Null(report.Page(0)!["view"]);
        Assert.Contains("gzip", (string)report.Page(0)!["notes"]![0]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_TextThatLooksLikeTheReport_StaysData()
    {
        _folder.Write("</script><script>alert(1)</script>/page.html", "<h1>{{script}} &lt;/script> &lt;!-- \ud83d\ude00</h1>");
        ReportData report = await ReportAsync("1 page, 1 without problems", _folder["</script><script>alert(1)<"], "--schema", "Story");
        Assert.Equal("{{script}} </script> <!-- \ud83d\ude00", (string)report.Field("Title")["value"]!);
        Assert.Single(Regex.Matches(report.Html, "<script type=\"module\">"));
        Assert.Equal(3, Regex.Count(report.Html, "<script"));
        Assert.Equal(3, Regex.Count(report.Html, "</script"));
    }

    [Fact]
    public async Task Report_Policy_AllowsItsOnlyScript()
    {
        ReportData report = await ReportOfAsync("<h1>a</h1>");
        string script = Regex.Match(report.Html, "<script type=\"module\">(.*?)</script>", RegexOptions.Singleline).Groups[1].Value;
        string policy = Regex.Match(report.Html, "Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value;
        Assert.Equal($"default-src 'none'; script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'; style-src 'unsafe-inline'; img-src data:; frame-src 'none'; base-uri 'none'; form-action 'none'", policy);
        Assert.True(report.Html.IndexOf("Content-Security-Policy", StringComparison.Ordinal) < report.Html.IndexOf("<style", StringComparison.Ordinal));
        Assert.DoesNotContain("{{", Regex.Replace(report.Html, "<script type=\"module\">.*", "", RegexOptions.Singleline), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_SamePages_IsTheSameFile()
    {
        WriteFixture("a", "<h1>Old</h1><li>a<li>b");
        WriteFixture("b", "<h1>Old</h1>");
        Assert.Equal((await ReportAsync("2 pages", _folder["fixtures"])).Html, (await ReportAsync("2 pages", _folder["fixtures"])).Html);
    }

    [Fact]
    [Trait("Runs", "Once")]
    public async Task Report_MoreThanTwoHundredPages_ContainsTheWorst()
    {
        for (int i = 0; i < ReportWriter.MaxPages + 20; i++)
        {
            WriteFixture(i.ToString("000", CultureInfo.InvariantCulture), i >= ReportWriter.MaxPages ? "<p>no title" : "<h1>Old</h1><li>a<li>b");
        }

        ReportData report = await ReportAsync("220 pages, 200 without problems, 20 with errors", _folder["fixtures"]);
        bool[] included = [.. report.Index["pages"]!.AsArray().Select(static row => (bool)row!["isIncluded"]!)];
        Assert.Equal(ReportWriter.MaxPages, included.Count(static isIncluded => isIncluded));
        Assert.All(included[ReportWriter.MaxPages..], Assert.True);
        Assert.All(included[..(ReportWriter.MaxPages - 20)], Assert.True);
        Assert.NotNull(report.Page(ReportWriter.MaxPages));
        Assert.Null(report.Page(ReportWriter.MaxPages - 1));
    }

    [Fact]
    public async Task Report_LongList_IsCutOff()
    {
        ReportData report = await ReportOfAsync("<h1>T</h1>" + string.Concat(Enumerable.Repeat("<li>a</li>", FieldBuilder.MaxItems + 100)));
        Assert.Equal(FieldBuilder.MaxItems + 100, (int)report.Field("Tags")["count"]!);
        Assert.Equal(FieldBuilder.MaxItems, report.Field("Tags")["children"]!.AsArray().Count);
    }

    [Fact]
    public async Task Report_Encoding_IsThatOfTheRuntime()
    {
        File.WriteAllBytes(_folder["page.html"], [.. "<meta charset=windows-1252><h1>caf"u8, 0xE9, .. "</h1>"u8]);
        ReportData report = await ReportAsync("1 page, 1 without problems", _folder["page.html"], "--schema", "Story");
        Assert.Equal("café", (string)report.Field("Title")["value"]!);
        Assert.Contains("café", report.Page(0)!["view"]!["nodes"]!.AsArray().Select(static node => node!.GetValueKind() == System.Text.Json.JsonValueKind.String ? (string?)node : null));
    }

    [Fact]
    public async Task Report_Address_IsDownloaded()
    {
        await using PageServer server = await PageServer.StartAsync(static context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return Microsoft.AspNetCore.Http.HttpResponseWritingExtensions.WriteAsync(context.Response, "<h1>From the web</h1>");
        });
        ReportData report = await ReportAsync("1 page, 1 without problems", server.Address + "story", "--schema", "Story");
        Assert.Equal("From the web", (string)report.Field("Title")["value"]!);
    }

    [Fact]
    public async Task Report_UrlOfAFile_FindsTheSchemaInTheCatalog()
    {
        string page = _folder.Write("page.html", "<h1>Harbour</h1>");
        ToolRun without = await ToolRun.RunWithSchemasAsync("report", page, "--output", _folder["report.html"]);
        Assert.Equal(1, without.ExitCode);
        Assert.Contains("'report' also takes the address, with --url", without.Output, StringComparison.Ordinal);

        ReportData report = await ReportAsync("1 page", page, "--url", "https://posts.example/harbour");
        JsonObject row = report.Index["pages"]![0]!.AsObject();
        Assert.Equal(("Post", "https://posts.example/harbour"), ((string)row["schema"]!, (string)row["url"]!));
    }

    [Theory]
    [InlineData("is not an address", "page.html", "posts.example/x")]
    [InlineData("is for one page from a file", "pages", "https://posts.example/x")]
    [InlineData("is for one page from a file", "fixtures/a", "https://posts.example/x")]
    [InlineData("is for one page from a file", "https://posts.example/y", "https://posts.example/x")]
    public async Task Report_UrlOfSomethingElse_IsRefused(string message, string pages, string url)
    {
        _folder.Write("page.html", "<h1>a</h1>");
        _folder.Write("pages/1.html", "<h1>a</h1>");
        _folder.Write("pages/2.html", "<h1>a</h1>");
        WriteFixture("a", "<h1>a</h1>");
        ToolRun run = await ToolRun.RunWithSchemasAsync("report", pages.StartsWith("https", StringComparison.Ordinal) ? pages : _folder[pages], "--schema", "Post", "--url", url, "--output", _folder["report.html"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OfAnEarlierRunAmongThePages_IsReplaced()
    {
        _folder.Write("page.html", "<h1>a</h1>");

        for (int i = 0; i < 2; i++)
        {
            await ReportAsync("1 page, 1 without problems", _folder.Path, "--schema", "Story");
        }

        File.Delete(_folder["page.html"]);
        ToolRun run = await ToolRun.RunWithSchemasAsync("report", _folder.Path, "--schema", "Story", "--output", _folder["report.html"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("except for the report itself", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_NothingToShow_IsAnError()
    {
        ToolRun missing = await ToolRun.RunWithSchemasAsync("report", _folder["none"], "--output", _folder["report.html"]);
        Assert.Equal((2, ""), (missing.ExitCode, missing.Output));
        Assert.Contains("There is no file or folder", missing.Error, StringComparison.Ordinal);
        ToolRun history = await ToolRun.RunAsync("report", "--history", _folder["none.jsonl"]);
        Assert.Equal(2, history.ExitCode);
        Assert.Contains("There is no history", history.Error, StringComparison.Ordinal);

        _folder.Write("page.html", "<h1>x");
        ToolRun failed = await ToolRun.RunWithSchemasAsync("report", _folder["page.html"], "--schema", "Angry", "--output", _folder["report.html"]);
        Assert.Equal(1, failed.ExitCode);
        Assert.Contains("1 page, 1 not read (InvalidOperationException: The code of the user failed.)", failed.Output, StringComparison.Ordinal);
    }

    private async Task<ReportData> ReportOfAsync(string html, string schema = "Story")
    {
        string path = _folder.Write("page.html", html);
        return await ReportAsync("1 page", path, "--schema", schema);
    }

    private async Task<ReportData> ReportAsync(string summary, params string[] arguments)
    {
        ToolRun run = await ToolRun.RunWithSchemasAsync(["report", .. arguments, "--output", _folder["report.html"]]);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Contains("report.html: " + summary, run.Output, StringComparison.Ordinal);
        return new ReportData(await File.ReadAllTextAsync(_folder["report.html"]));
    }

    private string WriteFixture(string name, string page, string schema = "Story")
    {
        _folder.Write($"fixtures/{name}/page.html", page);
        _folder.Write($"fixtures/{name}/fixture.json", $$"""{ "schema": "SchemaGen.Tool.Tests.Schemas.{{schema}}, SchemaGen.Tool.Tests", "capturedAt": "2024-01-01T00:00:00Z" }""");
        _folder.Write($"fixtures/{name}/expected.json", Expected);
        return _folder[$"fixtures/{name}"];
    }
}

using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Recording;

namespace SchemaGen.Tool.Tests.Recording;

public sealed class RecordCommandTests : IDisposable
{
    private const string Page = "<!DOCTYPE html><link rel=canonical href=https://news.example/story><h1>Old</h1><ul><li>a<li>b</ul>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Record_File_WritesTheFixtureAndShowsTheValues()
    {
        ToolRun run = await ToolRun.RunWithSchemasAsync("record", _folder.Write("story.html", Page), "--schema", "Story", "--to", _folder["fixtures"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Matches(@"Title +""Old"" +\[Css\(""h1""\)\]", run.Output);
        Assert.Matches(@"Published +null +-", run.Output);
        Assert.Equal(Page, File.ReadAllText(_folder["fixtures/story/page.html"]));
        JsonElement info = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(_folder["fixtures/story/fixture.json"]));
        Assert.Equal("https://news.example/story", info.GetProperty("url").GetString());
        Assert.Equal("SchemaGen.Tool.Tests.Schemas.Story, SchemaGen.Tool.Tests", info.GetProperty("schema").GetString());
        Assert.Contains("\"Old\"", File.ReadAllText(_folder["fixtures/story/expected.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_CompressedFile_StoresThePageDecompressed()
    {
        using (var gzip = new GZipStream(File.Create(_folder["story.html.gz"]), CompressionMode.Compress))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Page));
        }

        ToolRun run = await ToolRun.RunWithSchemasAsync("record", _folder["story.html.gz"], "--schema", "Story", "--to", _folder["fixtures"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Page, File.ReadAllText(_folder["fixtures/story/page.html"]));
    }

    [Fact]
    public async Task Record_Address_KeepsBytesFinalAddressAndHeaders()
    {
        byte[] bytes = [.. "<h1>"u8, 0xCA, 0xCE, 0xC8, 0xD1, .. "</h1>"u8];
        await using PageServer server = await PageServer.StartAsync(async context =>
        {
            if (context.Request.Path == "/old")
            {
                context.Response.Redirect("/new/page");
                return;
            }

            context.Response.ContentType = "text/html; charset=windows-1256";
            context.Response.Headers.SetCookie = "secret=1";
            await context.Response.Body.WriteAsync(bytes);
        });

        ToolRun run = await ToolRun.RunWithSchemasAsync("record", server.Address + "old", "--schema", "Story", "--to", _folder["fixtures"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string fixture = Assert.Single(Directory.GetDirectories(_folder["fixtures"]));
        Assert.Equal(bytes, File.ReadAllBytes(Path.Combine(fixture, "page.html")));
        string info = File.ReadAllText(Path.Combine(fixture, "fixture.json"));
        Assert.Contains($"\"{server.Address}new/page\"", info, StringComparison.Ordinal);
        Assert.Contains("windows-1256", info, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", info, StringComparison.Ordinal);
        Assert.Contains("تخبر", File.ReadAllText(Path.Combine(fixture, "expected.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_AddressThatIsNotFound_EndsWithTheStatus()
    {
        await using PageServer server = await PageServer.StartAsync(static context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });

        ToolRun run = await ToolRun.RunWithSchemasAsync("record", server.Address + "x", "--schema", "Story", "--to", _folder["fixtures"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("404", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["fixtures"]));
    }

    [Fact]
    public async Task Record_ExistingFixture_IsReplacedOnlyWithAccept()
    {
        string page = _folder.Write("story.html", Page);
        string[] record = ["record", page, "--schema", "Story", "--to", _folder["fixtures"]];
        Assert.Equal(0, (await ToolRun.RunWithSchemasAsync(record)).ExitCode);
        File.WriteAllText(page, Page.Replace("Old", "New", StringComparison.Ordinal));

        ToolRun refused = await ToolRun.RunWithSchemasAsync(record);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("--accept", refused.Error, StringComparison.Ordinal);
        Assert.Contains("Old", File.ReadAllText(_folder["fixtures/story/expected.json"]), StringComparison.Ordinal);

        Assert.Equal(0, (await ToolRun.RunWithSchemasAsync([.. record, "--accept"])).ExitCode);
        Assert.Contains("New", File.ReadAllText(_folder["fixtures/story/expected.json"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../story")]
    [InlineData("/story")]
    [InlineData("a\nb")]
    public async Task Record_NameOutsideOfTheFolder_IsRefused(string name)
    {
        ToolRun run = await ToolRun.RunWithSchemasAsync("record", _folder.Write("story.html", Page), "--schema", "Story", "--to", _folder["fixtures"], "--name", name);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Choose another --name", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["fixtures"]));
    }

    [Theory]
    [InlineData(400, "is cut off")]
    [InlineData(10, "is not compressed with gzip")]
    public async Task Record_CompressedPageThatIsCutOff_IsRefused(int length, string reason)
    {
        using var compressed = new MemoryStream();

        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
        {
            byte[] noise = new byte[2_000];
            new Random(1).NextBytes(noise);
            gzip.Write(Encoding.ASCII.GetBytes("<h1>Title</h1>" + Convert.ToHexString(noise)));
        }

        string page = _folder["story.html.gz"];
        File.WriteAllBytes(page, compressed.ToArray());
        Assert.Equal(0, (await ToolRun.RunWithSchemasAsync("record", page, "--schema", "Story", "--to", _folder["fixtures"])).ExitCode);

        File.WriteAllBytes(page, compressed.ToArray()[..length]);
        ToolRun run = await ToolRun.RunWithSchemasAsync("record", page, "--schema", "Story", "--to", _folder["other"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_CompressedPageWhoseSecondMemberIsCutOff_IsRefused()
    {
        using var compressed = new MemoryStream();

        foreach (string part in new[] { "<h1>Title</h1>", "<p>Text</p>" })
        {
            using var gzip = new GZipStream(compressed, CompressionLevel.Fastest, leaveOpen: true);
            gzip.Write(Encoding.ASCII.GetBytes(part));
        }

        string page = _folder["story.html.gz"];
        File.WriteAllBytes(page, compressed.ToArray()[..^10]);
        ToolRun run = await ToolRun.RunWithSchemasAsync("record", page, "--schema", "Story", "--to", _folder["fixtures"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is cut off or damaged", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--to", "elsewhere")]
    [InlineData("--name", "other")]
    [InlineData("--url", "https://news.example/")]
    public async Task Record_OptionOfNewFixturesWithoutSchema_IsRefused(string option, string value)
    {
        ToolRun run = await ToolRun.RunWithSchemasAsync("record", _folder["fixtures"], "--accept", option, value);
        Assert.Equal((2, $"The option '{option}' needs '--schema'. Try --help.\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Record_AcceptOfAFolder_ReplacesTheExpectedValuesAndPassesOverWhatItCannotRead()
    {
        await ToolRun.RunWithSchemasAsync("record", _folder.Write("story.html", Page), "--schema", "Story", "--to", _folder["fixtures"]);
        _folder.Write("fixtures/broken/fixture.json", "{");
        File.WriteAllText(_folder["fixtures/story/page.html"], "<h1>New</h1>");

        ToolRun run = await ToolRun.RunWithSchemasAsync("record", _folder["fixtures"], "--accept");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("broken", run.Output, StringComparison.Ordinal);
        Assert.Contains("New", File.ReadAllText(_folder["fixtures/story/expected.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_PageWithoutARequiredValue_IsRecordedAndReported()
    {
        ToolRun run = await ToolRun.RunWithSchemasAsync("record", _folder.Write("story.html", "<p>"), "--schema", "Story", "--to", _folder["fixtures"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Error: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"Missing\"", File.ReadAllText(_folder["fixtures/story/expected.json"]), StringComparison.Ordinal);
    }

    /// <summary>A part of a fixture would be refused as an existing one the next time.</summary>
    [Fact]
    public async Task Record_SchemaWhoseCodeThrows_LeavesNoFolder()
    {
        ToolRun run = await ToolRun.RunWithSchemasAsync("record", _folder.Write("story.html", Page), "--schema", "Angry", "--to", _folder["fixtures"]);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("InvalidOperationException: The code of the user failed.", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["fixtures/story"]));
    }

    [Fact]
    public async Task Record_FolderThatIsAFile_EndsWithAMessage()
    {
        ToolRun run = await ToolRun.RunWithSchemasAsync("record", _folder.Write("story.html", Page), "--schema", "Story", "--to", _folder.Write("fixtures", ""));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Record_Interrupted_EndsWithItsExitCode()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The signal is that of Unix.");
        var asked = new TaskCompletionSource();
        await using PageServer server = await PageServer.StartAsync(async context =>
        {
            asked.SetResult();
            await Task.Delay(TimeSpan.FromMinutes(5), context.RequestAborted);
        });

        var start = new ProcessStartInfo(ProcessRunner.DotNet, [typeof(SchemagenCommand).Assembly.Location, "record", server.Address + "x", "--schema", "Story", "--to", _folder["fixtures"], .. ToolRun.Schemas]) { RedirectStandardError = true };
        using var process = Process.Start(start)!;
        await asked.Task.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        using (Process kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal((130, "The run was interrupted.\n"), (process.ExitCode, error));
        Assert.False(Directory.Exists(_folder["fixtures"]));
    }

    [Theory]
    [InlineData("pages/harbour.html", "harbour")]
    [InlineData("harbour.HTML.GZ", "harbour")]
    [InlineData("2024.03.01 harbour.htm", "2024.03.01-harbour")]
    [InlineData("الميناء.html", "الميناء")]
    [InlineData("a:b*c.html", "a-b-c")]
    [InlineData("..html", "")]
    [InlineData("https://news.example/harbour", "news.example-harbour")]
    [InlineData("https://news.example/story.php?id=12#top", "news.example-story.php-id-12")]
    [InlineData("https://news.example/%D9%85%D9%8A%D9%86%D8%A7%D8%A1/", "news.example-ميناء")]
    [InlineData("https://news.example/../../etc", "news.example-etc")]
    public void NameOf_Page_IsThatOfAFolder(string page, string name) => Assert.Equal(name, FixtureName.Of(page));

    [Theory]
    [InlineData("There is no schema 'Nothing'", "story.html", "--schema", "Nothing")]
    [InlineData("Name the schema", "story.html")]
    [InlineData("There is no file", "other.html", "--schema", "Story")]
    [InlineData("is not an address", "story.html", "--schema", "Story", "--url", "news.example/x")]
    public async Task Record_UnusableInput_EndsWithAMessage(string message, params string[] arguments)
    {
        _folder.Write("story.html", Page);
        ToolRun run = await ToolRun.RunWithSchemasAsync(["record", _folder[arguments[0]], .. arguments[1..], "--to", _folder["fixtures"]]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder["fixtures"]));
    }
}

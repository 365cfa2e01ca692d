using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace SchemaGen.Tool.Tests.CommandLine;

/// <summary>Outputs that cannot be written, of all commands.</summary>
public sealed class OutputFilesTests : IDisposable
{
    private const string Page = "<meta property=og:title content=Harbour><h1 class=title>Harbour</h1><time datetime=2024-01-02>x</time><li class=comment><b>Ann</b><i class=score>1</i><li>b";

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Commands =>
    [
        "check fixtures --output {0}",
        "check fixtures --format junit --output {0}",
        "audit selectors.txt --output {0}",
        "audit selectors.txt --sarif --output {0}",
        "drift pages --schema Post --baseline {0} --accept",
        "drift pages --schema Post --baseline drift.json --output {0}",
        "drift pages --schema Post --baseline drift.json --history {0}",
        "report pages --schema Post --output {0}",
        "scaffold pages/0.html pages/1.html --force --output {0}",
    ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Output_ThatIsAFolder_IsRefused(string command)
    {
        Directory.CreateDirectory(_folder["out"]);

        ToolRun run = await RunAsync(command, "out");

        Assert.Equal(new ToolRun(2, "", $"'{_folder["out"]}' cannot be written: it is a folder. Name a file in it.\n"), run);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Output_BelowAFile_IsRefused(string command)
    {
        _folder.Write("file", "kept");

        ToolRun run = await RunAsync(command, "file/inner/out");

        Assert.Equal(new ToolRun(2, "", $"'{_folder["file/inner/out"]}' cannot be written: '{Path.GetRelativePath(".", _folder["file"])}' is a file, not a folder.\n"), run);
        Assert.Equal("kept", File.ReadAllText(_folder["file"]));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Output_ThatIsReadOnly_IsRefused(string command)
    {
        File.SetAttributes(_folder.Write("out", ""), FileAttributes.ReadOnly);

        ToolRun run = await RunAsync(command, "out");

        File.SetAttributes(_folder["out"], FileAttributes.Normal);
        Assert.Equal(new ToolRun(2, "", $"'{_folder["out"]}' cannot be written: it is read-only.\n"), run);
        Assert.Equal("", File.ReadAllText(_folder["out"]));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Output_WithoutAName_IsRefused(string command) =>
        Assert.Equal(new ToolRun(2, "", "'' cannot be written: the name of the file is empty.\n"), await RunAsync(command, ""));

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Output_OnAFullDisk_IsRefused(string command)
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "The device is that of Linux.");
        Assert.SkipWhen(command.Contains("--history", StringComparison.Ordinal), "A history is read first, and the device has no end.");

        ToolRun run = await RunAsync(command, "/dev/full");

        Assert.Equal((2, "'/dev/full' cannot be written: the disk is full.\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Output_InAFolderThatDoesNotExist_CreatesIt(string command)
    {
        ToolRun run = await RunAsync(command, "new/folder/out");

        Assert.True(run.ExitCode < 2, run.Error);
        Assert.NotEqual(0, new FileInfo(_folder["new/folder/out"]).Length);
        Assert.DoesNotContain("\r", File.ReadAllText(_folder["new/folder/out"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check fixtures --output fixtures/a/expected.json", "fixtures/a/expected.json")]
    [InlineData("check fixtures --output fixtures/a/page.html", "fixtures/a/page.html")]
    [InlineData("drift pages --schema Post --baseline drift.json --output pages/1.html", "pages/1.html")]
    [InlineData("drift pages --schema Post --baseline pages/1.html --accept", "pages/1.html")]
    [InlineData("drift fixtures --baseline drift.json --history fixtures/a/fixture.json", "fixtures/a/fixture.json")]
    [InlineData("report pages --schema Post --output pages/1.html", "pages/1.html")]
    [InlineData("report fixtures --output fixtures/a/page.html", "fixtures/a/page.html")]
    [InlineData("audit selectors.txt --output selectors.txt", "selectors.txt")]
    public async Task Output_ThatIsRead_IsNotOverwritten(string command, string file)
    {
        WriteInputs();
        string text = File.ReadAllText(_folder[file]);

        ToolRun run = await RunAsync(command, file);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("would be overwritten", run.Error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(_folder[file]));
    }

    [Theory]
    [InlineData("file")]
    [InlineData("file/inner")]
    public async Task Record_FolderBelowAFile_IsRefused(string folder)
    {
        _folder.Write("file", "kept");

        ToolRun run = await RunAsync("record pages/0.html --schema Story --to {0}", folder);

        Assert.Equal(new ToolRun(2, "", $"The folder '{_folder[folder]}' cannot be created: '{Path.GetRelativePath(".", _folder["file"])}' is a file.\n"), run);
    }

    [Fact]
    public async Task Record_AcceptOfValuesThatCannotBeWritten_NamesTheFileAndAcceptsTheOthers()
    {
        WriteInputs();
        Directory.CreateDirectory(_folder["fixtures/b"]);
        File.Copy(_folder["fixtures/a/page.html"], _folder["fixtures/b/page.html"]);
        File.Copy(_folder["fixtures/a/fixture.json"], _folder["fixtures/b/fixture.json"]);
        File.Delete(_folder["fixtures/a/expected.json"]);
        Directory.CreateDirectory(_folder["fixtures/a/expected.json"]);

        ToolRun run = await ToolRun.RunWithSchemasAsync("record", _folder["fixtures"], "--accept");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains("expected.json' cannot be written: access to it is denied.", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_folder["fixtures/b/expected.json"]));
    }

    private Task<ToolRun> RunAsync(string command, string output)
    {
        WriteInputs();
        string[] arguments = [.. command.Split(' ').Select(argument => argument == "{0}" ? Rooted(output) : argument.Contains('/', StringComparison.Ordinal) || argument is "fixtures" or "pages" or "selectors.txt" or "drift.json" ? _folder[argument] : argument)];
        return command.StartsWith("audit", StringComparison.Ordinal) || command.StartsWith("scaffold", StringComparison.Ordinal) ? ToolRun.RunAsync(arguments) : ToolRun.RunWithSchemasAsync(arguments);
    }

    private string Rooted(string output) => output.Length == 0 ? output : _folder[output];

    private void WriteInputs()
    {
        _folder.Write("selectors.txt", "h1\nli:eq(2)\n");
        _folder.Write("pages/0.html", Page);
        _folder.Write("pages/1.html", Page.Replace("Harbour", "Bridge", StringComparison.Ordinal));
        _folder.Write("fixtures/a/page.html", Page);
        _folder.Write("fixtures/a/fixture.json", """{ "schema": "SchemaGen.Tool.Tests.Schemas.Story, SchemaGen.Tool.Tests", "capturedAt": "2024-01-01T00:00:00Z" }""");
        _folder.Write("fixtures/a/expected.json", """{ "value": { "Title": "Harbour", "Published": null, "Tags": [] } }""");
        _folder.Write("drift.json", """{ "version": 1, "schemas": [{ "schema": "SchemaGen.Tool.Tests.Schemas.Post", "routes": [], "pages": 0, "unread": 0, "failed": 0, "fields": [], "issues": [] }] }""");
    }
}

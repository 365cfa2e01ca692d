using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace SchemaGen.Tool.Tests.Checking;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Check_UnchangedFixtures_SucceedsWithASummary()
    {
        WriteFixture("a");
        WriteFixture("deep/b");
        ToolRun run = await CheckAsync();
        Assert.Equal((0, "2 fixtures: 2 as expected, 0 with differences, 0 failed.\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public async Task Check_ChangedPage_NamesEachFieldAndFails()
    {
        WriteFixture("a", page: "<h1>New</h1><ul><li>a<li>x<li>b</ul>");
        ToolRun run = await CheckAsync();
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            """
            a: Title: expected "Old", but was "New".
            a: Tags: expected 2 items, but was 3 items.
            a: Tags[1]: expected nothing, but was "x".
            1 fixture: 0 as expected, 1 with differences, 0 failed.

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Theory]
    [InlineData("fixture.json", "{", "cannot be opened")]
    [InlineData("fixture.json", "null", "cannot be opened")]
    [InlineData("fixture.json", """{ "schema": null, "capturedAt": "2024-01-01T00:00:00Z" }""", "'schema' is missing")]
    [InlineData("fixture.json", """{ "schema": "A, B", "capturedAt": "2024-01-01T00:00:00Z", "page": "../a/page.html" }""", "'page' is not the name of a file")]
    [InlineData("fixture.json", """{ "schema": "A, B", "capturedAt": "2024-01-01T00:00:00Z", "url": "/x" }""", "'url' is not an absolute address")]
    [InlineData("fixture.json", """{ "schema": "No.Such, Assembly", "capturedAt": "2024-01-01T00:00:00Z", "headers": null }""", "is not found")]
    [InlineData("fixture.json", """{ "schema": "SchemaGen.Tool.Tests.Schemas.Angry, SchemaGen.Tool.Tests", "capturedAt": "2024-01-01T00:00:00Z" }""", "The code of the user failed.")]
    [InlineData("fixture.json", """{ "schema": "SchemaGen.Tool.Tests.Schemas.Unwritable, SchemaGen.Tool.Tests", "capturedAt": "2024-01-01T00:00:00Z" }""", "InvalidOperationException: The getter of the user failed.")]
    [InlineData("fixture.json", """{ "schema": "SchemaGen.Tool.Tests.Schemas.Story", "capturedAt": "2024-01-01T00:00:00Z" }""", "The name of the assembly must follow")]
    [InlineData("fixture.json", """{ "schema": "A, B", "capturedAt": "yesterday" }""", "capturedAt")]
    [InlineData("fixture.json", """{ "schema": "A, B" }""", "capturedAt")]
    [InlineData("fixture.json", "", "cannot be opened")]
    [InlineData("expected.json", "{}", "'value' is missing")]
    [InlineData("expected.json", """{ "value": [] }""", "'value' is not an object")]
    [InlineData("expected.json", """{ "value": null, "issues": {} }""", "'issues' is not an array")]
    [InlineData("expected.json", """{ "value": null, "isues": [] }""", "'isues' is neither 'value' nor 'issues'")]
    [InlineData("expected.json", "[]", "cannot be read")]
    [InlineData("expected.json", """{ "value": { "a": 1, "a": 2 } }""", "cannot be read")]
    [InlineData("expected.json", null, "no expected values")]
    [InlineData("page.html", null, "cannot be read")]
    public async Task Check_FixtureThatCannotBeRead_ReportsItAndChecksTheOthers(string file, string? text, string reason)
    {
        WriteFixture("a");
        WriteFixture("b");

        if (text is null)
        {
            File.Delete(_folder["fixtures/a/" + file]);
        }
        else
        {
            _folder.Write("fixtures/a/" + file, text);
        }

        ToolRun run = await CheckAsync();
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(reason, run.Output.Split('\n')[0], StringComparison.Ordinal);
        Assert.EndsWith("2 fixtures: 1 as expected, 0 with differences, 1 failed.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_JUnit_HasACaseForEachFixtureAndMember()
    {
        WriteFixture("a");
        WriteFixture("b", page: "<h1>Two\u0001 & \"&lt;three>\"</h1><ul><li>a<li>b</ul>");
        File.Delete(WriteFixture("c") + "/page.html");

        ToolRun run = await CheckAsync("--format", "junit");
        Assert.Equal(1, run.ExitCode);
        XElement suites = XElement.Parse(run.Output);
        Assert.Equal(("9", "1", "1"), ((string)suites.Attribute("tests")!, (string)suites.Attribute("failures")!, (string)suites.Attribute("errors")!));
        Assert.Equal(["a", "b", "c"], suites.Elements("testsuite").Select(static suite => (string)suite.Attribute("name")!));
        Assert.Equal(["(page)", "Title", "Published", "Tags"], suites.Elements().First().Elements("testcase").Select(static test => (string)test.Attribute("name")!));
        XElement failure = Assert.Single(suites.Descendants("failure"));
        Assert.Equal("Title", (string)failure.Parent!.Attribute("name")!);
        Assert.Contains("<three>", failure.Value, StringComparison.Ordinal);
        Assert.Equal("(page)", (string)Assert.Single(suites.Descendants("error")).Parent!.Attribute("name")!);
    }

    /// <summary>Names that are not those of a member are differences of the page, and are counted.</summary>
    [Fact]
    public async Task Check_JUnitWithANameOfNoMember_FailsThePage()
    {
        _folder.Write(Path.Combine(WriteFixture("a"), "expected.json"), """{ "value": { "Title": "Old", "Published": null, "Tags": ["a", "b"], "Ti.tle": 1 } }""");
        ToolRun run = await CheckAsync("--format", "junit");
        XElement suites = XElement.Parse(run.Output);
        Assert.Equal((1, "1"), (run.ExitCode, (string)suites.Attribute("failures")!));
        Assert.Equal("(page)", (string)Assert.Single(suites.Descendants("failure")).Parent!.Attribute("name")!);
    }

    /// <summary>Some editors write one.</summary>
    [Fact]
    public async Task Check_FilesWithByteOrderMark_AreRead()
    {
        string folder = WriteFixture("a");

        foreach (string name in new[] { "fixture.json", "expected.json", "page.html" })
        {
            await File.WriteAllTextAsync(Path.Combine(folder, name), await File.ReadAllTextAsync(Path.Combine(folder, name), TestContext.Current.CancellationToken), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), TestContext.Current.CancellationToken);
        }

        Assert.Equal("1 fixture: 1 as expected, 0 with differences, 0 failed.\n", (await CheckAsync()).Output);
    }

    [Fact]
    public async Task Check_GitHub_AnnotatesTheExpectedValues()
    {
        WriteFixture("a,b", page: "<h1>100 % new</h1><ul><li>a<li>b</ul>");
        ToolRun run = await CheckAsync("--format", "github");
        Assert.Equal(1, run.ExitCode);
        string line = run.Output.Split('\n')[0];
        Assert.StartsWith("::error file=", line, StringComparison.Ordinal);
        Assert.EndsWith("/a%2Cb/expected.json,title=a%2Cb::Title: expected \"Old\", but was \"100 %25 new\".", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_OutputFile_HasTheResultsAndTheConsoleTheSummary()
    {
        WriteFixture("a");
        ToolRun run = await CheckAsync("--format", "junit", "--output", _folder["results.xml"]);
        Assert.Equal("1 fixture: 1 as expected, 0 with differences, 0 failed.\n", run.Output);
        Assert.Equal("testsuites", XElement.Parse(File.ReadAllText(_folder["results.xml"])).Name.LocalName);
    }

    [Fact]
    public async Task Check_FolderWithoutFixtures_IsAnError()
    {
        ToolRun missing = await CheckAsync();
        Assert.Equal(2, missing.ExitCode);
        Assert.Contains("There is no folder", missing.Error, StringComparison.Ordinal);
        Directory.CreateDirectory(_folder["fixtures"]);
        Assert.Contains("There is no fixture", (await CheckAsync()).Error, StringComparison.Ordinal);
    }

    private Task<ToolRun> CheckAsync(params string[] arguments) => ToolRun.RunWithSchemasAsync(["check", _folder["fixtures"], .. arguments]);

    private string WriteFixture(string name, string page = "<h1>Old</h1><ul><li>a<li>b</ul>")
    {
        _folder.Write($"fixtures/{name}/page.html", page);
        _folder.Write($"fixtures/{name}/fixture.json", """{ "schema": "SchemaGen.Tool.Tests.Schemas.Story, SchemaGen.Tool.Tests", "capturedAt": "2024-01-01T00:00:00Z" }""");
        _folder.Write($"fixtures/{name}/expected.json", """{ "value": { "Title": "Old", "Published": null, "Tags": ["a", "b"] } }""");
        return _folder[$"fixtures/{name}"];
    }
}

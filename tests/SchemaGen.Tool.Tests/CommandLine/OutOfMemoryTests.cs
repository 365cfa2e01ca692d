using System;
using System.Threading.Tasks;

namespace SchemaGen.Tool.Tests.CommandLine;

/// <summary>A lack of memory ends a command, and is not reported as the failure of one page.</summary>
public sealed class OutOfMemoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("report", "page.html", "--schema", "Greedy", "--output", "report.html")]
    [InlineData("drift", "page.html", "--schema", "Greedy", "--baseline", "drift.json", "--accept")]
    [InlineData("record", "page.html", "--schema", "Greedy", "--to", "recorded")]
    [InlineData("check", "fixtures")]
    public async Task Command_WithoutEnoughMemory_EndsWithAMessage(params string[] arguments)
    {
        _folder.Write("page.html", "<h1>a</h1>");
        _folder.Write("fixtures/a/page.html", "<h1>a</h1>");
        _folder.Write("fixtures/a/fixture.json", """{ "schema": "SchemaGen.Tool.Tests.Schemas.Greedy, SchemaGen.Tool.Tests", "capturedAt": "2024-01-01T00:00:00Z" }""");
        _folder.Write("fixtures/a/expected.json", """{ "value": { "Title": "a" } }""");

        ToolRun run = await ToolRun.RunWithSchemasAsync(Array.ConvertAll(arguments, argument => argument.Contains('.', StringComparison.Ordinal) || argument is "recorded" or "fixtures" ? _folder[argument] : argument));

        Assert.Equal(new ToolRun(2, "", "There is not enough memory.\n"), run);
    }
}

using System;
using System.Diagnostics;
using System.Threading.Tasks;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Tests;

/// <summary>The tool as a process, and projects that it builds.</summary>
public sealed class ToolProcessTests : IDisposable
{
    private const string Source = """
        using SchemaGen;

        namespace News;

        [HtmlSchema]
        public sealed partial record Article
        {
            [Css("h1")]
            public required string Title { get; init; }
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("<TargetFramework>net8.0</TargetFramework>")]
    [InlineData("<TargetFrameworks>netstandard2.0;net8.0</TargetFrameworks>")]
    public async Task RecordAndCheck_ProjectOfTheCurrentFolder_IsBuilt(string frameworks)
    {
        WriteProject(frameworks, Source);
        _folder.Write("page.html", "<h1>Hello</h1>");

        ProcessResult record = await RunAsync("record", "page.html", "--schema", "Article");
        Assert.Equal((0, ""), (record.ExitCode, record.Error));
        ProcessResult check = await RunAsync("check");
        Assert.Equal((0, "1 fixture: 1 as expected, 0 with differences, 0 failed."), (check.ExitCode, check.Output.Trim()));
    }

    [Fact]
    public async Task Check_ProjectWithAnError_ShowsIt()
    {
        WriteProject("<TargetFramework>net8.0</TargetFramework>", Source + " class Broken { int X => \"\"; }");
        _folder.Write("fixtures/a/fixture.json", "{}");
        ProcessResult check = await RunAsync("check");
        Assert.Equal(2, check.ExitCode);
        Assert.Contains("CS0029", check.Error, StringComparison.Ordinal);
    }

    /// <summary>The output of a library has no assemblies of packages by default.</summary>
    [Fact]
    public async Task Record_LibraryWhoseConverterUsesAPackage_RunsIt()
    {
        WriteProject("<TargetFramework>net8.0</TargetFramework>", Source.Replace("[Css(\"h1\")]", "[Css(\"h1\", Using = nameof(Html))]", StringComparison.Ordinal).Replace("init; }", "init; }\n\n    private static string Html(string text) => Markdig.Markdown.ToHtml(text).Trim();", StringComparison.Ordinal), """<PackageReference Include="Markdig" Version="1.6.0" />""");
        _folder.Write("page.html", "<h1>*Hello*</h1>");
        ProcessResult record = await RunAsync("record", "page.html", "--schema", "Article");
        Assert.Equal((0, ""), (record.ExitCode, record.Error));
        Assert.Contains("<p><em>Hello</em></p>", record.Output, StringComparison.Ordinal);
    }

    /// <summary>Values of JSON are exchanged with the runtime, so that the assembly must be the same, although the project has a copy.</summary>
    [Fact]
    public async Task Record_ProgramWithANewerSystemTextJson_ReadsJson()
    {
        WriteProject(
            "<TargetFramework>net8.0</TargetFramework><OutputType>Exe</OutputType>",
            Source.Replace("[Css(\"h1\")]", "[Css(\"script\")] public System.Text.Json.JsonElement? Data { get; init; }\n\n    [Css(\"h1\")]", StringComparison.Ordinal) + " static class Program { static void Main() { } }",
            """<PackageReference Include="System.Text.Json" Version="9.0.10" />""");
        _folder.Write("page.html", "<h1>Hello</h1><script>{\"a\": 1}</script>");
        ProcessResult record = await RunAsync("record", "page.html", "--schema", "Article");
        Assert.Equal((0, ""), (record.ExitCode, record.Error));
        Assert.Contains("{\"a\":1}", record.Output, StringComparison.Ordinal);
    }

    private void WriteProject(string frameworks, string source, string packages = "")
    {
        UserProjectFiles.Write(_folder, "News", frameworks, packages);
        _folder.Write("News.cs", source);
    }

    private Task<ProcessResult> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(ProcessRunner.DotNet, [typeof(SchemagenCommand).Assembly.Location, .. arguments]) { WorkingDirectory = _folder.Path };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return ProcessRunner.RunAsync(start, TimeSpan.FromMinutes(3));
    }
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaGen.Generator;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Tests.Auditing;

/// <summary>The command <c>audit</c>: selectors of lists, and what to write instead.</summary>
public sealed class AuditCommandTests : IDisposable
{
    /// <summary>Selectors with a finding of each kind, and some without.</summary>
    private static readonly string[] s_selectors =
    [
        "h1", ".title::text", "a::attr(href)", "a@href", "//h1", "//a[1]/@href", "(//div)[1]", "li:eq(2)", "li:first", "p:hover", "div > > p", ".md:flex", "[a==b]", "h1..x", ":is(.a, :foo)", "p:matches(/x/i)",
        "p:matches(x*)", "table > tr", "p > div", ":scope + dd", "h1, h1.title", ".sc-1a2b3c4d h2", "#post-12345", "div > div > div > div > span:nth-child(3)", "ns|a", "a[href", ".العنوان:foo", ".😀:foo",
    ];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Selectors => [.. s_selectors];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("h1.title::text", "[Css(\"h1.title\")]")]
    [InlineData(".a ::text", "[Css(\".a\")]")]
    [InlineData(".a::text, .b::text", "[Css(\".a, .b\")]")]
    [InlineData("a::attr(href)", "[Css(\"a\", Attr = \"href\")]")]
    [InlineData("a::attr(href), link::attr(href)", "[Css(\"a, link\", Attr = \"href\")]")]
    [InlineData("a@href", "[Css(\"a\", Attr = \"href\")]")]
    [InlineData("//h1/text()", "[Css(\"h1\")]")]
    [InlineData("//div[@class=\"x\"]/a/@href", "[Css(\"div[class='x'] > a\", Attr = \"href\")]")]
    [InlineData("(//div)[1]", "[Css(\"div\")], or [Css(\"div\", At = \"0..1\")] for a list")]
    [InlineData("(//div[@class='a'])[last()]", "[Css(\"div[class='a']\", At = \"^1\")], or [Css(\"div[class='a']\", At = \"^1..\")] for a list")]
    [InlineData("(//a/@href)[1]", "[Css(\"a\", Attr = \"href\")] for a single value")]
    [InlineData("li:eq(2)", "[Css(\"li\", At = \"2\")], or [Css(\"li\", At = \"2..3\")] for a list")]
    [InlineData("li:first", "[Css(\"li\")], or [Css(\"li\", At = \"..1\")] for a list")]
    [InlineData("a:first::attr(href)", "[Css(\"a\", Attr = \"href\")] for a single value")]
    [InlineData("li:lt(3)", "[Css(\"li\", At = \"..3\")] for a list")]
    [InlineData(":input:checked", "[Css(\":is(input, textarea, select, button):checked\")]")]
    [InlineData(".md:flex", "[Css(\".md\\\\:flex\")]")]
    [InlineData("table > tr > td", "[Css(\"table > tbody > tr > td\")]")]
    [InlineData("h1, h1.title", "[Css(\"h1\")]")]
    public async Task Audit_SelectorWithMistake_ShowsWhatToWrite(string selector, string advice)
    {
        ToolRun run = await ToolRun.RunAsync("audit", _folder.Write("list.txt", selector));
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Contains($"\n    write {advice}\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a::attr(href), img::attr(src)")]
    [InlineData("li:visible")]
    [InlineData("(//div)[1]/p")]
    [InlineData("(//a)[2]/@href")]
    [InlineData("a:visible::attr(href)")]
    [InlineData("@href")]
    public async Task Audit_SelectorWithoutEquivalent_ShowsNone(string selector)
    {
        ToolRun run = await ToolRun.RunAsync("audit", _folder.Write("list.txt", selector));
        Assert.Equal(1, run.ExitCode);
        Assert.DoesNotContain("    write", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_SelectorsWithoutMistake_ReportsNothing()
    {
        ToolRun run = await ToolRun.RunAsync("audit", _folder.Write("list.txt", "h1\n#main .title > a[href]\n"));
        Assert.Equal(new ToolRun(0, "2 selectors: 0 with errors, 0 with warnings.\n", ""), run);
    }

    /// <summary>The analyzer reports the same about a schema of a document.</summary>
    [Theory]
    [MemberData(nameof(Selectors))]
    public async Task Audit_Selector_ReportsWhatTheCompilerReports(string selector)
    {
        string source = $$"""
            [SchemaGen.HtmlSchema]
            public partial class Page
            {
                [SchemaGen.Css({{SymbolDisplay.FormatLiteral(selector, quote: true)}})] public System.Collections.Generic.List<string> Values { get; set; } = new();
            }
            """;
        string file = _folder.Write("list.txt", selector);
        int start = source.IndexOf("Css(", StringComparison.Ordinal) + "Css(\"".Length;
        IEnumerable<string> compiled = (await AnalyzeAsync(source))
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => string.Create(CultureInfo.InvariantCulture, $"{file}(1,{diagnostic.Location.SourceSpan.Start - start + 1}): {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"));

        string[] reported = (await ToolRun.RunAsync("audit", file)).Output.Split('\n');
        Assert.Equal(compiled, reported.Where(static line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Audit_FileOfAnySystem_CountsLinesAndColumnsAsEditorsDo()
    {
        string list = _folder["list.txt"];
        await File.WriteAllTextAsync(list, "# comment\r\n#\r\r\n\t a:foo  \n😀 a:foo\n#main:foo\n# a:foo\n.a\\ :foo\n.a\\ ", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), TestContext.Current.CancellationToken);
        ToolRun run = await ToolRun.RunAsync("audit", list);
        Assert.Equal(["4,4", "5,5", "6,6", "8,5"], PlacesOf(run, list));
        Assert.EndsWith("5 selectors: 4 with errors, 0 with warnings.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_Utf16WithMark_IsRead()
    {
        string list = _folder["list.txt"];
        await File.WriteAllTextAsync(list, ".عنوان:foo\r\n", Encoding.Unicode, TestContext.Current.CancellationToken);
        Assert.Equal(["1,7"], PlacesOf(await ToolRun.RunAsync("audit", list), list));
    }

    /// <summary>A no-break space is part of a selector, and is not removed silently.</summary>
    [Fact]
    public async Task Audit_InvisibleCharacter_IsReported()
    {
        ToolRun run = await ToolRun.RunAsync("audit", _folder.Write("list.txt", "h1\u00A0\n\u00A0\n"));
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(2, run.Output.Split("U+00A0").Length - 1);
    }

    [Theory]
    [InlineData("h1\n.caf\u00E9::text\n", false)]
    [InlineData("h1\n.caf\u00E9::text\n", true)]
    public async Task Audit_FileInAnotherEncoding_IsRefused(string text, bool withMark)
    {
        string list = _folder["list.txt"];
        byte[] mark = withMark ? [0xEF, 0xBB, 0xBF] : [];
        await File.WriteAllBytesAsync(list, [.. mark, .. Encoding.Latin1.GetBytes(text)], TestContext.Current.CancellationToken);
        ToolRun run = await ToolRun.RunAsync("audit", list);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("is not UTF-8", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_MissingFile_IsAnErrorOfUsage() =>
        Assert.Equal(new ToolRun(2, "", $"There is no file '{_folder["none.txt"]}'.\n"), await ToolRun.RunAsync("audit", _folder["none.txt"]));

    [Fact]
    public async Task Audit_SeveralFilesToAFile_WritesTheSummaryToTheConsole()
    {
        ToolRun run = await ToolRun.RunAsync("audit", _folder.Write("a.txt", "h1"), _folder.Write("b.txt", "h2::text"), "--output", _folder["out.txt"]);
        Assert.Equal(new ToolRun(1, "2 selectors: 1 with errors, 0 with warnings.\n", ""), run);
        Assert.StartsWith(_folder["b.txt"] + "(1,3): error SCHEMA0010: ", await File.ReadAllTextAsync(_folder["out.txt"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Audit_StandardInput_IsRead()
    {
        var start = new ProcessStartInfo(ProcessRunner.DotNet, [typeof(SchemagenCommand).Assembly.Location, "audit", "-"]) { RedirectStandardInput = true, RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 };
        using var process = Process.Start(start)!;
        await process.StandardInput.BaseStream.WriteAsync("\uFEFFh1\n.عنوان::text"u8.ToArray(), TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, process.ExitCode);
        Assert.StartsWith("stdin(2,7): error SCHEMA0010: ", output, StringComparison.Ordinal);
    }

    /// <summary>Lists of rules, as those of filter lists, are long.</summary>
    [Fact]
    public async Task Audit_HundredThousandLines_AreAllChecked()
    {
        string list = _folder.Write("list.txt", string.Concat(Enumerable.Range(0, 100_000).Select(static i => string.Create(CultureInfo.InvariantCulture, $".item{i} > a.title:not(.ad) span[data-k='{i}']{(i % 10 == 0 ? "::text" : "")}\n"))));
        ToolRun run = await ToolRun.RunAsync("audit", list);
        Assert.EndsWith("100000 selectors: 10000 with errors, 0 with warnings.\n", run.Output, StringComparison.Ordinal);
    }

    private static IEnumerable<string> PlacesOf(ToolRun run, string file) =>
        run.Output.Split('\n').Where(line => line.StartsWith(file + "(", StringComparison.Ordinal)).Select(line => line[(file.Length + 1)..line.IndexOf(')', file.Length)]);

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string source)
    {
        string[] assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Audited",
            [CSharpSyntaxTree.ParseText(source)],
            assemblies.Where(static path => Path.GetFileName(path) is "SchemaGen.dll" or "AngleSharp.dll" or "System.Runtime.dll" or "System.Private.CoreLib.dll" or "System.Collections.dll").Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers([new SchemaAnalyzer()]);
        return [.. (await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken)).Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }
}

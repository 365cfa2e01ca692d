using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Json.Schema;

namespace SchemaGen.Tool.Tests.Auditing;

/// <summary>The log of <c>audit --sarif</c>.</summary>
public sealed class SarifLogTests : IDisposable
{
    /// <summary>The schema of the standard, from the package Sarif.Sdk.</summary>
    private static readonly Lazy<JsonSchema> s_schema = new(static () => JsonSchema.FromText(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "sarif-2.1.0.json"))));

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("h1")]
    [InlineData("")]
    [InlineData("a::attr(href)\n.a::text, .b::text\nli:eq(2)\n//h1\ntable > tr\nh1, h1.x\n#post-12345\np:matches(/x/i)\n.😀\u0001\"\\:foo\n:hover")]
    public async Task Sarif_AnyList_IsValidAgainstTheStandard(string list)
    {
        JsonElement log = JsonSerializer.SerializeToElement(await LogOfAsync(list));
        EvaluationResults results = s_schema.Value.Evaluate(log, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        Assert.True(results.IsValid, string.Join('\n', (results.Details ?? []).Where(static detail => detail.Errors is not null).Select(static detail => $"{detail.InstanceLocation}: {string.Join("; ", detail.Errors!.Values)}")));
    }

    /// <summary>A log that the schema does not allow: the test above can fail.</summary>
    [Fact]
    public async Task Sarif_LogWithAnUnknownMember_IsInvalid()
    {
        JsonObject log = await LogOfAsync("a::text");
        log["runs"]![0]!["results"]![0]!["lines"] = 1;
        Assert.False(s_schema.Value.Evaluate(JsonSerializer.SerializeToElement(log)).IsValid);
    }

    [Fact]
    public async Task Sarif_Results_NameTheirRule()
    {
        JsonNode run = (await LogOfAsync("a::text\ntable > tr"))["runs"]![0]!;
        JsonArray rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.Equal(["SCHEMA0010", "SCHEMA0060"], run["results"]!.AsArray().Select(static result => (string)result!["ruleId"]!));
        Assert.All(run["results"]!.AsArray(), result => Assert.Equal((string)result!["ruleId"]!, (string)rules[(int)result["ruleIndex"]!]!["id"]!));
        Assert.Equal("utf16CodeUnits", (string)run["columnKind"]!);
    }

    [Fact]
    public async Task Sarif_Rules_HaveTheTextOfTheDocumentation()
    {
        JsonArray rules = (await LogOfAsync("h1"))["runs"]![0]!["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.Equal(11, rules.Count);
        Assert.All(rules, static rule =>
        {
            string title = ((string)rule!["shortDescription"]!["text"]!).TrimEnd('.');
            string markdown = (string)rule["help"]!["markdown"]!;
            Assert.StartsWith($"**{title}.** ", markdown, StringComparison.Ordinal);
            Assert.Contains("\n```csharp\n", markdown, StringComparison.Ordinal);
            Assert.DoesNotContain("## ", markdown, StringComparison.Ordinal);
            Assert.StartsWith($"**{title}.** {(string)rule["fullDescription"]!["text"]!}\n\n", markdown, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("h1.x::text", "h1.x")]
    [InlineData(" .😀::text , .b::text ", ".😀 , .b::text", ".😀::text , .b")]
    [InlineData("table > tr", "table > tbody > tr", "table tr")]
    [InlineData("//h1", "h1")]
    [InlineData("h1, h1.x", "h1")]
    public async Task Sarif_Fixes_CorrectTheLine(string line, params string[] corrected)
    {
        JsonArray results = (await LogOfAsync("# first\n" + line))["runs"]![0]!["results"]!.AsArray();
        Assert.Equal(corrected, results.SelectMany(static result => result!["fixes"]!.AsArray()).Select(fix => Apply(line, fix!["artifactChanges"]![0]!["replacements"]!.AsArray()).Trim()));
    }

    /// <summary>Without its option, the selector would read the text instead.</summary>
    [Fact]
    public async Task Sarif_CorrectionWithAnOption_IsInTheMessageOnly()
    {
        JsonNode result = (await LogOfAsync("a::attr(href)"))["runs"]![0]!["results"]![0]!;
        Assert.Null(result["fixes"]);
        Assert.EndsWith(". Write [Css(\"a\", Attr = \"href\")].", (string)result["message"]!["text"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_FileBelowTheCurrentFolder_HasARelativeUri()
    {
        string relative = Path.GetRelativePath(".", _folder.Write("a b/ü#1.txt", "a::text"));
        JsonNode below = JsonNode.Parse((await ToolRun.RunAsync("audit", relative, "--sarif")).Output)!;
        string uri = (string)below["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]!;
        Assert.EndsWith("/a%20b/%C3%BC%231.txt", uri, StringComparison.Ordinal);
    }

    private static string Apply(string line, JsonArray replacements)
    {
        var text = new StringBuilder(line);

        foreach (JsonNode? replacement in replacements.Reverse())
        {
            JsonNode region = replacement!["deletedRegion"]!;
            Assert.Equal(2, (int)region["startLine"]!);
            int start = (int)region["startColumn"]! - 1;
            text.Remove(start, (int)region["endColumn"]! - 1 - start).Insert(start, (string)replacement["insertedContent"]!["text"]!);
        }

        return text.ToString();
    }

    private async Task<JsonObject> LogOfAsync(string list) =>
        JsonNode.Parse((await ToolRun.RunAsync("audit", _folder.Write("list.txt", list), "--sarif")).Output)!.AsObject();
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace SchemaGen.Tool.Tests.Selecting;

/// <summary>The command <c>selectors</c>: what selectors match in a page, and where.</summary>
public sealed class SelectorsCommandTests : IDisposable
{
    private const string Page = """
        <!doctype html>
        <title>News</title>
        <h1 class="t">The   <b>harbour</b></h1>
        <p><a href=" /x ">One</a> <a href="/y&amp;z">Two</a><a>No</a></p>
        <table><tr><td>1</table>
        <svg><path/></svg>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("h1", "3:1 <h1 class=\"t\"> The harbour")]
    [InlineData("a", "4:4 <a href=\" /x \"> One", "4:27 <a href=\"/y&amp;z\"> Two", "4:53 <a> No")]
    [InlineData("a:not([href]), b", "3:21 <b> harbour", "4:53 <a> No")]
    [InlineData("p:has(> a[href*=z])", "4:1 <p> One TwoNo")]
    [InlineData("tr > td", "5:12 <td> 1")]
    [InlineData("h1::text", "3:1 <h1 class=\"t\"> The harbour")]
    [InlineData("a::attr(href)", "4:4 <a href=\" /x \"> /x", "4:27 <a href=\"/y&amp;z\"> /y&z", "4:53 <a>")]
    [InlineData("//p/a[2]/@href", "4:27 <a href=\"/y&amp;z\"> /y&z")]
    [InlineData("a:eq(1)", "4:27 <a href=\"/y&amp;z\"> Two")]
    [InlineData("a:last", "4:53 <a> No")]
    [InlineData("a:first", "4:4 <a href=\" /x \"> One")]
    public async Task Selectors_Selector_ShowsTheMatches(string selector, params string[] matches)
    {
        string page = _folder.Write("page.html", Page);
        ToolRun run = await ToolRun.RunAsync("selectors", page, selector);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(matches, run.Output.Split('\n').Where(line => line.StartsWith(page, StringComparison.Ordinal)).Select(line => PlaceAndRest(line[(page.Length + 1)..])));
    }

    [Fact]
    public async Task Selectors_OtherLibrary_SaysHowItIsApplied()
    {
        ToolRun run = await ToolRun.RunAsync("selectors", _folder.Write("page.html", Page), "a::attr(href)");
        Assert.Equal("a::attr(href)(2): error SCHEMA0010: '::attr(href)' is parsel's, so remove it and set Attr = \"href\"\na::attr(href): applied as [Css(\"a\", Attr = \"href\")]\n", run.Error);
        Assert.EndsWith("\n3 matches, 2 with a value: a::attr(href)\n", run.Output, StringComparison.Ordinal);
    }

    /// <summary>A selector with a warning is valid, and is applied as it is.</summary>
    [Fact]
    public async Task Selectors_SelectorWithWarning_IsAppliedUnchanged()
    {
        ToolRun run = await ToolRun.RunAsync("selectors", _folder.Write("page.html", Page), "table > tr", "h1, h1.t");
        Assert.Equal("0 matches: table > tr", run.Output.Split('\n')[0]);
        Assert.EndsWith("\n1 match: h1, h1.t\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["SCHEMA0060", "SCHEMA0080"], run.Error.Split('\n').SkipLast(1).Select(static line => line.Split("warning ")[1][..10]));
    }

    [Theory]
    [InlineData(0, "h1", "b")]
    [InlineData(1, "h1", "h2")]
    [InlineData(1, "h1", ":foo")]
    [InlineData(1, "a::attr(href), b::attr(id)")]
    public async Task Selectors_ExitCode_IsThatOfAllSelectors(int exitCode, params string[] selectors) =>
        Assert.Equal(exitCode, (await ToolRun.RunAsync(["selectors", _folder.Write("page.html", Page), .. selectors])).ExitCode);

    [Fact]
    public async Task Selectors_Count_ShowsOnlyNumbers() =>
        Assert.Equal("3 matches: a\n1 match: svg\n", (await ToolRun.RunAsync("selectors", _folder.Write("page.html", Page), "a", "svg", "--count")).Output);

    [Fact]
    public async Task Selectors_ElementWithoutTag_HasNoPlace()
    {
        string page = _folder.Write("page.html", Page);
        Assert.Equal($"{page} (place unknown): <tbody> 1\n1 match: tbody\n", (await ToolRun.RunAsync("selectors", page, "tbody")).Output);
    }

    [Fact]
    public async Task Selectors_Json_HasValuesAndPlaces()
    {
        ToolRun run = await ToolRun.RunAsync("selectors", _folder.Write("page.html", Page), "a::attr(href)", "tbody", ":foo", "--json");
        JsonArray json = JsonNode.Parse(run.Output)!.AsArray();
        Assert.Equal("[Css(\"a\", Attr = \"href\")]", (string)json[0]!["appliedAs"]!);
        Assert.Equal("SCHEMA0010", (string)json[0]!["diagnostics"]![0]!["id"]!);
        Assert.Equal(3, (int)json[0]!["count"]!);
        Assert.Equal((4, 27, "<a href=\"/y&amp;z\">", "/y&z"), Match(json[0]!["matches"]![1]!));
        Assert.Equal((null, null, "<tbody>", "1"), Match(json[1]!["matches"]![0]!));
        Assert.Null(json[2]!["count"]);
        Assert.Null(json[2]!["appliedAs"]);

        static (int?, int?, string?, string?) Match(JsonNode match) => ((int?)match["line"], (int?)match["column"], (string?)match["tag"], (string?)match["value"]);
    }

    [Fact]
    public async Task Selectors_JsonAndCount_HasNoMatches()
    {
        ToolRun run = await ToolRun.RunAsync("selectors", _folder.Write("page.html", Page), "a", "--json", "--count");
        JsonObject json = JsonNode.Parse(run.Output)![0]!.AsObject();
        Assert.Equal((3, false), ((int)json["count"]!, json.ContainsKey("matches")));
    }

    /// <summary>Places in pages with every kind of line end, and characters of one and two code units: each element states its own.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Selectors_RandomPage_ShowsThePlacesAsEditorsDo(int seed)
    {
        string page = _folder["page.html"];
        await File.WriteAllTextAsync(page, RandomPage(new Random(seed)), TestContext.Current.CancellationToken);
        JsonNode selection = JsonNode.Parse((await ToolRun.RunAsync("selectors", page, "[data-p]::attr(data-p)", "--json")).Output)![0]!;
        Assert.True((int)selection["count"]! > 100);
        // Copies of elements that are not closed in order have no tag, and so no place.
        JsonNode[] placed = [.. selection["matches"]!.AsArray().Where(static match => match!["line"] is not null)!];
        Assert.All(placed, static match => Assert.Equal((string)match["value"]!, string.Create(CultureInfo.InvariantCulture, $"{(int)match["line"]!}:{(int)match["column"]!}")));
        Assert.Equal(selection["matches"]!.AsArray().Select(static match => (string)match!["value"]!).Distinct(), placed.Select(static match => (string)match["value"]!));
    }

    [Theory]
    [InlineData("utf-8", false, "")]
    [InlineData("utf-8", true, "")]
    [InlineData("utf-16", true, "")]
    [InlineData("utf-16BE", true, "")]
    [InlineData("windows-1256", false, "<meta charset=windows-1256>")]
    [InlineData("shift_jis", false, "<meta charset=shift_jis>")]
    [InlineData("gb18030", false, "<meta charset=gb18030>")]
    public async Task Selectors_Encoding_IsDecodedAsTheRuntimeDoes(string encoding, bool withMark, string meta)
    {
        Encoding bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        string word = encoding switch { "windows-1256" => "مغرب", "shift_jis" => "日本", _ => "日本é" };
        string page = _folder["page.html"];
        await File.WriteAllBytesAsync(page, [.. withMark ? bytes.GetPreamble() : [], .. bytes.GetBytes($"{meta}<i>{word}</i>{word}<b>{word}</b>")], TestContext.Current.CancellationToken);
        ToolRun run = await ToolRun.RunAsync("selectors", page, "b");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"{page}:1:{meta.Length + 8 + (2 * word.Length)}: <b> {word}\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Selectors_ManyMatches_AreAllCounted()
    {
        string page = _folder.Write("page.html", string.Concat(Enumerable.Repeat("<b>x</b>\n", 150_000)));
        Assert.Equal("150000 matches: b\n", (await ToolRun.RunAsync("selectors", page, "b", "--count")).Output);
    }

    [Fact]
    public async Task Selectors_PageThatIsTooDeep_IsRefused()
    {
        ToolRun run = await ToolRun.RunAsync("selectors", _folder.Write("page.html", string.Concat(Enumerable.Repeat("<div>", 600))), "div");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("512", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Selectors_MissingPage_IsAnErrorOfUsage() => Assert.Equal(2, (await ToolRun.RunAsync("selectors", _folder["none.html"], "h1")).ExitCode);

    /// <summary>Texts of pages cannot control the terminal.</summary>
    [Fact]
    public async Task Selectors_ControlCharacters_AreReplaced()
    {
        ToolRun run = await ToolRun.RunAsync("selectors", _folder.Write("page.html", "<b title='\u001b[2J'>x\u001b[1my</b>"), "b");
        Assert.DoesNotContain('\u001b', run.Output);
    }

    private static string PlaceAndRest(string line)
    {
        int end = line.IndexOf(": ", StringComparison.Ordinal);
        return $"{line[..end]} {line[(end + 2)..]}";
    }

    private static string RandomPage(Random random)
    {
        string[] ends = ["\r\n", "\n", "\r", "\n\n"];
        string[] texts = ["x", "😀", "é ", "\t", "<!-- \r\n<b> -->", "&amp;", "<br>", "<script>'<b>'\n</script>", "</p>", "<img alt='\n>'>"];
        string[] names = ["div", "b", "i", "a", "p", "li", "td", "h2", "custom-x", "table", "form", "select"];
        var page = new StringBuilder("<!doctype html>");

        for (int i = 0; i < 400; i++)
        {
            page.Append(random.Next(3) == 0 ? ends[random.Next(ends.Length)] : texts[random.Next(texts.Length)]);
            (int line, int column) = PlaceOf(page.ToString());
            string name = names[random.Next(names.Length)];
            page.Append(CultureInfo.InvariantCulture, $"<{name} data-p={line}:{column}>");

            if (random.Next(2) == 0)
            {
                page.Append(CultureInfo.InvariantCulture, $"</{name}>");
            }
        }

        return page.ToString();
    }

    private static (int Line, int Column) PlaceOf(string text)
    {
        string[] lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\r', '\n');
        return (lines.Length, lines[^1].Length + 1);
    }
}

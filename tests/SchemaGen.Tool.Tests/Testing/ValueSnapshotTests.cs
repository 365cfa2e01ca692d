using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using SchemaGen.Testing;
using SchemaGen.Tool.Tests.Schemas;

namespace SchemaGen.Tool.Tests.Testing;

public sealed class ValueSnapshotTests : IDisposable
{
    private const string Page = """
        <!DOCTYPE html><title>Everything</title>
        <script type="application/ld+json">{"data": {"b": [1, 1.50, "x", null, true], "a": {"k": 1, "k": 2}}}</script>
        <p id="text">He said "نعم" &amp; left <b>&lt;b&gt;</b></p> <span id="flag"></span> <span id="letter">q</span>
        <span id="number">12</span> <span id="big">-9007199254740993</span> <span id="huge">18446744073709551615</span> <span id="fraction">1234.50</span>
        <span id="guid">6f9619ff-8b86-d011-b42d-00c04fc964ff</span> <a href="/a?b=1#c">link</a> <time datetime="2024-02-29T23:05:06.120+01:00"></time>
        <span id="clock">07:08</span> <span id="duration">PT1H30M</span> <span id="section">politics</span> <span id="size">3x4</span>
        <h2>Sum</h2><p>One</p><figure><img src="i.png" alt="A"><figcaption>Cap</figcaption></figure>
        <ul><li class="c"><b>Ann</b><i>5</i><li class="c"><b>Bob</b><li class="p"><u class="x">1</u><u class="y">2.5</u></ul>
        <dl><dt>Odd key. "x"</dt><dd>1</dd></dl><dl class="days"><dt>2024-01-02</dt><dd>https://a.example/b</dd></dl>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Text", "\"He said \\\"نعم\\\" & left <b>\"")]
    [InlineData("Flag", "true")]
    [InlineData("Letter", "\"q\"")]
    [InlineData("Byte", "12")]
    [InlineData("SByte", "12")]
    [InlineData("Int16", "12")]
    [InlineData("UInt16", "12")]
    [InlineData("Int32", "12")]
    [InlineData("UInt32", "12")]
    [InlineData("Int64", "-9007199254740993")]
    [InlineData("UInt64", "18446744073709551615")]
    [InlineData("Single", "1234.5")]
    [InlineData("Double", "1234.5")]
    [InlineData("Decimal", "1234.50")]
    [InlineData("Int128", "\"18446744073709551615\"")]
    [InlineData("Guid", "\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"")]
    [InlineData("Link", "\"https://news.example/a?b=1#c\"")]
    [InlineData("Instant", "\"2024-02-29T23:05:06.12+01:00\"")]
    [InlineData("Local", "\"2024-02-29T22:05:06.12Z\"")]
    [InlineData("Day", "\"2024-02-29\"")]
    [InlineData("Clock", "\"07:08:00\"")]
    [InlineData("Duration", "\"01:30:00\"")]
    [InlineData("Section", "\"Politics\"")]
    [InlineData("MaybeSection", "\"Politics\"")]
    [InlineData("Missing", "null")]
    [InlineData("Price", "\"Price { Amount = 1234.50 }\"")]
    [InlineData("Size", """{ "Width": 3, "Height": 4 }""")]
    [InlineData("Element", "\"<span id=\\\"number\\\">12</span>\"")]
    [InlineData("Json", """{ "b": [1, 1.50, "x", null, true], "a": { "k": 2 } }""")]
    [InlineData("First", """{ "Author": "Ann", "Score": 5 }""")]
    [InlineData("Comments", """[{ "Author": "Ann", "Score": 5 }, { "Author": "Bob", "Score": null }]""")]
    [InlineData("Point", """{ "X": 1, "Y": 2.5 }""")]
    [InlineData("Points", """[{ "X": 1, "Y": 2.5 }]""")]
    [InlineData("Scores", "[5]")]
    [InlineData("Authors", """["Ann", "Bob"]""")]
    [InlineData("AuthorSet", """["Ann", "Bob"]""")]
    [InlineData("Nothing", "[]")]
    [InlineData("Facts", """{ "Odd key. \"x\"": 1 }""")]
    [InlineData("Days", """{ "2024-01-02": "https://a.example/b" }""")]
    [InlineData("Field", "1234.50")]
    public async Task Accept_MemberOfEachType_WritesReadableJson(string member, string expected)
    {
        JsonElement value = (await AcceptedAsync()).GetProperty("value").GetProperty(member);
        Assert.Equal(Compact(expected), Compact(value.GetRawText()));
    }

    [Fact]
    public async Task Accept_Body_WritesSummarySectionsAndFigures()
    {
        JsonElement body = (await AcceptedAsync()).GetProperty("value").GetProperty("Body");
        Assert.Equal("Sum", body.GetProperty("summary")[0].GetString());
        Assert.Contains("One", body.GetProperty("sections").GetRawText(), StringComparison.Ordinal);
        Assert.Contains("Cap", body.GetProperty("figures").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_AllMembers_AreInTheOrderOfTheSchema()
    {
        List<string> names = [];

        foreach (JsonProperty member in (await AcceptedAsync()).GetProperty("value").EnumerateObject())
        {
            names.Add(member.Name);
        }

        Assert.Equal(Everything.Descriptor.Members.Count, names.Count);
        Assert.Equal(["Text", "Flag", "Letter"], names[..3]);
    }

    [Fact]
    public async Task Accept_AnyText_IsReadableAndHasLineFeeds()
    {
        string text = File.ReadAllText((await RecordAsync()).Folder + "/expected.json");
        Assert.Contains("نعم", text, StringComparison.Ordinal);
        Assert.Contains("<span id=", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public async Task Compare_InAnotherCulture_FindsNoDifference(string culture)
    {
        HtmlFixture fixture = await RecordAsync();
        CultureInfo before = CultureInfo.CurrentCulture;

        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Empty(await HtmlFixtureCheck.CompareAsync(fixture));
            Assert.Equal(culture, CultureInfo.CurrentCulture.Name);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("1234.50", "1234.5", "Decimal")]
    [InlineData("\"Ann\"", "\"Anne\"", "First.Author")]
    [InlineData("\"Odd key. \\\"x\\\"\": 1", "\"Odd key. \\\"x\\\"\": 2", "Facts[\"Odd key. \\\"x\\\"\"]")]
    [InlineData("\"Width\": 3", "\"Width\": 5", "Size.Width")]
    [InlineData("\"X\": 1", "\"X\": 7", "Point.X")]
    public async Task Compare_ChangedExpectedValue_NamesThePath(string old, string changed, string path)
    {
        HtmlFixture fixture = await RecordAsync();
        string file = Path.Combine(fixture.Folder, "expected.json");
        string text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, changed, StringComparison.Ordinal));
        Assert.Contains(path, (await HtmlFixtureCheck.CompareAsync(fixture)).Select(static difference => difference.Path));
    }

    private static string Compact(string json) => JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(json));

    private async Task<JsonElement> AcceptedAsync() => JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine((await RecordAsync()).Folder, "expected.json")));

    private async Task<HtmlFixture> RecordAsync()
    {
        HtmlFixture fixture = await HtmlFixture.RecordAsync(
            _folder["page"], typeof(Everything), Encoding.UTF8.GetBytes(Page), new Uri("https://news.example/x"), new DateTimeOffset(2024, 3, 1, 0, 0, 0, TimeSpan.Zero), new Dictionary<string, string> { ["Content-Type"] = "text/html; charset=utf-8" });
        await HtmlFixtureCheck.AcceptAsync(fixture);
        return fixture;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using AngleSharp.Html.Parser;
using SchemaGen.Tests.Contract;
using SchemaGen.Tests.JsonLd;

namespace SchemaGen.Tests.Values;

/// <summary><see cref="JsonElement"/> members, from JSON-LD and from text.</summary>
public sealed partial class JsonTests
{
    [Theory]
    [InlineData("{\"a\":  [1, \"x  y\"]}", "{\"a\":  [1, \"x  y\"]}")]
    [InlineData("[1, [2]]", "[1, [2]]")]
    [InlineData("[]", "[]")]
    [InlineData("\"t\"", "\"t\"")]
    [InlineData("1.50", "1.50")]
    [InlineData("true", "true")]
    [InlineData("{\"@id\": \"#n\"}", "{\"@id\": \"#n\", \"name\": \"N\"}")]
    [InlineData("[{\"@id\": \"#n\"}]", "[{\"@id\": \"#n\"}]")]
    [InlineData("null", null)]
    public void Extract_JsonElementFromJsonLd_IsAsWritten(string json, string? expected) =>
        Assert.Equal(expected, Issues.Clean(Linked.Extract(Blocks.Script($"[{{\"@type\": \"T\", \"v\": {json}}}, {{\"@id\": \"#n\", \"name\": \"N\"}}]"))).Value?.GetRawText());

    [Fact]
    public void Extract_JsonElementListFromJsonLd_HasTheItems() =>
        Assert.Equal(["1", "\"x\"", "{}", "2"], Issues.Clean(Linked.Extract(Blocks.Script("{\"list\": [1, [\"x\", null, {}], 2]}"))).Items.Select(static e => e.GetRawText()));

    [Fact]
    public void Extract_JsonElementDictionaryFromJsonLd_HasTheMembers() =>
        Assert.Equal(["a=[1, 2]", "b={\"c\": 1}"], Issues.Clean(Linked.Extract(Blocks.Script("{\"map\": {\"a\": [1, 2], \"b\": {\"c\": 1}, \"d\": null}}"))).Map.Select(static e => e.Key + "=" + e.Value.GetRawText()));

    [Fact]
    public void Extract_JsonElementFromText_IsReadUnchanged()
    {
        Texts page = Issues.Clean(Texts.Extract("""
            <script type="application/json">{"a": "x  y", "b": "&amp;"}</script>
            <div data-json='{"a": "x  y\u200b"}'></div>
            <meta name=parsely-page content='{"title": "a  b"}'>
            <script>window.state = {"n": 1};</script>
            """));
        Assert.Equal("x  y", page.Script!.Value.GetProperty("a").GetString());
        Assert.Equal("&amp;", page.Script!.Value.GetProperty("b").GetString());
        Assert.Equal("x  y\u200b", page.Attribute!.Value.GetProperty("a").GetString());
        Assert.Equal("a  b", page.Meta!.Value.GetProperty("title").GetString());
        Assert.Equal(1, page.State!.Value.GetProperty("n").GetInt32());
    }

    [Theory]
    [InlineData("{\"a\": 1,}")]
    [InlineData("<!-- {\"a\": 1} -->")]
    [InlineData("{\"a\": 1};")]
    [InlineData("/* c */ {\"a\": 1} // d")]
    [InlineData("{&quot;a&quot;: 1}")]
    public void Extract_LenientJsonInText_IsRead(string json) =>
        Assert.Equal(1, Issues.Clean(Texts.Extract($"<script type=application/json>{json}</script>")).Script!.Value.GetProperty("a").GetInt32());

    [Theory]
    [InlineData("hello")]
    [InlineData("{\"a\": 1")]
    [InlineData("{} {}")]
    [InlineData("undefined")]
    public void Extract_TextThatIsNoJson_GivesUnconvertibleIssue(string text)
    {
        HtmlIssue issue = Issues.Single(Texts.Extract($"<script type=application/json>{text}</script>"), "Script", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);
        Assert.EndsWith("which is no JsonElement.", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Extract_JsonTooDeepOrTooLong_GivesAnIssue()
    {
        string deep = new string('[', 10_000) + new string(']', 10_000);
        Issues.Single(Texts.Extract($"<script type=application/json>{deep}</script>"), "Script", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);
        Issues.Single(Texts.Extract("<script type=application/json>[1,2,3]</script>", new HtmlContext { Limits = new HtmlLimits { MaxTextLength = 5 } }), "Script", HtmlIssueKind.LimitReached);
        Issues.Single(Linked.Extract(Blocks.Script("{\"v\": [1, 2, 3]}"), new HtmlContext { Limits = new HtmlLimits { MaxTextLength = 5 } }), "Value", HtmlIssueKind.LimitReached);
    }

    [Fact]
    public void Parse_JsonElement_OutlivesItsDocument()
    {
        JsonElement value;

        using (var document = new HtmlParser().ParseDocument(Blocks.Script("{\"v\": {\"a\": [1]}}")))
        {
            value = Linked.Parse(document).Value!.Value;
        }

        GC.Collect();
        Assert.Equal(1, value.GetProperty("a")[0].GetInt32());
    }

    [Fact]
    public void Extract_JsonElementsWrittenAlike_AreCombined() =>
        Assert.Equal(["1", "{}"], Issues.Clean(Combined.Extract("<b>1</b><b>{}</b><i>1</i>")).Items.Select(static e => e.GetRawText()));

    [HtmlSchema]
    private sealed partial class Linked
    {
        [JsonLd("v")]
        public JsonElement? Value { get; init; }

        [JsonLd("list")]
        public IReadOnlyList<JsonElement> Items { get; init; } = [];

        [JsonLd("map")]
        public Dictionary<string, JsonElement> Map { get; init; } = [];
    }

    [HtmlSchema]
    private sealed partial class Texts
    {
        [Css("script[type='application/json']")]
        public JsonElement? Script { get; init; }

        [Css("[data-json]", Attr = "data-json")]
        public JsonElement? Attribute { get; init; }

        [Meta("parsely-page")]
        public JsonElement? Meta { get; init; }

        [Css("script:not([type])", Pattern = @"state = (\{.*\})")]
        public JsonElement? State { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Combined
    {
        [Css("b"), Css("i"), Items(Combine = true)]
        public JsonElement[] Items { get; init; } = [];
    }
}

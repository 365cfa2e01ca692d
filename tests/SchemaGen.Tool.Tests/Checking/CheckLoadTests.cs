using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace SchemaGen.Tool.Tests.Checking;

/// <summary>Folders with many fixtures.</summary>
[Trait("Runs", "Once")]
public sealed class CheckLoadTests : IDisposable
{
    private static readonly string[] s_words = "the a harbour opens again after years of work ships and cranes return to quays in north which had been closed since spring while council ministers عادت السفن إلى الميناء été déjà".Split(' ');

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>The pages have 100 MB, more than the run may use, so that it fails if pages or trees are kept.</summary>
    [Fact]
    public async Task Check_ThousandFixtures_NeedsLittleMemory()
    {
        for (int i = 0; i < 1_000; i++)
        {
            WriteFixture(i);
        }

        long start = Stopwatch.GetTimestamp();
        ProcessResult check = await LimitedToolRun.RunWithSchemasAsync("check", _folder["fixtures"]);
        TimeSpan time = Stopwatch.GetElapsedTime(start);

        Assert.Equal((0, "1000 fixtures: 1000 as expected, 0 with differences, 0 failed.", ""), (check.ExitCode, check.Output.Trim(), check.Error));
        TestContext.Current.SendDiagnosticMessage($"1,000 fixtures: {time}");
    }

    /// <summary>Writes a fixture whose page has about 100 KB: scripts, a menu, a story, and comments.</summary>
    private void WriteFixture(int number)
    {
        var random = new Random(number);
        string title = Words(random, 8);
        string[] tags = [.. Enumerable.Range(0, 5).Select(_ => Words(random, 2))];
        var page = new StringBuilder("<!doctype html><html lang=en><head><meta charset=utf-8><title>").Append(title).Append("</title>");
        Repeat(20, () => $"<script>window.data = {{ \"{Words(random, 60)}\": {random.Next()} }};</script><link rel=preload href=\"/a/{random.Next()}.js\">\n");
        page.Append("</head><body>");
        Repeat(120, () => $"<div class=\"menu-item item-{random.Next(9)}\"><a href=\"/section/{random.Next()}\"><span>{Words(random, 2)}</span></a></div>\n");
        page.Append(CultureInfo.InvariantCulture, $"<article><h1>{title}</h1><time datetime=2024-03-01T10:00:00Z>1 March</time><ul class=tags>{string.Concat(tags.Select(static tag => $"<li>{tag}"))}</ul>");
        Repeat(60, () => $"<p data-id={random.Next()}>{Words(random, 50)} <em>{Words(random, 4)}</em> &amp; {Words(random, 40)}</p>\n");
        page.Append("</article>");
        Repeat(100, () => $"<div class=\"comment c-{random.Next()}\"><b>{Words(random, 2)}</b><div><p>{Words(random, 30)}</p></div></div>\n");
        page.Append("</body></html>");
        string folder = number.ToString("0000", CultureInfo.InvariantCulture);
        _folder.Write($"fixtures/{folder}/page.html", page.ToString());
        _folder.Write($"fixtures/{folder}/fixture.json", """{ "schema": "SchemaGen.Tool.Tests.Schemas.Story, SchemaGen.Tool.Tests", "capturedAt": "2024-03-01T12:00:00Z" }""");
        var expected = new JsonObject { ["value"] = new JsonObject { ["Title"] = title, ["Published"] = "2024-03-01T10:00:00+00:00", ["Tags"] = new JsonArray([.. tags.Select(static tag => JsonValue.Create(tag))]) } };
        _folder.Write($"fixtures/{folder}/expected.json", expected.ToJsonString());

        void Repeat(int count, Func<string> part)
        {
            for (int i = 0; i < count; i++)
            {
                page.Append(part());
            }
        }
    }

    private static string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => s_words[random.Next(s_words.Length)]));
}

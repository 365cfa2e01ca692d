using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace SchemaGen.Samples.Tests.Newsroom;

/// <summary>Real pages of the eight publishers, which are not part of the repository. Without them, the tests are skipped.</summary>
public class ScoreTests
{
    /// <summary>The values that differ from the reference, which was not checked by hand.</summary>
    private static readonly Dictionary<string, string> s_differences = new()
    {
        // The reference leaves out the agency, which is the author of the page.
        ["FoxNews_0.html.gz authors"] = "Associated Press",
    };

    /// <summary>The pages of which some paragraphs differ from the reference, which has another version of the text, or slips of its own.</summary>
    private static readonly Dictionary<string, string> s_lostParagraphs = new()
    {
        ["FoxNews_3.html.gz"] = "The page was saved before its summary was changed to that of the reference.",
        ["LATimes_0.html.gz"] = "The reference has a byte order mark in a paragraph, and one signature as one line, where all others are two.",
        ["LATimes_2.html.gz"] = "The reference lacks the first of four headings.",
        ["LATimes_3.html.gz"] = "The reference has '&mdash;' where the page shows a dash.",
        ["Reuters_3.html.gz"] = "The page was saved before the article of the reference was written: it has two paragraphs, and both were changed.",
    };

    [Fact]
    public async Task Score_RealPages_ReachesTheMarks()
    {
        using var folder = new TemporaryFolder();
        string lines = await ReadPagesAsync(folder);
        string scores = Path.Combine(folder.Path, "scores.json");
        Assert.SkipUnless(File.Exists("/usr/bin/python3") || OperatingSystem.IsMacOS(), "There is no python3 here.");

        ProcessResult result = await ProcessRunner.RunAsync(
            new ProcessStartInfo("python3", [Path.Combine(SharedFolder.Pages, "score.py"), "--truth", Path.Combine(SharedFolder.Pages, "truth.json"), lines, "--metrics", "rouge,para", "--json", scores]),
            TimeSpan.FromMinutes(2));
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));

        JsonNode document = JsonNode.Parse(File.ReadAllText(scores))!;
        JsonNode all = document["scrapers"]!["out"]!;
        Assert.InRange((double)all["f1_score"]![0]!, 98.5, 100);

        // The most that can be reached is 97.5, because the score of a page is 0 if it has no paragraph of the reference.
        Assert.InRange((double)all["para_f1"]![0]!, 97.2, 100);
        Assert.Equal(
            s_lostParagraphs.Keys.Order(StringComparer.Ordinal),
            document["articles"]!.AsArray().Where(static article => (double)article!["para_f1"]! < 1).Select(static article => (string)article!["article"]!));
    }

    [Fact]
    public async Task Attributes_RealPages_EqualTheReference()
    {
        using var folder = new TemporaryFolder();
        JsonObject[] lines = NewsroomProgram.Lines(await ReadPagesAsync(folder));
        JsonObject reference = JsonNode.Parse(File.ReadAllText(Path.Combine(SharedFolder.Pages, "attributes.json")))!.AsObject();
        var differences = new Dictionary<string, string>();
        Assert.Equal(reference.Select(static page => page.Key).Order(StringComparer.Ordinal), lines.Select(static line => (string)line["id"]!));

        foreach (JsonObject line in lines)
        {
            string id = (string)line["id"]!;
            JsonNode expected = reference[id]!;
            Compare($"{id} title", (string?)expected["title"], (string?)line["title"]);
            Compare($"{id} published", Instant(expected["publishing_date"]), Instant(line["published"]));
            Compare($"{id} authors", Texts(expected["authors"]), Texts(line["authors"]));
        }

        Assert.Equal(s_differences, differences);

        void Compare(string name, string? expected, string? actual)
        {
            if (expected != actual)
            {
                differences.Add(name, actual ?? "none");
            }
        }
    }

    private static string Instant(JsonNode? date) =>
        DateTimeOffset.Parse((string)date!, CultureInfo.InvariantCulture).UtcDateTime.ToString("O", CultureInfo.InvariantCulture);

    private static string Texts(JsonNode? texts) => string.Join(", ", texts!.AsArray().Select(static text => (string)text!));

    private static async Task<string> ReadPagesAsync(TemporaryFolder folder)
    {
        Assert.SkipUnless(Directory.Exists(SharedFolder.Pages), "The real pages are not here.");
        string lines = Path.Combine(folder.Path, "out.jsonl");
        (await NewsroomProgram.RunAsync(SharedFolder.Pages, "--jsonl", lines)).Succeeded();
        return lines;
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace SchemaGen.Corpus.Tests.Dialects;

/// <summary>A record of an archive as warcio.js reads it, with the outcome that the pages of the site require.</summary>
/// <param name="Offset">The offset; null in an archive of zstd, which warcio.js does not read by itself.</param>
/// <param name="Type">The type.</param>
/// <param name="Url">The address; null if there is none.</param>
/// <param name="Date">The date as it stands in the record.</param>
/// <param name="Outcome">The title and the text of the page, <c>failure</c>, or the reason why the record is skipped.</param>
internal sealed record ExpectedRecord(long? Offset, string Type, string? Url, string Date, string Outcome)
{
    private static readonly Dictionary<string, JsonElement> s_pages =
        JsonDocument.Parse(RepositoryFiles.Read("tests/SchemaGen.Corpus.Tests/Dialects/site.json")).RootElement.EnumerateArray().ToDictionary(static page => page.GetProperty("url").GetString()!);

    /// <summary>Records whose outcomes are peculiar to a tool, by the names of archive and record.</summary>
    private static readonly Dictionary<(string, string), string> s_peculiar = new()
    {
        // Cut by Common Crawl, which notes it in the header of the record.
        [("variation-nutch.warc.gz", "http://news.example/articles/11")] = "truncated",
    };

    /// <summary>The folder of the archives.</summary>
    public static string Folder { get; } = Path.Combine(RepositoryRoot.Path, "tests/SchemaGen.Corpus.Tests/Dialects/Files");

    /// <summary>The names of the archives.</summary>
    public static IReadOnlyList<string> Archives { get; } = [.. Directory.GetFiles(Folder, "*.records.json").Select(static path => Path.GetFileName(path)[..^".records.json".Length]).Order(StringComparer.Ordinal)];

    /// <summary>Reads the records of an archive.</summary>
    public static List<ExpectedRecord> Read(string archive)
    {
        using var records = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, archive + ".records.json")));

        return
        [
            .. records.RootElement.EnumerateArray().Select(record =>
            {
                string type = record.GetProperty("type").GetString()!;
                string? url = record.GetProperty("url").GetString();
                long? offset = record.GetProperty("offset") is { ValueKind: JsonValueKind.Number } number ? number.GetInt64() : null;
                return new ExpectedRecord(offset, type, url, record.GetProperty("date").GetString()!, OutcomeOf(archive, type, url));
            }),
        ];
    }

    private static string OutcomeOf(string archive, string type, string? url)
    {
        if (type is not ("response" or "resource"))
        {
            return type == "revisit" ? "revisit" : "not_a_page";
        }

        if (s_peculiar.TryGetValue((archive, url!), out string? peculiar))
        {
            return peculiar;
        }

        // libarchive makes an address of a name: file://1.html.
        string address = url!.StartsWith("file://", StringComparison.Ordinal) ? "http://news.example/articles/" + url["file://".Length..^".html".Length] : url;

        if (!s_pages.TryGetValue(address, out JsonElement page))
        {
            // Lookups of names, which are not pages; icons, which the server does not have; logs and images that tools add.
            return type == "resource" ? "not_html" : url.StartsWith("dns:", StringComparison.Ordinal) ? "not_a_page" : "http_status";
        }

        string outcome = page.GetProperty("outcome").GetString()!;
        return outcome == "row" ? $"{page.GetProperty("title").GetString()} | {page.GetProperty("text").GetString()}" : outcome;
    }
}

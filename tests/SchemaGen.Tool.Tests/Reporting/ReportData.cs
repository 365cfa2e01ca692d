using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SchemaGen.Tool.Tests.Reporting;

/// <summary>The data in a report.</summary>
/// <param name="html">The file's text.</param>
internal sealed partial class ReportData(string html)
{
    /// <summary>The text of the file.</summary>
    public string Html => html;

    /// <summary>The index.</summary>
    public JsonObject Index => JsonNode.Parse(IndexPattern().Match(html).Groups[1].Value)!.AsObject();

    /// <summary>Gets the data of a page; null if the report does not contain it.</summary>
    public JsonObject? Page(int number)
    {
        Match match = Regex.Match(html, $"<script type=\"application/gzip\" id=\"page-{number}\">([^<]*)</script>");

        if (!match.Success)
        {
            return null;
        }

        using var gzip = new GZipStream(new MemoryStream(Convert.FromBase64String(match.Groups[1].Value)), CompressionMode.Decompress);
        return JsonNode.Parse(gzip, documentOptions: new JsonDocumentOptions { MaxDepth = 256 })!.AsObject();
    }

    /// <summary>Gets a field of the first page by its path.</summary>
    public JsonObject Field(string path) => Find(Page(0)!["fields"]!.AsArray(), path) ?? throw new InvalidOperationException($"There is no field '{path}'.");

    /// <summary>Gets the start tags of the elements that filled a field of the first page.</summary>
    public string[] TagsOf(string path)
    {
        JsonArray elements = Page(0)!["elements"]!.AsArray();
        return [.. Field(path)["elements"]!.AsArray().Select(number => (string)elements.Single(element => (int)element!["number"]! == (int)number!)!["tag"]!)];
    }

    /// <summary>Gets the sources of a field of the first page, with their parts and outcomes.</summary>
    public string[] SourcesOf(string path) =>
        [.. Field(path)["sources"]!.AsArray().Select(static source => $"{source!["part"]}: {source["attribute"]}{(source["outcome"] is { } outcome ? " " + outcome : "")}".Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal))];

    private static JsonObject? Find(JsonArray fields, string path) =>
        fields.Select(field => (string)field!["path"]! == path ? field.AsObject() : Find(field["children"]!.AsArray(), path)).FirstOrDefault(static field => field is not null);

    [GeneratedRegex("<script type=\"application/json\" id=\"data\">([^<]*)</script>")]
    private static partial Regex IndexPattern();
}

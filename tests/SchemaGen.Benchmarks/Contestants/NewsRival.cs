using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaGen.Benchmarks.Schemas;

namespace SchemaGen.Benchmarks.Contestants;

/// <summary>Reads the values of <see cref="NewsPage"/> by hand: one parser, each block of JSON-LD parsed once, one look for the article, one query for the text.</summary>
internal static class NewsRival
{
    private static readonly HtmlParser s_parser = new();
    private static readonly string[] s_types = NewsPage.Types.Split(", ");

    /// <summary>Reads a page.</summary>
    public static NewsValues Read(string html)
    {
        using IDocument document = s_parser.ParseDocument(html);
        List<JsonDocument> blocks = [.. document.QuerySelectorAll("script[type='application/ld+json']").Select(static script => Parse(script.TextContent)).OfType<JsonDocument>()];

        try
        {
            JsonElement? article = FindArticle(blocks);
            string? published = Texts(article, "datePublished", blocks).FirstOrDefault() ?? Meta(document, "article:published_time").FirstOrDefault();
            List<string> authors = Texts(article, "author", blocks);
            List<string> keywords = Texts(article, "keywords", blocks);

            // A line of underscores is a rule between parts, which a body leaves out.
            return new NewsValues(
                Texts(article, "headline", blocks).FirstOrDefault() ?? Meta(document, "og:title").FirstOrDefault(),
                authors.Count > 0 ? authors : Meta(document, "author"),
                published is null ? null : DateTimeOffset.Parse(published, CultureInfo.InvariantCulture),
                keywords.Count > 0 ? keywords : Meta(document, "article:tag"),
                Meta(document, "og:image").FirstOrDefault() is { } image && Uri.TryCreate(image, UriKind.Absolute, out Uri? address) ? address : null,
                [.. document.QuerySelectorAll(NewsPage.Headings + ", " + NewsPage.Paragraphs).Select(static element => Normalize(element.TextContent)).Where(static text => text.Trim('_').Length > 0)]);
        }
        finally
        {
            blocks.ForEach(static block => block.Dispose());
        }
    }

    private static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Finds the first article, breadth first.</summary>
    private static JsonElement? FindArticle(List<JsonDocument> blocks)
    {
        var unvisited = new Queue<JsonElement>(blocks.Select(static block => block.RootElement));

        while (unvisited.TryDequeue(out JsonElement element))
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (JsonElement item in element.EnumerateArray())
                {
                    unvisited.Enqueue(item);
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                if (element.TryGetProperty("@type", out JsonElement type) && IsArticle(type))
                {
                    return element;
                }

                foreach (JsonProperty property in element.EnumerateObject())
                {
                    if (property.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
                    {
                        unvisited.Enqueue(property.Value);
                    }
                }
            }
        }

        return null;
    }

    private static bool IsArticle(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsArticle) : s_types.Any(type.ValueEquals);

    /// <summary>Gets the texts of a property: texts, or the names of objects.</summary>
    private static List<string> Texts(JsonElement? article, string name, List<JsonDocument> blocks)
    {
        var texts = new List<string>();

        if (article?.TryGetProperty(name, out JsonElement value) == true)
        {
            Add(value);
        }

        return texts;

        void Add(JsonElement value)
        {
            switch (value.ValueKind)
            {
                case JsonValueKind.Array:
                    foreach (JsonElement item in value.EnumerateArray())
                    {
                        Add(item);
                    }

                    break;
                case JsonValueKind.Object when value.TryGetProperty("name", out JsonElement named) || (value.TryGetProperty("@id", out JsonElement id) && FindName(blocks, id.GetString()) is { } found && (named = found).ValueKind == JsonValueKind.String):
                    Add(named);
                    break;
                case JsonValueKind.String when Normalize(WebUtility.HtmlDecode(value.GetString()!)) is { Length: > 0 } text:
                    texts.Add(text);
                    break;
            }
        }
    }

    /// <summary>Finds the name of the object with an identifier in the graphs.</summary>
    private static JsonElement? FindName(List<JsonDocument> blocks, string? id)
    {
        foreach (JsonDocument block in blocks)
        {
            if (block.RootElement.ValueKind == JsonValueKind.Object && block.RootElement.TryGetProperty("@graph", out JsonElement graph))
            {
                foreach (JsonElement node in graph.EnumerateArray())
                {
                    if (node.TryGetProperty("@id", out JsonElement nodeId) && nodeId.ValueEquals(id) && node.TryGetProperty("name", out JsonElement name))
                    {
                        return name;
                    }
                }
            }
        }

        return null;
    }

    private static List<string> Meta(IDocument document, string name) =>
        [.. document.QuerySelectorAll($"meta[property='{name}'], meta[name='{name}']").Select(static meta => Normalize(meta.GetAttribute("content") ?? "")).Where(static text => text.Length > 0)];

    private static string Normalize(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace SchemaGen.Tool.Scaffolding.Input;

/// <summary>The objects in the JSON-LD of a page.</summary>
internal static class JsonLdObjects
{
    private const int MaxDepth = 12;

    /// <summary>Gets the objects that are articles.</summary>
    public static IEnumerable<JsonElement> ArticlesOf(ScaffoldPage page) => page.JsonLd.SelectMany(static block => Objects(block, 0)).Where(IsArticle);

    /// <summary>Gets the text of the article in the JSON-LD of a page; null if there is none of more than 200 characters.</summary>
    public static string? ArticleBodyOf(ScaffoldPage page) =>
        page.JsonLd.SelectMany(static block => Objects(block, 0))
            .Select(static o => o.TryGetProperty("articleBody", out JsonElement body) && body.ValueKind == JsonValueKind.String ? body.GetString() : null)
            .FirstOrDefault(static text => text is { Length: > 200 });

    /// <summary>Reports whether a page has one or two objects of articles. A page with more lists them.</summary>
    public static bool HasArticle(ScaffoldPage page) => ArticlesOf(page).Count() is 1 or 2;

    private static bool IsArticle(JsonElement o) =>
        o.TryGetProperty("headline", out _) && TypeOf(o) is { } type && !type.Contains("WebPage", StringComparison.Ordinal) && !type.Contains("ListItem", StringComparison.Ordinal) && !type.EndsWith("Object", StringComparison.Ordinal);

    /// <summary>Gets the first type of an object; null if it has none, or one that is an address.</summary>
    public static string? TypeOf(JsonElement o)
    {
        if (!o.TryGetProperty("@type", out JsonElement type))
        {
            return null;
        }

        string? name = type.ValueKind switch
        {
            JsonValueKind.String => type.GetString(),
            JsonValueKind.Array => type.EnumerateArray().Where(static t => t.ValueKind == JsonValueKind.String).Select(static t => t.GetString()).FirstOrDefault(),
            _ => null,
        };

        return name is { Length: > 0 } && name.All(static c => char.IsAsciiLetterOrDigit(c)) ? name : null;
    }

    private static IEnumerable<JsonElement> Objects(JsonElement element, int depth)
    {
        if (depth > MaxDepth)
        {
            yield break;
        }

        if (element.ValueKind == JsonValueKind.Object)
        {
            yield return element;
        }

        IEnumerable<JsonElement> children = element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().Select(static p => p.Value),
            JsonValueKind.Array => element.EnumerateArray(),
            _ => [],
        };

        foreach (JsonElement inner in children.SelectMany(child => Objects(child, depth + 1)))
        {
            yield return inner;
        }
    }
}

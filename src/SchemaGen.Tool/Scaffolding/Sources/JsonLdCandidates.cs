using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace SchemaGen.Tool.Scaffolding.Sources;

/// <summary>Proposes keys of JSON-LD objects, with the types of the objects that are the article.</summary>
internal static class JsonLdCandidates
{
    private const int MaxDepth = 12;

    private static readonly Dictionary<MemberRole, string[]> s_keys = new()
    {
        [MemberRole.Title] = ["headline"],
        [MemberRole.Authors] = ["author", "creator"],
        [MemberRole.PublishedAt] = ["datePublished", "dateCreated", "uploadDate"],
        [MemberRole.ModifiedAt] = ["dateModified"],
        [MemberRole.Description] = ["description"],
        [MemberRole.Section] = ["articleSection"],
        [MemberRole.Topics] = ["keywords"],
        [MemberRole.Image] = ["image", "thumbnailUrl"],
    };

    /// <summary>Proposes the sources of a role.</summary>
    public static IEnumerable<SourceCandidate> Of(MemberRole role, IReadOnlyList<ScaffoldPage> pages)
    {
        MemberType type = MemberRoles.TypeOf(role);
        List<JsonElement> articles = [.. pages.SelectMany(static page => page.JsonLd).SelectMany(static block => Objects(block, 0)).Where(IsArticle)];
        string? types = TypesOf(articles);
        string[] keys = s_keys[role];

        for (int i = 0; i < keys.Length; i++)
        {
            string key = keys[i];
            List<JsonElement> values = [.. articles.Where(o => o.TryGetProperty(key, out _)).Select(o => o.GetProperty(key))];
            int worth = 95 - (i * 10);

            if (values.Count > 0 && types is not null)
            {
                string attribute = SourceText.Of("JsonLd", key, ("Type", types));

                if (type == MemberType.Texts && values.Any(static v => v.ValueKind == JsonValueKind.String && v.GetString()!.Contains(',', StringComparison.Ordinal)))
                {
                    yield return new SourceCandidate(SourceText.With(attribute, "Split", ","), type, worth);
                }

                yield return new SourceCandidate(attribute, type, worth - 1);
            }
            else if (i == 0 && role != MemberRole.Description)
            {
                // Without an article, another object may describe it; and of blocks that are repaired when they are read, the types are not known.
                yield return new SourceCandidate(SourceText.Of("JsonLd", key), type, worth - 2, 0.8);
            }
        }
    }

    /// <summary>Gets the texts that pages have as the body of the article; one for each page, null if it has none.</summary>
    public static string? ArticleBodyOf(ScaffoldPage page) =>
        page.JsonLd.SelectMany(static block => Objects(block, 0))
            .Select(static o => o.TryGetProperty("articleBody", out JsonElement body) && body.ValueKind == JsonValueKind.String ? body.GetString() : null)
            .FirstOrDefault(static text => text is { Length: > 200 });

    /// <summary>Reports whether a page has the object of an article. A page with many lists them.</summary>
    public static bool HasArticle(ScaffoldPage page) => page.JsonLd.SelectMany(static block => Objects(block, 0)).Count(IsArticle) is 1 or 2;

    private static bool IsArticle(JsonElement o) =>
        o.TryGetProperty("headline", out _) && TypeOf(o) is { } type && !type.Contains("WebPage", StringComparison.Ordinal) && !type.Contains("ListItem", StringComparison.Ordinal) && !type.EndsWith("Object", StringComparison.Ordinal);

    /// <summary>Gets the types as the option writes them, the most frequent first.</summary>
    private static string? TypesOf(List<JsonElement> articles)
    {
        List<string> types = [.. articles.Select(TypeOf).OfType<string>().GroupBy(static t => t).OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key, StringComparer.Ordinal).Select(static g => g.Key).Take(4)];
        return types.Count > 0 ? string.Join(", ", types) : null;
    }

    private static string? TypeOf(JsonElement o)
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

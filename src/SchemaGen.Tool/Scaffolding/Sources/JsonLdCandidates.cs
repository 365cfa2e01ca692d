using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using SchemaGen.Tool.Scaffolding.Attributes;
using SchemaGen.Tool.Scaffolding.Choosing;
using SchemaGen.Tool.Scaffolding.Input;
using SchemaGen.Tool.Scaffolding.Probing;

namespace SchemaGen.Tool.Scaffolding.Sources;

/// <summary>Proposes keys of JSON-LD objects, with the types of the objects that are the article.</summary>
internal static class JsonLdCandidates
{
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
        List<JsonElement> articles = [.. pages.SelectMany(JsonLdObjects.ArticlesOf)];
        string? types = TypesOf(articles);
        string[] keys = s_keys[role];

        for (int i = 0; i < keys.Length; i++)
        {
            string key = keys[i];
            List<JsonElement> values = [.. articles.Where(o => o.TryGetProperty(key, out _)).Select(o => o.GetProperty(key))];
            int worth = SourceWorth.JsonLd - (i * SourceWorth.NextKey);

            if (values.Count > 0 && types is not null)
            {
                AttributeDraft attribute = new AttributeDraft("JsonLd", key).With("Type", types);
                ListForms forms = type == MemberType.Texts ? ListTexts.FormsOf(role, TextsOf(values), TextsOf(values.Where(static v => v.ValueKind == JsonValueKind.Array).SelectMany(static v => v.EnumerateArray()))) : ListForms.Whole;

                if (forms.HasFlag(ListForms.Divided))
                {
                    yield return new SourceCandidate(attribute.With("Split", ListTexts.Separator), type, worth);
                }

                if (forms.HasFlag(ListForms.Whole))
                {
                    yield return new SourceCandidate(attribute, type, worth - 1);
                }
            }
            else if (i == 0 && role != MemberRole.Description)
            {
                // Without an article, another object may describe it; and of blocks that are repaired when they are read, the types are not known.
                yield return new SourceCandidate(new AttributeDraft("JsonLd", key), type, worth - 2, SourceTrust.Untyped);
            }
        }
    }

    private static IEnumerable<string> TextsOf(IEnumerable<JsonElement> values) => values.Where(static v => v.ValueKind == JsonValueKind.String).Select(static v => v.GetString()!);

    /// <summary>Gets the types as the option writes them, the most frequent first.</summary>
    private static string? TypesOf(List<JsonElement> articles)
    {
        List<string> types = [.. articles.Select(JsonLdObjects.TypeOf).OfType<string>().GroupBy(static t => t).OrderByDescending(static g => g.Count()).ThenBy(static g => g.Key, StringComparer.Ordinal).Select(static g => g.Key).Take(4)];
        return types.Count > 0 ? string.Join(", ", types) : null;
    }
}

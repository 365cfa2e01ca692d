using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Attributes;
using SchemaGen.Tool.Scaffolding.Choosing;
using SchemaGen.Tool.Scaffolding.Input;
using SchemaGen.Tool.Scaffolding.Probing;

namespace SchemaGen.Tool.Scaffolding.Sources;

/// <summary>Proposes the meta elements that pages have.</summary>
internal static class MetaCandidates
{
    private static readonly string[] s_attributes = ["name", "property", "itemprop", "http-equiv"];

    /// <summary>The names in order of their worth, which begins at <see cref="BaseOf"/>. Names without a standard are those of systems that many sites use.</summary>
    private static readonly Dictionary<MemberRole, string[]> s_names = new()
    {
        [MemberRole.Title] = ["og:title", "headline", "twitter:title", "dc.title", "dcterms.title", "sailthru.title", "parsely-title", "title"],
        [MemberRole.Authors] = ["author", "article:author", "article:author_name", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "cxenseparse:author", "authors", "byl", "byline", "og:article:author"],
        [MemberRole.PublishedAt] =
        [
            "article:published_time", "og:article:published_time", "article:published", "datepublished", "parsely-pub-date", "cxenseparse:recs:publishtime", "sailthru.date", "dcterms.created", "dcterms.date", "dc.date.issued", "dc.date", "dc.created",
            "publish-date", "publishdate", "publication_date", "pubdate", "date", "datecreated", "last-published",
        ],
        [MemberRole.ModifiedAt] = ["article:modified_time", "og:article:modified_time", "article:modified", "datemodified", "og:updated_time", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "revised"],
        [MemberRole.Description] = ["og:description", "description", "twitter:description", "dc.description"],
        [MemberRole.Section] = ["article:section", "og:article:section", "parsely-section", "section", "category"],
        [MemberRole.Topics] = ["article:tag", "og:article:tag", "news_keywords", "keywords", "parsely-tags", "sailthru.tags", "dc.subject"],
        [MemberRole.Image] = ["og:image", "og:image:secure_url", "twitter:image", "twitter:image:src", "parsely-image-url", "thumbnail"],
    };

    /// <summary>Proposes the sources of a role.</summary>
    public static IEnumerable<SourceCandidate> Of(MemberRole role, IReadOnlyList<ScaffoldPage> pages)
    {
        MemberType type = MemberRoles.TypeOf(role);
        string[] names = s_names[role];

        for (int i = 0; i < names.Length; i++)
        {
            string name = names[i];
            List<IReadOnlyList<string>> contents = [.. pages.Select(page => ContentsOf(page, name)).Where(static texts => texts.Count > 0)];

            if (contents.Count == 0)
            {
                continue;
            }

            // The other names, such as those for Twitter, usually have a copy of the first.
            double trust = i == 0 ? 1 : SourceTrust.Copy;
            var attribute = new AttributeDraft("Meta", name);
            int worth = BaseOf(role) - (i * SourceWorth.NextName);
            ListForms forms = type == MemberType.Texts ? ListTexts.FormsOf(role, contents.Where(static c => c.Count == 1).SelectMany(static c => c), contents.Where(static c => c.Count > 1).SelectMany(static c => c)) : ListForms.Whole;

            if (forms.HasFlag(ListForms.Divided))
            {
                yield return new SourceCandidate(attribute.With("Split", ListTexts.Separator), type, worth, trust);
            }

            if (forms.HasFlag(ListForms.Whole))
            {
                yield return new SourceCandidate(attribute, type, worth - 1, trust);
            }

            if (type == MemberType.Instant)
            {
                // Times without an offset are usually those of the server's clock. Where other sources have an offset, they show whether it is.
                yield return new SourceCandidate(attribute.With("TimeZone", "UTC"), type, worth - 1, SourceTrust.Guess);
            }
        }
    }

    private static IReadOnlyList<string> ContentsOf(ScaffoldPage page, string name) =>
    [
        .. page.Document.QuerySelectorAll("meta[content]")
            .Where(meta => Names(meta).Contains(name, StringComparer.OrdinalIgnoreCase))
            .Select(static meta => meta.GetAttribute("content")!)
            .Where(static content => !string.IsNullOrWhiteSpace(content)),
    ];

    private static IEnumerable<string> Names(IElement meta) =>
        s_attributes.SelectMany(attribute => (meta.GetAttribute(attribute) ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <remarks>Most publishers have authors and dates in JSON-LD, so these rank below it; the title that a page shows is more often that of Open Graph.</remarks>
    private static int BaseOf(MemberRole role) => role is MemberRole.Title or MemberRole.Topics or MemberRole.Image or MemberRole.Description ? SourceWorth.SharedMeta : SourceWorth.OtherMeta;
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Generator.Vocabularies;

/// <summary>The names of <c>meta</c> elements: those of Open Graph, Twitter's cards, Dublin Core and HTML, and others that are common on pages of news.</summary>
/// <remarks>
/// Sources: the Open Graph protocol (ogp.me, 2024) with Facebook's extensions; the markup reference of Twitter's cards; DCMI Metadata Terms (2020-01-20); HTML, 4.2.5.1, standard metadata
/// names. Names such as <c>og:tag</c> and <c>article:published</c> are in no standard, but on many pages.
/// </remarks>
internal static class MetaNames
{
    private const string OpenGraph = """
        title type image image:url image:secure_url image:type image:width image:height image:alt image:user_generated url audio audio:url audio:secure_url audio:type description determiner locale
        locale:alternate site_name video video:url video:secure_url video:type video:width video:height video:alt updated_time see_also rich_attachment ttl restrictions:age restrictions:country:allowed
        restrictions:country:disallowed restrictions:content price:amount price:currency availability
        """;

    /// <summary>Names that are no part of Open Graph, but are on pages.</summary>
    private const string OtherOpenGraph = """
        published_time modified_time article:published_time article:modified_time article:author article:section article:tag article:publisher author tag tags section category keywords logo pubdate
        country-name street-address locality region postal-code latitude longitude email phone_number fax_number brand upc isbn site video:duration video:tag audio:title audio:artist audio:album
        """;

    private const string Article = "published_time modified_time expiration_time author section tag publisher content_tier opinion location";

    private const string OtherArticle = "id published published:time modified updated updated_time section_url top-level-section";

    private const string Twitter = """
        card site site:id creator creator:id title description image image:alt player player:width player:height player:stream player:stream:content_type app:country app:name:iphone app:id:iphone
        app:url:iphone app:name:ipad app:id:ipad app:url:ipad app:name:googleplay app:id:googleplay app:url:googleplay label1 data1 label2 data2
        """;

    private const string OtherTwitter = "image:src image:width image:height image0 image1 image2 image3 url domain account_id dnt widgets:csp widgets:theme widgets:new-embed-design text:title text:description";

    private const string DublinCore = """
        abstract accessRights accrualMethod accrualPeriodicity accrualPolicy alternative audience available bibliographicCitation conformsTo contributor coverage created creator date dateAccepted
        dateCopyrighted dateSubmitted description educationLevel extent format hasFormat hasPart hasVersion identifier instructionalMethod isFormatOf isPartOf isReferencedBy isReplacedBy isRequiredBy
        issued isVersionOf language license mediator medium modified provenance publisher references relation replaces requires rights rightsHolder source spatial subject tableOfContents temporal title
        type valid
        """;

    private const string OtherDublinCore = "date.created date.issued date.modified date.available date.published date.x-metadatalastmodified coverage.spatial coverage.temporal relation.ispartof creator.address keywords author";

    private const string Others = """
        book:author book:isbn book:release_date book:tag profile:first_name profile:last_name profile:username profile:gender music:duration music:album music:musician music:song music:creator
        music:release_date video:actor video:actor:role video:director video:writer video:duration video:release_date video:tag video:series product:brand product:availability product:condition
        product:price:amount product:price:currency product:retailer_item_id fb:app_id fb:admins fb:pages fb:profile_id description keywords news_keywords application-name generator robots googlebot
        referrer viewport theme-color color-scheme copyright
        """;

    /// <summary>The plain names that are long enough to be recognized when they are misspelled.</summary>
    private const int ShortestPlain = 8;

    private static readonly string[] s_dublinCorePrefixes = ["dc.", "dcterms.", "dc:", "dcterms:"];

    private static readonly Lazy<NameIndex> s_names = new(static () => new NameIndex(
        [.. Prefixed("og:", OpenGraph), .. Prefixed("article:", Article), .. Prefixed("twitter:", Twitter), .. Split(Others), .. s_dublinCorePrefixes.SelectMany(static p => Prefixed(p, DublinCore))],
        [],
        [.. Prefixed("og:", OtherOpenGraph), .. Prefixed("article:", OtherArticle), .. Prefixed("twitter:", OtherTwitter), .. s_dublinCorePrefixes.SelectMany(static p => Prefixed(p, OtherDublinCore))],
        StringComparer.OrdinalIgnoreCase));

    /// <summary>The prefixes that are words.</summary>
    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase) { "article", "book", "profile", "music", "video", "product" };

    /// <summary>The names whose content is an address.</summary>
    private static readonly HashSet<string> s_addresses = new(StringComparer.OrdinalIgnoreCase)
    {
        "og:url", "og:image", "og:image:url", "og:image:secure_url", "og:video", "og:video:url", "og:video:secure_url", "og:audio", "og:audio:url", "og:audio:secure_url", "og:logo", "twitter:image", "twitter:image:src",
        "twitter:player", "twitter:player:stream", "twitter:url", "image", "url", "thumbnailUrl", "contentUrl", "embedUrl", "msapplication-TileImage",
    };

    /// <summary>The names whose content is a date.</summary>
    private static readonly HashSet<string> s_dates = new(StringComparer.OrdinalIgnoreCase)
    {
        "article:published_time", "article:modified_time", "article:expiration_time", "article:updated_time", "og:updated_time", "og:published_time", "og:modified_time", "og:article:published_time",
        "og:article:modified_time", "book:release_date", "music:release_date", "video:release_date", "dc.date", "dc.date.created", "dc.date.issued", "dc.date.modified", "dcterms.created", "dcterms.issued", "dcterms.modified", "dcterms.date",
        "datePublished", "dateModified", "dateCreated", "uploadDate", "sailthru.date", "parsely-pub-date",
    };

    /// <summary>Finds the name that is probably meant by one that is not in the vocabularies; null if there is none.</summary>
    public static string? Nearest(string name)
    {
        // Publishers invent plain names, and a short one may be another word.
        bool isPlain = name.IndexOfAny([':', '.', '_', '-']) < 0;
        string? nearest = isPlain && name.Length < ShortestPlain && !StartsWithPrefix(name) ? null : s_names.Value.Nearest(name);
        return nearest is null || (isPlain && (IsPlural(name, nearest) || IsOwnName(name, nearest))) ? null : nearest;
    }

    /// <summary>Reports whether the content of an element is an address.</summary>
    public static bool IsAddress(string name) => s_addresses.Contains(name);

    /// <summary>Reports whether the content of an element is a date.</summary>
    public static bool IsDate(string name) => s_dates.Contains(name);

    /// <summary>Reports whether a name may be one with its sign left out: <c>ogTitle</c>.</summary>
    private static bool StartsWithPrefix(string name) => name.StartsWith("og", StringComparison.OrdinalIgnoreCase) && name.Length > 4;

    private static bool IsPlural(string name, string nearest) =>
        name.Equals(nearest + "s", StringComparison.OrdinalIgnoreCase) || nearest.Equals(name + "s", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reports whether a plain name consists of the words of a name whose prefix is a word, such as <c>articleAuthor</c>. Publishers invent such names; <c>ogTitle</c> is a slip.</summary>
    private static bool IsOwnName(string name, string nearest)
    {
        int colon = nearest.IndexOf(':');
        return colon > 0 && s_words.Contains(nearest.Substring(0, colon)) && name.Equals(nearest.Replace(":", string.Empty).Replace("_", string.Empty), StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Prefixed(string prefix, string names) => Split(names).Select(name => prefix + name);

    private static string[] Split(string names) => names.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}

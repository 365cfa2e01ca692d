using System;
using System.Collections.Generic;

namespace SchemaGen.Generator.Vocabularies;

/// <summary>The vocabulary of schema.org, which JSON-LD and Microdata use.</summary>
internal static class SchemaOrg
{
    /// <summary>The shortest name that is compared with others: a shorter one is close to several.</summary>
    private const int ShortestName = 4;

    /// <summary>The properties of pages, articles, people, organizations, images and other objects that are read most.</summary>
    private static readonly string[] s_usual =
    [
        "headline", "name", "author", "datePublished", "dateModified", "dateCreated", "description", "image", "url", "keywords", "articleBody", "articleSection", "publisher", "creator",
        "thumbnailUrl", "alternativeHeadline", "alternateName", "wordCount", "inLanguage", "isAccessibleForFree", "mainEntityOfPage", "mainEntity", "contentUrl", "embedUrl", "caption", "text", "comment",
        "commentCount", "itemListElement", "position", "sameAs", "jobTitle", "worksFor", "givenName", "familyName", "telephone", "email", "address", "streetAddress", "addressLocality", "addressCountry",
        "postalCode", "logo", "width", "height", "about", "mentions", "genre", "editor", "contributor", "copyrightHolder", "copyrightYear", "isPartOf", "hasPart", "identifier", "uploadDate", "duration",
        "video", "associatedMedia", "aggregateRating", "ratingValue", "reviewCount", "ratingCount", "bestRating", "reviewBody", "offers", "price", "priceCurrency", "availability", "brand", "category",
        "startDate", "endDate", "location", "dateline", "abstract", "citation", "license", "sponsor", "expires", "contentLocation", "upvoteCount", "interactionStatistic", "userInteractionCount",
        "recipeIngredient", "recipeInstructions", "datePosted", "hiringOrganization", "acceptedAnswer", "suggestedAnswer",
    ];

    private static readonly string[] s_usualTypes =
    [
        "NewsArticle", "Article", "BlogPosting", "ReportageNewsArticle", "OpinionNewsArticle", "AnalysisNewsArticle", "LiveBlogPosting", "SocialMediaPosting", "ScholarlyArticle", "WebPage", "WebSite",
        "Person", "Organization", "NewsMediaOrganization", "ImageObject", "VideoObject", "AudioObject", "BreadcrumbList", "ItemList", "ListItem", "Product", "Recipe", "Event", "Review", "Offer",
        "AggregateRating", "CreativeWork", "FAQPage", "Question", "Answer", "Comment", "Place", "PostalAddress", "JobPosting", "LocalBusiness", "Book", "Movie", "CollectionPage", "DiscussionForumPosting",
    ];

    private static readonly Lazy<NameIndex> s_properties = new(static () => new NameIndex(s_usual, Split(SchemaOrgData.Properties), [], StringComparer.Ordinal));

    private static readonly Lazy<NameIndex> s_types = new(static () => new NameIndex(s_usualTypes, Split(SchemaOrgData.Types), [], StringComparer.Ordinal));

    private static readonly Lazy<HashSet<string>> s_dates = new(static () => new HashSet<string>(Split(SchemaOrgData.Dates), StringComparer.Ordinal));

    private static readonly Lazy<HashSet<string>> s_addresses = new(static () => new HashSet<string>(Split(SchemaOrgData.Addresses), StringComparer.Ordinal));

    /// <summary>Reports whether a name is one of the types.</summary>
    public static bool IsType(string name) => s_types.Value.Contains(name);

    /// <summary>Reports whether a name is one of the properties.</summary>
    public static bool IsProperty(string name) => s_properties.Value.Contains(name);

    /// <summary>Finds the property that a misspelled name probably means; null if it is a property itself, or none is near.</summary>
    public static string? NearestProperty(string name) => name.Length < ShortestName ? null : s_properties.Value.Nearest(name);

    /// <summary>Finds the type that a misspelled name probably means; null if it is a type itself, or none is near.</summary>
    public static string? NearestType(string name) => name.Length < ShortestName ? null : s_types.Value.Nearest(name);

    /// <summary>Reports whether the values of a property are dates.</summary>
    public static bool IsDate(string property) => s_dates.Value.Contains(property);

    /// <summary>Reports whether the values of a property are addresses, or objects that have one.</summary>
    public static bool IsAddress(string property) => s_addresses.Value.Contains(property);

    private static string[] Split(string names) => names.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
}

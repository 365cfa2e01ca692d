using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SchemaGen.Tool.Scaffolding.Bodies;

/// <summary>Recognizes elements that are beside the text of an article, by their tags and by words in their names.</summary>
internal static partial class NoiseNames
{
    private static readonly HashSet<string> s_tags = ["aside", "figure", "figcaption", "footer", "form", "nav", "menu", "address", "fieldset"];

    private static readonly HashSet<string> s_roles = ["navigation", "complementary", "contentinfo", "banner", "search", "dialog", "alert", "menu"];

    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "ad", "ads", "advert", "advertisement", "advertising", "adsense", "banner", "bio", "breadcrumb", "breadcrumbs", "byline", "caption", "captions", "carousel", "comment", "comments", "commentlist", "consent", "cookie", "cookies",
        "copyright", "credit", "credits", "dfp", "disclaimer", "disqus", "footer", "footnote", "gallery", "legal", "lightbox", "login", "menu", "modal", "more", "nav", "navbar", "navigation", "newsletter", "newsletters", "outbrain", "pagination",
        "popup", "print", "promo", "promos", "promotion", "readalso", "recirc", "recommended", "recommendations", "related", "respond", "share", "sharing", "sidebar", "signup", "skip", "slideshow", "social", "sponsor", "sponsored", "subscribe",
        "subscription", "taboola", "tags", "taglist", "teaser", "teasers", "thumbnail", "ticker", "toolbar", "tooltip", "trending", "widget", "widgets",
    };

    /// <summary>The words that name parts with other articles and their pictures.</summary>
    private static readonly HashSet<string> s_others = new(StringComparer.OrdinalIgnoreCase)
    {
        "ad", "ads", "advert", "advertisement", "advertising", "comment", "comments", "commentlist", "disqus", "newsletter", "newsletters", "outbrain", "promo", "promos", "promotion", "readalso", "recirc", "recommended", "recommendations", "related",
        "sidebar", "sponsor", "sponsored", "taboola", "teaser", "teasers", "trending",
    };

    /// <summary>The words that name hidden text for screen readers.</summary>
    private static readonly HashSet<string> s_hidden = new(StringComparer.OrdinalIgnoreCase)
    {
        "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader", "u-visually-hidden", "u-hidden-visually", "is-visually-hidden", "a11y-hidden", "offscreen", "off-screen", "hidden-text", "screen-reader", "vh",
    };

    private static readonly HashSet<string> s_embeds = new(StringComparer.OrdinalIgnoreCase) { "twitter-tweet", "twitter-video", "instagram-media", "tiktok-embed", "fb-post", "fb-video", "bluesky-embed", "mastodon-embed", "reddit-embed-bq", "reddit-card", "imgur-embed-pub" };

    /// <summary>Reports whether an element is beside the text.</summary>
    public static bool IsNoise(IElement element) =>
        s_tags.Contains(element.LocalName)
        || (element.GetAttribute("role") is { } role && s_roles.Contains(role))
        || element.HasAttribute("hidden")
        || (element.GetAttribute("style") is { } style && HiddenStyle().IsMatch(style))
        || NoiseClassOf(element) is not null
        || (element.Id is { } id && HasWord(id, s_words));

    /// <summary>Gets the class that shows that an element is beside the text.</summary>
    public static string? NoiseClassOf(IElement element) => element.ClassList.FirstOrDefault(static name => s_hidden.Contains(name) || s_embeds.Contains(name) || HasWord(name, s_words));

    /// <summary>Gets the tag or class that shows that the pictures in an element are those of other articles; null if they may be of the article.</summary>
    /// <remarks>Most parts beside the text, such as galleries, have pictures of the article.</remarks>
    public static string? OthersConditionOf(IElement element) =>
        element.LocalName is "aside" or "nav" or "footer"
            ? element.LocalName
            : element.ClassList.FirstOrDefault(static name => HasWord(name, s_others)) is { } other ? "." + other : null;

    /// <summary>Gets the class of an embedded post of a social network.</summary>
    public static string? EmbedClassOf(IElement element) => element.ClassList.FirstOrDefault(s_embeds.Contains);

    /// <summary>Gets the condition for an element whose text is not shown; null if it is shown.</summary>
    public static string? HiddenConditionOf(IElement element)
    {
        if (element.ClassList.FirstOrDefault(s_hidden.Contains) is { } name)
        {
            return "." + name;
        }

        return element.GetAttribute("style") is { } style && Clip().Match(style) is { Success: true } clip ? $"[style*='{clip.Value}']" : null;
    }

    /// <summary>Reports whether a class is that of the part of a text that subscribers see.</summary>
    public static bool IsGate(string name) => Gate().IsMatch(name);

    private static bool HasWord(string name, HashSet<string> words) => Words().Matches(name).Any(word => words.Contains(word.Value));

    /// <summary>The words of a name in any style: <c>related-links</c>, <c>RelatedLinks</c>, <c>related_links2</c>.</summary>
    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("pay-?wall|gated|(?:^|[-_])(?:gate|premium|subscribers?|metered|locked|members?)(?:$|[-_])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Gate();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HiddenStyle();

    [GeneratedRegex(@"clip\s*:\s*rect\(", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clip();
}

using System;
using System.Collections.Generic;
using System.Linq;
using Hespress.Schemas;

namespace Hespress.Sites;

/// <summary>The supported pages and the schemas that read them.</summary>
internal static class Site
{
    private static readonly PageReader s_article = new PageReader<HespressArticle>();
    private static readonly PageReader s_frenchArticle = new PageReader<HespressArticleFr>();
    private static readonly PageReader s_englishArticle = new PageReader<HespressArticleEn>();
    private static readonly PageReader s_listing = new PageReader<HespressListing>();
    private static readonly PageReader s_maghress = new PageReader<MaghressArticle>();

    /// <summary>The routes of all schemas, the most specific first.</summary>
    private static readonly (PageRoute Route, PageReader Reader)[] s_routes =
    [
        .. new[] { s_article, s_frenchArticle, s_englishArticle, s_listing, s_maghress }
            .SelectMany(static reader => reader.Routes, static (reader, route) => (Route: route, Reader: reader))
            .OrderByDescending(static entry => entry.Route.HostLength)
            .ThenByDescending(static entry => entry.Route.FixedLength),
    ];

    /// <summary>Finds the reader for a page and the address that determined it: the origin of the page or, for a saved page, its canonical address.</summary>
    /// <returns>Null if the site of the page is unknown.</returns>
    public static (PageReader Reader, Uri? Address)? Find(Uri? origin, PageIdentity identity)
    {
        foreach (Uri? address in new[] { origin, identity.AbsoluteAddress })
        {
            if (address is not null && ByAddress(address) is { } reader)
            {
                return (reader, address);
            }
        }

        // A page with the address of another site is unknown. Only a page without any address is identified by its layout.
        return (identity.AbsoluteAddress ?? origin) is null && ByBuild(identity) is { } known ? (known, null) : null;
    }

    private static PageReader? ByAddress(Uri address) => s_routes.FirstOrDefault(entry => entry.Route.Matches(address)).Reader;

    private static PageReader? ByBuild(PageIdentity identity) => identity switch
    {
        { IsMaghressArticle: true } => s_maghress,
        { IsHespressArticle: true } => ByLanguage(identity.Language),
        { IsHespressListing: true } => s_listing,
        _ => null,
    };

    private static PageReader ByLanguage(string? language) => language?.Split('-')[0].ToLowerInvariant() switch
    {
        "fr" => s_frenchArticle,
        "en" => s_englishArticle,
        _ => s_article,
    };
}

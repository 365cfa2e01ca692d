using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Scaffolding.Bodies;
using SchemaGen.Tool.Scaffolding.Cards;
using SchemaGen.Tool.Scaffolding.Input;

namespace SchemaGen.Tool.Scaffolding;

/// <summary>Distinguishes articles from pages that list them.</summary>
internal static class PageKinds
{
    /// <summary>The number of items that only a list has.</summary>
    private const int ManyCards = 5;

    /// <summary>The factor by which the items of a page must be longer than its text for the page to be a list.</summary>
    private const int MaxShare = 3;

    /// <summary>Reports whether the pages list articles.</summary>
    /// <exception cref="UsageException">Some do, and others are articles.</exception>
    public static bool AreListings(IReadOnlyList<ScaffoldPage> pages, IReadOnlyList<BodyRegion> regions, IReadOnlyList<CardGroup> cards)
    {
        List<ScaffoldPage> listings = [.. pages.Where((page, i) => IsListing(page, regions[i], cards, i, CardFinder.MinCards))];

        if (listings.Count == pages.Count)
        {
            return true;
        }

        // An article may have a few links to others and little text.
        listings = [.. pages.Where((page, i) => IsListing(page, regions[i], cards, i, ManyCards))];

        if (listings.Count > 0)
        {
            ScaffoldPage article = pages.First(page => !listings.Contains(page));
            throw new UsageException($"The pages have different layouts: '{listings[0].Name}' lists articles, '{article.Name}' is an article. A schema reads one of them; call the command for each kind.");
        }

        return false;
    }

    private static bool IsListing(ScaffoldPage page, BodyRegion region, IReadOnlyList<CardGroup> cards, int index, int minCards)
    {
        string? type = page.Document.QuerySelector("meta[property='og:type']")?.GetAttribute("content");

        if (JsonLdObjects.HasArticle(page) || string.Equals(type, "article", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        IElement[] items = [.. cards.Where(static group => !group.IsComments).SelectMany(group => group.Cards[index])];
        bool isText = region.Parents.Count > 0 && !items.Any(item => item.Contains(region.Parents[0]));
        return items.Length >= minCards && !(isText && region.Length * MaxShare > items.Sum(static item => ElementText.Of(item).Length));
    }
}

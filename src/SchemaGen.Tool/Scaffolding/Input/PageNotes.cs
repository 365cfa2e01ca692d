using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;

namespace SchemaGen.Tool.Scaffolding.Input;

/// <summary>Writes notes on pages that show less than the user may think.</summary>
internal static class PageNotes
{
    /// <summary>The number of pages from which it is known what they have in common.</summary>
    private const int EnoughPages = 3;

    /// <summary>Gets a key that identical pages share.</summary>
    public static string ContentOf(ScaffoldPage page) => Convert.ToHexString(SHA256.HashData(page.Bytes));

    /// <summary>Writes the notes.</summary>
    /// <param name="given">The pages of the user.</param>
    /// <param name="pages">Those that are different.</param>
    public static IEnumerable<string> Of(IReadOnlyList<ScaffoldPage> given, IReadOnlyList<ScaffoldPage> pages)
    {
        if (pages.Count < EnoughPages)
        {
            yield return $"The schema is written from {(pages.Count == 1 ? "one page" : "two pages")}. Give three or more: what the pages of a site have in common is known only from several.";
        }

        foreach (IGrouping<string, ScaffoldPage> same in given.GroupBy(ContentOf).Where(static group => group.Count() > 1))
        {
            yield return $"{PageList.Of(same)} are the same page, which counts once.";
        }

        foreach (IGrouping<Uri, ScaffoldPage> same in pages.Where(static page => page.Context.Url is not null).GroupBy(static page => page.Context.Url!).Where(static group => group.Count() > 1))
        {
            yield return $"{PageList.Of(same)} have the same address: {same.Key}. They may be versions of one article, which have more in common than pages of a site.";
        }

        List<ScaffoldPage> unknown = [.. pages.Where(static page => page.Host is null)];

        if (unknown.Count > 0)
        {
            string route = unknown.Count == pages.Count ? ", and the schema has no [HtmlRoute]" : string.Empty;
            yield return $"The address of {PageList.Of(unknown)} is not known, so that relative links are not read{route}. Give it with --url.";
        }
    }
}

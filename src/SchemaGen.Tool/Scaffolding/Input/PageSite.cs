using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Scaffolding.Input;

/// <summary>The site of pages.</summary>
internal static class PageSite
{
    /// <summary>Gets the host that all pages have; null if the address of no page is known.</summary>
    /// <exception cref="UsageException">The pages are of different sites.</exception>
    public static string? HostOf(IReadOnlyList<ScaffoldPage> pages)
    {
        string? common = null;
        ScaffoldPage? first = null;

        foreach (ScaffoldPage page in pages.Where(static p => p.Host is not null))
        {
            first ??= page;
            common = common is null ? page.Host! : CommonEnd(common, page.Host!)
                ?? throw new UsageException($"The pages are of different sites: '{first.Name}' is of {first.Host}, '{page.Name}' of {page.Host}. A schema is written for one site; call the command for each. If an address is wrong, give the right one with --url.");
        }

        return common;
    }

    /// <summary>Gets the labels at the end that two hosts share, as <c>example.com</c> of <c>en.example.com</c> and <c>fr.example.com</c>; null if that is not the domain of a site.</summary>
    private static string? CommonEnd(string first, string second)
    {
        string[] labels = [.. Enumerable.Reverse(first.Split('.')).Zip(Enumerable.Reverse(second.Split('.'))).TakeWhile(static l => l.First.Equals(l.Second, StringComparison.OrdinalIgnoreCase)).Select(static l => l.First).Reverse()];

        // Below a domain of a country, such as "co.uk" and "com.br", are sites.
        bool isPublic = labels.Length < 2 || (labels is [{ Length: <= 3 }, { Length: 2 }] && !first.Equals(second, StringComparison.OrdinalIgnoreCase));
        return first.Equals(second, StringComparison.OrdinalIgnoreCase) ? first : isPublic ? null : string.Join('.', labels);
    }
}

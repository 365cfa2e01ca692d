using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Attributes;
using SchemaGen.Tool.Scaffolding.Bodies;
using SchemaGen.Tool.Scaffolding.Choosing;
using SchemaGen.Tool.Scaffolding.Input;
using SchemaGen.Tool.Scaffolding.Probing;
using SchemaGen.Tool.Scaffolding.Selectors;

namespace SchemaGen.Tool.Scaffolding.Sources;

/// <summary>Proposes the headline that a page shows, and titles without the name of the site.</summary>
internal static class TitleCandidates
{
    private const int MinLength = 8;

    private static readonly string[] s_separators = [" | ", " - ", " – ", " — ", " · ", " :: ", " » ", " // ", " • ", " : "];

    /// <summary>Proposes the elements with the headline.</summary>
    public static IEnumerable<SourceCandidate> OfElements(IReadOnlyList<ScaffoldPage> pages)
    {
        IReadOnlyList<FoundSelector> found = SelectorFinder.First([.. pages.Select(static page => ((IParentNode)page.Document, ElementOf(page)))]);
        IEnumerable<SourceCandidate> elements = found.Take(2).Select(static (selector, i) => new SourceCandidate(AttributeDraft.Css(selector.Selector), MemberType.Text, SourceWorth.Headline - i, i == 0 ? SourceTrust.Shown : SourceTrust.Guess));
        return elements.Append(new SourceCandidate(AttributeDraft.Css("title"), MemberType.Text, SourceWorth.WindowTitle, SourceTrust.Part));
    }

    /// <summary>Proposes the sources whose value ends with a name of the site, without it.</summary>
    /// <param name="sources">The values of the sources.</param>
    public static IEnumerable<SourceCandidate> WithoutSiteName(IReadOnlyList<ProbedSource> sources)
    {
        foreach (ProbedSource source in sources.Where(static s => s.Source.Attribute.Name is "Meta" or "Css"))
        {
            string? suffix = null;

            for (int page = 0; page < source.Values.Count; page++)
            {
                if (source.Values[page].Count > 0 && SuffixOf(source.Values[page][0], sources, page) is { } rest)
                {
                    suffix = suffix is null ? rest : CommonStart(suffix, rest);
                }
            }

            if (suffix is not null && Pattern(suffix) is { } pattern)
            {
                yield return source.Source with { Attribute = source.Source.Attribute.With("Pattern", pattern).With("Replace", string.Empty), Worth = source.Source.Worth - SourceWorth.CutOff, Trust = SourceTrust.Part };
            }
        }
    }

    /// <summary>Gets the part of a title after the headline that another source gives.</summary>
    private static string? SuffixOf(string title, IReadOnlyList<ProbedSource> sources, int page)
    {
        string plain = ValueKeys.Plain(title);
        IEnumerable<string> shorter = sources.Where(s => s.Values[page].Count > 0 && s.Source.Trust >= SourceTrust.Copy).Select(s => s.Values[page][0]).Where(value => value.Length >= MinLength && value.Length < title.Length);
        string? headline = shorter.Where(value => plain.StartsWith(ValueKeys.Plain(value), StringComparison.OrdinalIgnoreCase)).MinBy(static value => value.Length);
        return headline is null ? null : title[headline.Length..];
    }

    private static string CommonStart(string first, string second)
    {
        int length = 0;

        while (length < Math.Min(first.Length, second.Length) && first[length] == second[length])
        {
            length++;
        }

        return first[..length];
    }

    /// <summary>Gets the pattern of a name of the site at the end: up to the next separator, after which the titles of pages differ.</summary>
    private static string? Pattern(string suffix)
    {
        if (s_separators.FirstOrDefault(s => suffix.StartsWith(s, StringComparison.Ordinal)) is not { } separator)
        {
            return null;
        }

        string name = suffix[separator.Length..];
        int next = s_separators.Select(s => name.IndexOf(s, StringComparison.Ordinal)).Where(static i => i > 0).DefaultIfEmpty(name.Length).Min();
        name = name[..next].TrimEnd();
        return name.Length < 3 ? null : $"{PatternText.Escape(separator)}{PatternText.Escape(name)}\\b.*$";
    }

    /// <summary>Finds the element whose text is the beginning of the page's title, or a part of it: a heading, otherwise the longest.</summary>
    private static IElement? ElementOf(ScaffoldPage page)
    {
        string[] titles =
        [
            .. page.Document.QuerySelectorAll("meta[property='og:title'], meta[name='og:title']").Select(static meta => meta.GetAttribute("content") ?? string.Empty)
                .Append(page.Document.Title ?? string.Empty).Select(ValueKeys.Of).Where(static title => title.Length >= MinLength),
        ];

        (IElement Element, string Key)[] elements =
        [
            .. page.Document.QuerySelectorAll("h1, h2, h3, [itemprop~=headline], [class*=title i], [class*=headline i], [id*=title i]")
                .Where(static element => element.Closest("head, nav, footer, svg") is null)
                .Select(static element => (element, ValueKeys.Of(ElementText.Of(element))))
                .Where(static element => element.Item2.Length > 0),
        ];

        return elements.Where(element => element.Key.Length >= MinLength && titles.Any(title => title.Contains(element.Key, StringComparison.Ordinal)))
                .OrderBy(static element => RankOf(element.Element)).ThenByDescending(static element => element.Key.Length).Select(static element => element.Element).FirstOrDefault()
            ?? elements.Where(static element => element.Element.LocalName == "h1").OrderByDescending(static element => element.Key.Length).Select(static element => element.Element).FirstOrDefault();
    }

    private static int RankOf(IElement element) => element.LocalName switch
    {
        "h1" => 0,
        _ when element.HasAttribute("itemprop") => 1,
        "h2" or "h3" => 2,
        _ => 3,
    };
}

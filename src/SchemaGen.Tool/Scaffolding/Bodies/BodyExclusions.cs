using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Selectors;

namespace SchemaGen.Tool.Scaffolding.Bodies;

/// <summary>The exclusions of a body: selectors of elements that match the selectors of paragraphs but are not text of the article.</summary>
/// <param name="Selectors">The selectors of the elements that are left out.</param>
/// <param name="HasLines">Whether paragraphs have line breaks between texts.</param>
internal sealed record BodyExclusions(IReadOnlyList<string> Selectors, bool HasLines)
{
    private const int MinPattern = 12;
    private const int MaxPattern = 60;

    private static readonly SearchValues<char> s_signs = SearchValues.Create("\\*+?|{}[]()^$.#'\"");

    /// <summary>A condition for elements that contain only a link, such as the promotion of another page.</summary>
    private const string OnlyLink = ":has(> a:only-child):not(:matchesOwn('\\S'))";

    private const string OnlyStrongLink = ":has(> :is(strong, b, em, i):only-child > a:only-child):not(:matchesOwn('\\S')):not(:has(> :is(strong, b, em, i):matchesOwn('\\S')))";

    /// <summary>Finds them on all pages.</summary>
    /// <param name="regions">The text of each page.</param>
    /// <param name="parent">The selector of the elements around the paragraphs.</param>
    /// <param name="paragraphs">The selectors of the paragraphs.</param>
    public static BodyExclusions Find(IReadOnlyList<BodyRegion> regions, string parent, IReadOnlyList<string> paragraphs)
    {
        var selectors = new List<string>();
        bool hasLines = false;
        string selector = string.Join(", ", paragraphs);
        HashSet<IElement> repeated = [.. regions.SelectMany(static region => region.Units).Where(static unit => unit.IsRepeated).Select(static unit => unit.Element)];

        // The classes that the scripts of social networks look for are the same on all sites.
        if (regions.Any(region => region.Page.Document.QuerySelector($"{parent} > blockquote") is not null))
        {
            selectors.AddRange([".twitter-tweet", ".instagram-media"]);
        }

        foreach (IElement match in regions.SelectMany(region => region.Page.Document.QuerySelectorAll(selector)))
        {
            if (EmbedClassOf(match) is { } embed)
            {
                selectors.Add("." + embed);
            }
            else if (NoiseNames.NoiseClassOf(match) is { } name && StableNames.IsStableClass(match, name))
            {
                selectors.Add($"{match.LocalName}.{name}");
            }
            else if (match.ParentElement is { LocalName: "ul" or "ol" } list && NoiseNames.NoiseClassOf(list) is { } listName && StableNames.IsStableClass(list, listName))
            {
                selectors.Add($"{list.LocalName}.{listName}");
            }
            else if (repeated.Contains(match) && PatternOf(match) is { } pattern)
            {
                selectors.Add($"{match.LocalName}:matches('{pattern}')");
            }
            else if (IsOnly(match, static child => child.LocalName == "a"))
            {
                selectors.Add(match.LocalName + OnlyLink);
            }
            else if (IsOnly(match, static child => child.LocalName is "strong" or "b" or "em" or "i" && IsOnly(child, static inner => inner.LocalName == "a")))
            {
                selectors.Add(match.LocalName + OnlyStrongLink);
            }
            else
            {
                hasLines |= match.LocalName != "li" && match.QuerySelectorAll("br").Any(br => IsBetweenTexts(br, match));
            }

            selectors.AddRange(match.QuerySelectorAll("*").Select(NoiseNames.HiddenConditionOf).OfType<string>());
        }

        return new BodyExclusions([.. selectors.Distinct()], hasLines);
    }

    /// <summary>Gets a pattern of the beginning of a text, up to the first character with a meaning in patterns or strings; null if that is too short.</summary>
    private static string? PatternOf(IElement element)
    {
        string text = ElementText.Of(element);
        int length = text.Length <= MaxPattern ? text.Length : text.LastIndexOf(' ', MaxPattern);
        int sign = text.AsSpan().IndexOfAny(s_signs);
        string start = text[..(sign >= 0 && sign < length ? sign : Math.Max(length, 0))].TrimEnd();
        return start.Length >= MinPattern ? $"^{start}{(start.Length == text.Length ? "$" : string.Empty)}" : null;
    }

    /// <summary>Gets the class of the embedded post that a match is, or that it is in.</summary>
    private static string? EmbedClassOf(IElement match) =>
        NoiseNames.EmbedClassOf(match) ?? (match.ParentElement is { LocalName: "blockquote" } quote ? NoiseNames.EmbedClassOf(quote) : null);

    private static bool IsOnly(IElement element, Func<IElement, bool> condition) =>
        element.Children.Length == 1 && condition(element.Children[0]) && !string.IsNullOrWhiteSpace(element.TextContent) && element.ChildNodes.All(static node => node is not IText text || string.IsNullOrWhiteSpace(text.Data));

    /// <summary>Reports whether there is text before and after a line break.</summary>
    private static bool IsBetweenTexts(IElement br, IElement block)
    {
        bool isAfter = false;
        bool before = false;

        foreach (INode node in block.Descendants())
        {
            if (node == br)
            {
                isAfter = true;
            }
            else if (node is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                if (isAfter)
                {
                    return before;
                }

                before = true;
            }
        }

        return false;
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;

namespace SchemaGen.Tool.Scaffolding.Bodies;

/// <summary>Divides a page into blocks of text.</summary>
internal sealed class TextUnits
{
    private static readonly HashSet<string> s_skipped = ["script", "style", "template", "noscript", "svg", "math", "iframe", "object", "select", "textarea", "button", "nav", "head", "dialog"];

    private static readonly HashSet<string> s_inline =
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "picture", "q", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup",
        "time", "tt", "u", "var", "wbr", "audio", "video", "svg", "script", "style", "input",
    ];

    private const int MinOwnLength = 100;

    private readonly List<(IElement Element, int Length, int LinkLength)> _blocks = [];

    private TextUnits()
    {
    }

    /// <summary>Gets the blocks of a page in document order.</summary>
    public static IReadOnlyList<TextUnit> Of(IDocument document)
    {
        if (document.Body is not { } body)
        {
            return [];
        }

        var units = new TextUnits();
        units.Visit(body);
        Dictionary<IElement, int> lengths = [];

        foreach ((IElement block, int length, _) in units._blocks)
        {
            for (IElement? element = block; element is not null; element = element.ParentElement)
            {
                lengths[element] = lengths.GetValueOrDefault(element) + length;
            }
        }

        int total = lengths.GetValueOrDefault(body);
        HashSet<IElement> wrappers = [.. document.QuerySelectorAll("h1, main, [role=main], article").SelectMany(static e => e.Ancestors().OfType<IElement>().Append(e))];
        return [.. units._blocks.Select(block => new TextUnit(block.Element, ParentOf(block.Element), block.Length, block.LinkLength, IsNoise(block.Element)))];

        // A name such as "content-sidebar" on an element around the headline, or around most of the page's text, is not that of a sidebar.
        bool IsNoise(IElement element)
        {
            for (IElement? e = element; e is not null && e != body; e = e.ParentElement)
            {
                if (NoiseNames.IsNoise(e) && lengths.GetValueOrDefault(e) * 2 < total && !wrappers.Contains(e))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Gets the text of an element, with white space collapsed.</summary>
    public static string TextOf(INode node) => string.Join(' ', TextNodes(node).SelectMany(static text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Reports whether an element divides its text by line breaks instead of by paragraphs.</summary>
    public static bool HasLines(IElement element) => element.QuerySelectorAll("br").Length is int count && count >= 3 && TextOf(element).Length > 200;

    private static IElement ParentOf(IElement element)
    {
        bool isWhole = element.LocalName is "span" or "font" || (element.LocalName is not ("p" or "li" or "blockquote") && HasLines(element));
        IElement parent = isWhole ? element : element.ParentElement!;

        while (parent.LocalName is "ul" or "ol" or "li" or "blockquote" or "dl" && parent.ParentElement is { } above)
        {
            parent = above;
        }

        return parent;
    }

    private static IEnumerable<string> TextNodes(INode node)
    {
        foreach (INode child in node.ChildNodes)
        {
            if (child is IText text)
            {
                yield return text.Data;
            }
            else if (child is IElement element && !s_skipped.Contains(element.LocalName))
            {
                foreach (string inner in TextNodes(element))
                {
                    yield return inner;
                }
            }
        }
    }

    /// <summary>Collects the blocks below an element; reports whether it has any.</summary>
    private bool Visit(IElement element)
    {
        if (s_skipped.Contains(element.LocalName))
        {
            return false;
        }

        bool hasBlocks = false;

        foreach (IElement child in element.Children)
        {
            hasBlocks |= Visit(child);
        }

        if (s_inline.Contains(element.LocalName) && !(element.LocalName is "span" or "font" && !hasBlocks && IsDivided(element)))
        {
            return hasBlocks;
        }

        if (!hasBlocks)
        {
            int length = TextOf(element).Length;

            if (length > 0)
            {
                _blocks.Add((element, length, LinkLengthOf(element)));
                return true;
            }

            return false;
        }

        // A text that surrounds other blocks, such as an advertisement between two line breaks.
        int own = element.ChildNodes.Sum(static node => node is IText text ? text.Data.Trim().Length : 0)
            + element.Children.Where(child => s_inline.Contains(child.LocalName) && !s_skipped.Contains(child.LocalName) && !_blocks.Exists(block => child.Contains(block.Element))).Sum(static child => TextOf(child).Length);

        if (own > MinOwnLength && element.LocalName != "body")
        {
            _blocks.Add((element, own, 0));
        }

        return true;
    }

    /// <summary>Reports whether an inline element is used as a block: it has line breaks between texts.</summary>
    private static bool IsDivided(IElement element) => element.QuerySelector("br") is not null && element.Closest("p, li, h1, h2, h3, h4, td, a") is null && TextOf(element).Length > MinOwnLength / 2;

    private static int LinkLengthOf(IElement element) => element.QuerySelectorAll("a").Sum(static a => TextOf(a).Length);
}

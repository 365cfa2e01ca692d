using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;

namespace SchemaGen.Tool.Scaffolding.Bodies;

/// <summary>Judges the blocks of a page by the elements around them.</summary>
internal static class TextUnits
{
    /// <summary>The number of line breaks, and of characters, of a text that is divided by them instead of by paragraphs.</summary>
    private const int MinBreaks = 3;

    private const int MinLengthWithBreaks = 200;

    /// <summary>Gets the blocks of a page in document order.</summary>
    public static IReadOnlyList<TextUnit> Of(IDocument document)
    {
        if (document.Body is not { } body)
        {
            return [];
        }

        IReadOnlyList<TextBlock> blocks = TextBlocks.Of(body);
        Dictionary<IElement, int> lengths = LengthsOf(blocks);
        HashSet<IElement> wrappers = [.. document.QuerySelectorAll("h1, main, [role=main], article").SelectMany(static e => e.Ancestors().OfType<IElement>().Append(e))];
        return [.. blocks.Select(block => new TextUnit(block.Element, ParentOf(block.Element), block.Length, block.LinkLength, IsNoise(block.Element)))];

        bool IsNoise(IElement element) => element.Ancestors().OfType<IElement>().Prepend(element).TakeWhile(e => e != body).Any(e => NoiseNames.IsNoise(e) && !IsAroundArticle(e));

        // A name such as "content-sidebar" on an element around the headline, or around most of the page's text, is not that of a sidebar.
        bool IsAroundArticle(IElement element) => wrappers.Contains(element) || lengths.GetValueOrDefault(element) * 2 >= lengths.GetValueOrDefault(body);
    }

    /// <summary>Gets the number of characters in each element around blocks.</summary>
    private static Dictionary<IElement, int> LengthsOf(IReadOnlyList<TextBlock> blocks)
    {
        Dictionary<IElement, int> lengths = [];

        foreach (TextBlock block in blocks)
        {
            for (IElement? element = block.Element; element is not null; element = element.ParentElement)
            {
                lengths[element] = lengths.GetValueOrDefault(element) + block.Length;
            }
        }

        return lengths;
    }

    /// <summary>Gets the element whose text a block is a part of: the block itself if its lines are the paragraphs, otherwise the parent above lists and quotations.</summary>
    private static IElement ParentOf(IElement block)
    {
        bool isWhole = block.LocalName is "span" or "font" || (block.LocalName is not ("p" or "li" or "blockquote") && HasLines(block));
        IElement parent = isWhole ? block : block.ParentElement!;

        while (parent.LocalName is "ul" or "ol" or "li" or "blockquote" or "dl" && parent.ParentElement is { } above)
        {
            parent = above;
        }

        return parent;
    }

    private static bool HasLines(IElement element) => element.QuerySelectorAll("br").Length >= MinBreaks && ElementText.Of(element).Length > MinLengthWithBreaks;
}

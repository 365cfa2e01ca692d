using System.Collections.Generic;
using System.Linq;
using AngleSharp.Dom;

namespace SchemaGen.Tool.Scaffolding.Bodies;

/// <summary>Collects the blocks of a page. Each is found after those inside it.</summary>
internal sealed class TextBlocks
{
    /// <summary>The number of characters beside other blocks that make an element a block, too. Fewer are a label or the remainder of a line.</summary>
    private const int MinOwnLength = 100;

    /// <summary>The number of characters that make an inline element with line breaks a block. Fewer are the lines of an address or a signature.</summary>
    private const int MinDividedLength = 50;

    private static readonly HashSet<string> s_inline =
    [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i", "img", "ins", "kbd", "label", "mark", "picture", "q", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup",
        "time", "tt", "u", "var", "wbr", "audio", "video", "svg", "script", "style", "input",
    ];

    private readonly List<TextBlock> _blocks = [];

    private TextBlocks()
    {
    }

    /// <summary>Gets the blocks below an element.</summary>
    public static IReadOnlyList<TextBlock> Of(IElement body)
    {
        var blocks = new TextBlocks();
        blocks.Collect(body);
        return blocks._blocks;
    }

    /// <summary>Collects an element and the blocks below it.</summary>
    /// <returns>Whether there are any.</returns>
    private bool Collect(IElement element)
    {
        if (ElementText.IsSkipped(element))
        {
            return false;
        }

        bool hasBlocks = false;
        List<IElement> inline = [];

        foreach (IElement child in element.Children)
        {
            if (Collect(child))
            {
                hasBlocks = true;
            }
            else if (s_inline.Contains(child.LocalName) && !ElementText.IsSkipped(child))
            {
                inline.Add(child);
            }
        }

        if (s_inline.Contains(element.LocalName) && (hasBlocks || !IsUsedAsBlock(element)))
        {
            return hasBlocks;
        }

        TextBlock block = hasBlocks ? new TextBlock(element, OwnLengthOf(element, inline), 0) : new TextBlock(element, ElementText.Of(element).Length, LinkLengthOf(element));

        if (hasBlocks ? block.Length > MinOwnLength && element.LocalName != "body" : block.Length > 0)
        {
            _blocks.Add(block);
            return true;
        }

        return hasBlocks;
    }

    /// <summary>Gets the number of characters of an element that surround the blocks in it, such as those before and after an advertisement.</summary>
    /// <param name="element">The element.</param>
    /// <param name="inline">Its inline children without blocks.</param>
    private static int OwnLengthOf(IElement element, List<IElement> inline) =>
        element.ChildNodes.OfType<IText>().Sum(static text => text.Data.Trim().Length) + inline.Sum(static child => ElementText.Of(child).Length);

    /// <summary>Reports whether an inline element is used as a block: it has line breaks between texts.</summary>
    private static bool IsUsedAsBlock(IElement element) =>
        element.LocalName is "span" or "font" && element.QuerySelector("br") is not null && element.Closest("p, li, h1, h2, h3, h4, td, a") is null && ElementText.Of(element).Length > MinDividedLength;

    private static int LinkLengthOf(IElement element) => element.QuerySelectorAll("a").Sum(static a => ElementText.Of(a).Length);
}

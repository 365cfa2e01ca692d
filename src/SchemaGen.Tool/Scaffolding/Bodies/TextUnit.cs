using AngleSharp.Dom;

namespace SchemaGen.Tool.Scaffolding.Bodies;

/// <summary>A block of text that contains no other: a paragraph, a heading, the item of a list.</summary>
/// <param name="Element">The element.</param>
/// <param name="Parent">The element whose text it is a part of: its parent, above lists and quotations.</param>
/// <param name="Length">The number of characters, with white space collapsed.</param>
/// <param name="LinkLength">The number of characters in links.</param>
/// <param name="IsNoise">Whether the names of elements around it, or its own, show that it is not text of an article.</param>
internal sealed record TextUnit(IElement Element, IElement Parent, int Length, int LinkLength, bool IsNoise)
{
    /// <summary>The number of characters of a paragraph. Shorter blocks are labels, dates and names.</summary>
    private const int MinLength = 25;

    /// <summary>The share of links in a text that consists of them: signs between links are not a text.</summary>
    private const double LinkShare = 0.95;

    /// <summary>The share of links from which a block is a list of links rather than a paragraph.</summary>
    private const double MaxLinks = 0.5;

    /// <summary>The weight of a character in the item of a list or a table, which are often menus and results.</summary>
    private const double ItemWeight = 0.3;

    /// <summary>The weight of a character in an element without a meaning. On some sites, all paragraphs are such elements.</summary>
    private const double OtherWeight = 0.8;

    /// <summary>Whether other pages have the same text.</summary>
    public bool IsRepeated { get; init; }

    /// <summary>Whether the text consists of nothing but links.</summary>
    public bool IsLink => LinkLength > 0 && LinkLength >= Length * LinkShare;

    /// <summary>Whether it is a heading.</summary>
    public bool IsHeading => Element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    /// <summary>Whether it may be a paragraph of an article.</summary>
    public bool IsText => !IsNoise && !IsHeading && Length >= MinLength && LinkLength < Length * MaxLinks;

    /// <summary>The weight as evidence that the elements around it are the article: paragraphs are, and other elements may be.</summary>
    public double Weight => !IsText ? 0 : Element.LocalName switch
    {
        "p" or "blockquote" => Length,
        "li" or "td" or "dd" => Length * ItemWeight,
        _ => Length * OtherWeight,
    };
}

using System;
using System.Linq;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Bodies;

namespace SchemaGen.Tool.Scaffolding.Cards;

/// <summary>Finds the parts of a card: headline, link, image, time, text.</summary>
internal static partial class CardParts
{
    private const int MinSummary = 40;
    private const int MinTitle = 8;

    private static readonly string[] s_authors = ["[rel~=author]", "[itemprop~=author]", ".fn", "[class*=author i]", "[class*=user i]", "[class*=name i]", "cite", "b, strong"];

    private static readonly string[] s_titles = ["h1, h2, h3, h4, h5, h6", "[class*=title i], [class*=headline i]", "a[href]"];

    /// <summary>Gets the headline.</summary>
    public static IElement? TitleOf(IElement card) =>
        s_titles.Select(selector => card.QuerySelectorAll(selector).Where(static e => ElementText.Of(e).Length >= MinTitle).OrderByDescending(static e => ElementText.Of(e).Length).ThenByDescending(static e => e.Ancestors().Count()).FirstOrDefault())
            .FirstOrDefault(static e => e is not null);

    /// <summary>Gets the link to the page of the card: that of the headline, otherwise the first.</summary>
    public static IElement? LinkOf(IElement card)
    {
        IElement? title = TitleOf(card);
        IElement? link = title?.Closest("a[href]") ?? title?.QuerySelector("a[href]");
        return link is not null && card.Contains(link) ? link : card.QuerySelectorAll("a[href]").FirstOrDefault(static a => a.GetAttribute("href") is { Length: > 1 } address && address[0] != '#');
    }

    /// <summary>Gets the first image.</summary>
    public static IElement? ImageOf(IElement card) => card.QuerySelector("img");

    /// <summary>Gets the element with a time for machines.</summary>
    public static IElement? TimeOf(IElement card) => card.QuerySelector("time[datetime]");

    /// <summary>Gets the first paragraph that is long enough for a summary.</summary>
    public static IElement? SummaryOf(IElement card) => card.QuerySelectorAll("p").FirstOrDefault(static p => ElementText.Of(p).Length >= MinSummary);

    /// <summary>Gets the element with the name of a comment's author.</summary>
    public static IElement? AuthorOf(IElement comment) =>
        s_authors.SelectMany(selector => comment.QuerySelectorAll(selector)).FirstOrDefault(static e => ElementText.Of(e) is { Length: > 1 and <= 60 } text && text.Any(char.IsLetter));

    /// <summary>Gets the element whose children are the paragraphs of a comment.</summary>
    public static IElement? ParagraphsOf(IElement comment) => comment.QuerySelectorAll("p").FirstOrDefault(static p => ElementText.Of(p).Length > 0)?.ParentElement is { } parent && parent != comment ? parent : null;

    /// <summary>Gets the element with the text of a comment that has no paragraphs.</summary>
    public static IElement? TextOf(IElement comment) => comment.QuerySelectorAll("*").FirstOrDefault(static e => e.ClassList.Any(static name => TextName().IsMatch(name)) && ElementText.Of(e).Length > 0);

    /// <summary>Reports whether a class is that of a comment.</summary>
    public static bool IsComment(string name) => CommentName().IsMatch(name);

    /// <summary>Reports whether a class is that of an entry of a menu, a path or the like.</summary>
    public static bool IsNavigation(string name) => NavigationName().IsMatch(name);

    [GeneratedRegex("(?:^|[-_])(?:menu|submenu|nav|navbar|navigation|breadcrumbs?|footer|pagination|pager|share|sharing|social|tags?|dropdown)(?:$|[-_])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NavigationName();

    [GeneratedRegex("(?:^|[-_])(?:text|content|body|message|msg)(?:$|[-_])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TextName();

    [GeneratedRegex("^(?:[a-z]+[-_]+)?comment(?:[-_]+(?:item|card|wrapper|container|entry|single|block))?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex CommentName();
}

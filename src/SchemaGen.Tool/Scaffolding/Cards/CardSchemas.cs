using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Choosing;
using SchemaGen.Tool.Scaffolding.Probing;
using SchemaGen.Tool.Scaffolding.Selectors;
using SchemaGen.Tool.Scaffolding.Writing;

namespace SchemaGen.Tool.Scaffolding.Cards;

/// <summary>Writes nested schemas of repeated elements.</summary>
internal static partial class CardSchemas
{
    /// <summary>The number of cards of a page from which selectors are found.</summary>
    private const int MaxSample = 40;

    private static readonly string[] s_lazy = ["data-src", "data-original", "data-lazy-src"];

    /// <summary>Writes the schema of a group; null if its cards have no parts in common.</summary>
    public static CardSchema? Write(CardGroup group, SchemaSettings settings)
    {
        IElement[] cards = [.. group.Cards.SelectMany(static page => page.Take(MaxSample))];
        List<ChosenMember> members = [.. group.IsComments ? CommentMembers(cards, settings) : CardMembers(cards, settings)];
        string name = group.IsComments ? "Comment" : "Card";

        return members.Count < 2 ? null : new CardSchema(
            new ChosenMember
            {
                Name = name + "s",
                Type = $"IReadOnlyList<{name}>",
                Summary = group.IsComments ? "The comments of readers." : "The articles of the list.",
                Attributes = [SourceText.Of("Css", group.Selector)],
                IsList = true,
            },
            new SchemaDraft { Name = name, Summary = group.IsComments ? "A comment of a reader." : "An article of the list.", Members = members });
    }

    private static IEnumerable<ChosenMember> CardMembers(IElement[] cards, SchemaSettings settings)
    {
        ChosenMember?[] members =
        [
            Member("Title", "string", "The headline.", cards, CardParts.TitleOf, canBeRequired: true),
            cards.All(static card => card.LocalName == "a" && card.HasAttribute("href"))
                ? new ChosenMember { Name = "Address", Type = "Uri", Summary = "The address of the article.", Attributes = [SourceText.Of("Self", null, ("Attr", "href"))], IsRequired = true }
                : Member("Address", "Uri", "The address of the article.", cards, CardParts.LinkOf, "href", canBeRequired: true),
            Member("Image", "Uri", "The image.", cards, CardParts.ImageOf, ImageAttributesOf(cards)),
            Time(cards, settings),
            Member("Summary", "string", "The summary.", cards, CardParts.SummaryOf),
        ];
        return members.OfType<ChosenMember>();
    }

    private static IEnumerable<ChosenMember> CommentMembers(IElement[] cards, SchemaSettings settings)
    {
        ChosenMember? paragraphs = Member("Paragraphs", "IReadOnlyList<string>", "The paragraphs of the text.", cards, CardParts.ParagraphsOf);
        ChosenMember?[] members =
        [
            Member("Author", "string", "The name of the reader.", cards, CardParts.AuthorOf),
            Time(cards, settings),
            paragraphs is null
                ? Member("Text", "string", "The text.", cards, CardParts.TextOf)
                : paragraphs with { Attributes = [.. paragraphs.Attributes.Select(static a => a.Replace("\")", " > p\")", StringComparison.Ordinal))], IsList = true },
        ];
        return members.OfType<ChosenMember>();
    }

    private static ChosenMember? Time(IElement[] cards, SchemaSettings settings)
    {
        string[] values = [.. cards.Select(CardParts.TimeOf).OfType<IElement>().Select(static time => time.GetAttribute("datetime")!.Trim())];
        string type = values.All(static v => Day().IsMatch(v)) ? "DateOnly" : settings.TimeZone is not null || values.All(static v => Offset().IsMatch(v)) ? "DateTimeOffset" : "DateTime";
        return Member(CardDates.Name, type, "The time of publication.", cards, CardParts.TimeOf, "datetime");
    }

    private static ChosenMember? Member(string name, string type, string summary, IElement[] cards, Func<IElement, IElement?> part, string? attribute = null, bool canBeRequired = false)
    {
        List<(IParentNode Scope, IElement? Element)> targets = [.. cards.Select(card => ((IParentNode)card, part(card)))];
        int count = targets.Count(static t => t.Element is not null);

        if (count * 2 < cards.Length || SelectorFinder.First(targets, withTags: true) is not [var found, ..])
        {
            return null;
        }

        return new ChosenMember
        {
            Name = name,
            Type = type,
            Summary = summary,
            Attributes = [SourceText.Of("Css", found.Selector, ("Attr", attribute))],
            IsRequired = canBeRequired && count == cards.Length,
        };
    }

    private static string ImageAttributesOf(IElement[] cards)
    {
        string[] lazy = [.. s_lazy.Where(name => cards.Any(card => CardParts.ImageOf(card)?.HasAttribute(name) == true))];
        return string.Join(", ", [.. lazy, "src"]);
    }

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}$")]
    private static partial Regex Day();

    [GeneratedRegex(@"(?:Z|[+-]\d{2}:?\d{2})$")]
    private static partial Regex Offset();
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Attributes;
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
        ChosenMember? time = TimeOf(cards, settings);
        List<ChosenMember> members = [.. group.IsComments ? CommentMembers(cards, time) : CardMembers(cards, time)];
        string name = group.IsComments ? "Comment" : "Card";

        return members.Count < 2 ? null : new CardSchema(
            new ChosenMember
            {
                Name = name + "s",
                Type = name,
                Summary = group.IsComments ? "The comments of readers." : "The articles of the list.",
                Sources = [AttributeDraft.Css(group.Selector)],
                IsList = true,
            },
            new SchemaDraft { Name = name, Summary = group.IsComments ? "A comment of a reader." : "An article of the list.", Members = members },
            HasTime: time is not null);
    }

    private static IEnumerable<ChosenMember> CardMembers(IElement[] cards, ChosenMember? time)
    {
        ChosenMember?[] members =
        [
            Member("Title", MemberType.Text, "The headline.", cards, CardParts.TitleOf, canBeRequired: true),
            cards.All(static card => card.LocalName == "a" && card.HasAttribute("href"))
                ? new ChosenMember { Name = "Address", Type = MemberTypes.NameOf(MemberType.Address), Summary = "The address of the article.", Sources = [new AttributeDraft("Self").With("Attr", "href")], IsRequired = true }
                : Member("Address", MemberType.Address, "The address of the article.", cards, CardParts.LinkOf, "href", canBeRequired: true),
            Member("Image", MemberType.Address, "The image.", cards, CardParts.ImageOf, ImageAttributesOf(cards)),
            time,
            Member("Summary", MemberType.Text, "The summary.", cards, CardParts.SummaryOf),
        ];
        return members.OfType<ChosenMember>();
    }

    private static IEnumerable<ChosenMember> CommentMembers(IElement[] cards, ChosenMember? time)
    {
        ChosenMember? paragraphs = Member("Paragraphs", MemberType.Texts, "The paragraphs of the text.", cards, CardParts.ParagraphsOf);
        ChosenMember?[] members =
        [
            Member("Author", MemberType.Text, "The name of the reader.", cards, CardParts.AuthorOf),
            time,
            paragraphs is null
                ? Member("Text", MemberType.Text, "The text.", cards, CardParts.TextOf)
                : paragraphs with { Sources = [.. paragraphs.Sources.Select(static around => around with { Argument = around.Argument + " > p" })] },
        ];
        return members.OfType<ChosenMember>();
    }

    private static ChosenMember? TimeOf(IElement[] cards, SchemaSettings settings)
    {
        string[] values = [.. cards.Select(CardParts.TimeOf).OfType<IElement>().Select(static time => time.GetAttribute("datetime")!.Trim())];
        MemberType type = values.All(static v => Day().IsMatch(v)) ? MemberType.Day : settings.TimeZone is not null || values.All(static v => Offset().IsMatch(v)) ? MemberType.Instant : MemberType.LocalTime;
        ChosenMember? time = Member(MemberRoles.NameOf(MemberRole.PublishedAt, type), type, "The time of publication.", cards, CardParts.TimeOf, "datetime");
        return type == MemberType.LocalTime && time is not null ? time with { Comments = [MemberComments.NoOffset] } : time;
    }

    private static ChosenMember? Member(string name, MemberType type, string summary, IElement[] cards, Func<IElement, IElement?> part, string? attribute = null, bool canBeRequired = false)
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
            Type = MemberTypes.NameOf(type),
            Summary = summary,
            Sources = [AttributeDraft.Css(found.Selector).With("Attr", attribute)],
            IsRequired = canBeRequired && count == cards.Length,
            IsList = MemberTypes.IsList(type),
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

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Scaffolding.Attributes;
using SchemaGen.Tool.Scaffolding.Bodies;
using SchemaGen.Tool.Scaffolding.Cards;
using SchemaGen.Tool.Scaffolding.Choosing;
using SchemaGen.Tool.Scaffolding.Input;
using SchemaGen.Tool.Scaffolding.Probing;
using SchemaGen.Tool.Scaffolding.Sources;
using SchemaGen.Tool.Scaffolding.Writing;

namespace SchemaGen.Tool.Scaffolding;

/// <summary>Writes a schema from pages, and tries it on them.</summary>
internal static class Scaffolder
{
    private static readonly ChosenMember s_address = new() { Name = "Address", Type = MemberTypes.NameOf(MemberType.Address), Summary = "The address of the page.", Sources = [new AttributeDraft("PageUrl")] };

    /// <summary>Writes a schema.</summary>
    /// <param name="given">The pages. Those that are the same count once.</param>
    /// <param name="options">The choices of the user.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <exception cref="UsageException">The pages are not of one site and kind, or have nothing that a schema could read.</exception>
    public static async Task<ScaffoldResult> RunAsync(IReadOnlyList<ScaffoldPage> given, ScaffoldOptions options, CancellationToken cancellationToken)
    {
        IReadOnlyList<ScaffoldPage> pages = [.. given.DistinctBy(PageNotes.ContentOf)];
        string? host = PageSite.HostOf(pages);
        var settings = new SchemaSettings(options.Culture, options.TimeZone);
        List<BodyRegion> regions = [.. pages.Select(BodyRegionFinder.Find)];
        List<CardGroup> cards = [.. CardFinder.Find(pages)];
        bool isListing = PageKinds.AreListings(pages, regions, cards);
        string of = host is null ? string.Empty : $" of {host}";
        SchemaDraft draft = isListing
            ? await ListingAsync($"A page{of} that lists articles.", pages, cards, settings, cancellationToken).ConfigureAwait(false)
            : await ArticleAsync($"An article{of}.", pages, regions, cards, settings, cancellationToken).ConfigureAwait(false);

        // Every page has a title.
        if (draft.Members.All(static member => member.Name == nameof(MemberRole.Title)))
        {
            throw new UsageException($"Nothing but a title was found on '{pages[0].Name}'{(pages.Count > 1 ? " and the others" : string.Empty)}: no metadata, no text and no list of items. A page that scripts build is empty in the HTML of the server; save it from a browser then.");
        }

        draft = draft with { Name = options.Name ?? draft.Name, Settings = settings, Host = host, Members = [s_address, .. draft.Members] };
        ScaffoldResult result = await SchemaTrial.RunAsync(DraftNames.Resolve(draft), options.Namespace, pages, cancellationToken).ConfigureAwait(false);
        return result with { Notes = [.. PageNotes.Of(given, pages), .. result.Notes] };
    }

    private static async Task<SchemaDraft> ArticleAsync(string summary, IReadOnlyList<ScaffoldPage> pages, List<BodyRegion> regions, List<CardGroup> cards, SchemaSettings settings, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<MemberRole, IReadOnlyList<ProbedSource>> sources = await MemberSources.FindAsync(pages, settings, cancellationToken).ConfigureAwait(false);
        List<ChosenMember> members = [];
        List<string> notes = [];

        foreach (MemberRole role in MemberRoles.All)
        {
            if (MemberChooser.Choose(role, sources[role], pages) is { } member)
            {
                members.Add(member);
            }
            else if (SourceRejections.Of(role, sources[role]).FirstOrDefault() is { } rejected)
            {
                notes.Add($"The schema has no {role}. {rejected.Comment}");
            }
        }

        if (BodyComposer.Compose(regions) is { } body)
        {
            members.Add(BodyMember(body, regions));
        }

        CardSchema[] comments = await CardsAsync(pages, cards.Where(static c => c.IsComments), settings, cancellationToken).ConfigureAwait(false);
        return new SchemaDraft { Name = "Article", Summary = summary, Comments = notes, Members = [.. members, .. comments.Select(static c => c.Member)], Nested = [.. comments.Select(static c => c.Schema)] };
    }

    private static async Task<SchemaDraft> ListingAsync(string summary, IReadOnlyList<ScaffoldPage> pages, List<CardGroup> cards, SchemaSettings settings, CancellationToken cancellationToken)
    {
        CardSchema[] lists = await CardsAsync(pages, cards.Where(static c => !c.IsComments && c.Cards.All(static page => page.Count > 0)), settings, cancellationToken).ConfigureAwait(false);
        IEnumerable<ChosenMember> members = lists.Select(static c => c.Member with { IsRequired = true, MinItems = 1 });
        return new SchemaDraft { Name = "Listing", Summary = summary, Members = [.. members], Nested = [.. lists.Select(static c => c.Schema)] };
    }

    /// <summary>Writes the nested schema of the first group whose cards have parts in common.</summary>
    private static async Task<CardSchema[]> CardsAsync(IReadOnlyList<ScaffoldPage> pages, IEnumerable<CardGroup> groups, SchemaSettings settings, CancellationToken cancellationToken)
    {
        foreach (CardGroup group in groups)
        {
            if (CardSchemas.Write(group, settings) is { } cards)
            {
                ChosenMember? date = cards.HasTime ? null : await CardDates.FindAsync(group, settings, pages, cancellationToken).ConfigureAwait(false);
                return [date is null ? cards : cards with { Schema = cards.Schema with { Members = [.. cards.Schema.Members, date] } }];
            }
        }

        return [];
    }

    private static ChosenMember BodyMember(BodySource body, List<BodyRegion> regions)
    {
        string paragraphs = string.Join(", ", body.Paragraphs);
        List<ScaffoldPage> missing = [.. regions.Where(region => !region.Page.Document.QuerySelectorAll(paragraphs).Any(static p => ElementText.Of(p).Length > 0)).Select(static region => region.Page)];

        return new ChosenMember
        {
            Name = "Body",
            Type = nameof(ArticleBody),
            Summary = "The text of the article.",
            Sources = [body.Attribute],
            Comments = missing.Count == 0 ? [] : [$"No text was found on {PageList.Of(missing)}."],
            IsRequired = missing.Count == 0,
        };
    }
}

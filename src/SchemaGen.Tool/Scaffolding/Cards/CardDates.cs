using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AngleSharp.Dom;
using SchemaGen.Tool.Scaffolding.Attributes;
using SchemaGen.Tool.Scaffolding.Choosing;
using SchemaGen.Tool.Scaffolding.Dates;
using SchemaGen.Tool.Scaffolding.Input;
using SchemaGen.Tool.Scaffolding.Probing;
using SchemaGen.Tool.Scaffolding.Selectors;
using SchemaGen.Tool.Scaffolding.Sources;

namespace SchemaGen.Tool.Scaffolding.Cards;

/// <summary>Finds the time of cards that have it as text.</summary>
internal static class CardDates
{
    /// <summary>The share of the texts that a format has to read.</summary>
    private const double MostTexts = 0.8;

    private const int MaxSample = 40;

    /// <summary>Finds the member; null if the cards have no date in a format that is known.</summary>
    public static async Task<ChosenMember?> FindAsync(CardGroup group, SchemaSettings settings, IReadOnlyList<ScaffoldPage> pages, CancellationToken cancellationToken)
    {
        IElement[] cards = [.. group.Cards.SelectMany(static page => page.Take(MaxSample))];
        List<(IParentNode Scope, IElement? Element)> targets = [.. cards.Select(static card => ((IParentNode)card, DateTextCandidates.First(card, string.Empty)))];
        int count = targets.Count(static t => t.Element is not null);

        if (count * 2 < cards.Length || SelectorFinder.First(targets, withTags: true) is not [var found, ..])
        {
            return null;
        }

        string? language = pages.Select(static page => page.Language).FirstOrDefault(static l => l is not null);
        List<(SourceCandidate Probe, AttributeDraft Attribute)> candidates = [];

        foreach ((DateText? date, string? culture) in DateTextCandidates.Formats(targets.Select(static t => t.Element).OfType<IElement>(), language, settings))
        {
            AttributeDraft attribute = AttributeDraft.Css(found.Selector).With("Pattern", date?.Pattern).With("Format", date?.Format).With("Culture", culture);
            MemberType type = date?.HasTime != false ? (settings.TimeZone is null ? MemberType.LocalTimes : MemberType.Instants) : MemberType.Days;
            candidates.Add((new SourceCandidate(attribute with { Argument = $"{group.Selector} {found.Selector}" }, type, -candidates.Count), attribute));
        }

        IReadOnlyList<ProbedSource> probed = await Probe.RunAsync([.. candidates.Select(static c => c.Probe)], settings, pages, cancellationToken).ConfigureAwait(false);
        ProbedSource? best = probed.OrderByDescending(static p => p.Values.Sum(static v => v.Count)).ThenByDescending(static p => p.Source.Worth).FirstOrDefault();

        if (best is null || best.Values.Sum(static v => v.Count) < count * MostTexts)
        {
            return null;
        }

        return new ChosenMember
        {
            Name = MemberRoles.NameOf(MemberRole.PublishedAt, best.Source.Type),
            Type = MemberTypes.NameOf(best.Source.Type),
            Summary = "The time of publication.",
            Sources = [candidates.First(c => c.Probe.Attribute == best.Source.Attribute && c.Probe.Type == best.Source.Type).Attribute],
            Comments = best.Source.Type == MemberType.LocalTimes ? [MemberComments.NoOffset] : [],
        };
    }
}

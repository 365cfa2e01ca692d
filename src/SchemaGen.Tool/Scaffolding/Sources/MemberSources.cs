using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Tool.Scaffolding.Attributes;
using SchemaGen.Tool.Scaffolding.Choosing;
using SchemaGen.Tool.Scaffolding.Input;
using SchemaGen.Tool.Scaffolding.Probing;

namespace SchemaGen.Tool.Scaffolding.Sources;

/// <summary>The sources of all roles with their values.</summary>
internal static class MemberSources
{
    /// <summary>Proposes sources and reads their values: first the metadata, then the elements that have the same values.</summary>
    public static async Task<IReadOnlyDictionary<MemberRole, IReadOnlyList<ProbedSource>>> FindAsync(IReadOnlyList<ScaffoldPage> pages, SchemaSettings settings, CancellationToken cancellationToken)
    {
        Dictionary<MemberRole, List<SourceCandidate>> candidates = MemberRoles.All.ToDictionary(static role => role, role => OfMetadata(role, pages).ToList());
        candidates[MemberRole.Title].AddRange(TitleCandidates.OfElements(pages));
        Dictionary<MemberRole, IReadOnlyList<ProbedSource>> first = await ProbeAsync(candidates, pages, settings, cancellationToken).ConfigureAwait(false);

        Consensus published = ConsensusOf(MemberRole.PublishedAt);
        Dictionary<MemberRole, List<SourceCandidate>> more = new()
        {
            [MemberRole.Title] = [.. TitleCandidates.WithoutSiteName(first[MemberRole.Title])],
            [MemberRole.Authors] = [.. AuthorCandidates.OfElements(pages, ConsensusOf(MemberRole.Authors))],
            [MemberRole.PublishedAt] = [.. DateCandidates.OfElements(pages, published)],
        };

        if (published.Values.Any(static values => values.Count == 0))
        {
            more[MemberRole.PublishedAt].AddRange(DateTextCandidates.OfElements(pages, settings));
        }

        Dictionary<MemberRole, IReadOnlyList<ProbedSource>> second = await ProbeAsync(more, pages, settings, cancellationToken).ConfigureAwait(false);
        return MemberRoles.All.ToDictionary(static role => role, role => (IReadOnlyList<ProbedSource>)[.. first[role], .. second.GetValueOrDefault(role) ?? []]);

        Consensus ConsensusOf(MemberRole role) => Consensus.Of(role, SourceChecks.Usable(role, first[role]).Where(static s => s.Source.Type != MemberType.LocalTime), pages.Count);
    }

    private static IEnumerable<SourceCandidate> OfMetadata(MemberRole role, IReadOnlyList<ScaffoldPage> pages)
    {
        List<SourceCandidate> candidates = [.. JsonLdCandidates.Of(role, pages), .. MetaCandidates.Of(role, pages), .. MicrodataCandidates.Of(role, pages)];
        // Where no page has an offset, the times are read as they are written.
        return candidates.Concat(candidates.Where(static c => c is { Type: MemberType.Instant, Trust: > 0 }).Select(static c => c with { Type = MemberType.LocalTime }).ToList());
    }

    private static async Task<Dictionary<MemberRole, IReadOnlyList<ProbedSource>>> ProbeAsync(
        Dictionary<MemberRole, List<SourceCandidate>> candidates, IReadOnlyList<ScaffoldPage> pages, SchemaSettings settings, CancellationToken cancellationToken)
    {
        IReadOnlyList<ProbedSource> probed = await Probe.RunAsync([.. candidates.SelectMany(static c => c.Value)], settings, pages, cancellationToken).ConfigureAwait(false);
        Dictionary<(AttributeDraft Attribute, MemberType Type), ProbedSource> found = probed.ToDictionary(static p => (p.Source.Attribute, p.Source.Type));
        // Two roles may propose the same source with different worth.
        return candidates.ToDictionary(
            static c => c.Key,
            c => (IReadOnlyList<ProbedSource>)[.. c.Value.Where(s => found.ContainsKey((s.Attribute, s.Type))).Select(s => found[(s.Attribute, s.Type)] with { Source = s })]);
    }
}

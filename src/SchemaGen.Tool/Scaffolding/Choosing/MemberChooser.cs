using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tool.Scaffolding.Input;
using SchemaGen.Tool.Scaffolding.Probing;

namespace SchemaGen.Tool.Scaffolding.Choosing;

/// <summary>Chooses the sources of a member by what they give on all pages.</summary>
internal static class MemberChooser
{
    /// <summary>Chooses the sources; null if no page has a value.</summary>
    /// <param name="role">The role of the member.</param>
    /// <param name="sources">The sources of the role with their values.</param>
    /// <param name="pages">The pages.</param>
    public static ChosenMember? Choose(MemberRole role, IReadOnlyList<ProbedSource> sources, IReadOnlyList<ScaffoldPage> pages)
    {
        List<ProbedSource> usable = [.. SourceChecks.Usable(role, sources)];
        List<ProbedSource> withoutOffset = [.. usable.Where(static s => s.Source.Type is MemberType.LocalTime or MemberType.Day)];

        if (MemberRoles.HasOneTruth(role) && TypeOf(usable) is { } type)
        {
            usable.RemoveAll(source => source.Source.Type != type);
        }

        var selection = new SourceSelection(role, Consensus.Of(role, usable, pages.Count), pages.Count);

        // Values that a page lists one by one are certain, and those of a text that is divided are not.
        foreach (ProbedSource source in usable.OrderByDescending(source => PrefersLists(role) && source.IsList).ThenByDescending(static s => s.Coverage).ThenByDescending(static s => s.Source.Worth))
        {
            selection.Offer(source);
        }

        selection.FillGaps();
        return selection.Chosen.Count == 0 ? null : Create(role, selection, withoutOffset, SourceRejections.Of(role, sources), pages);
    }

    /// <summary>Gets the type of the values that most pages have. A local time is read only where no page has the instant.</summary>
    private static MemberType? TypeOf(List<ProbedSource> sources)
    {
        List<ProbedSource> trusted = [.. sources.Where(static s => s.Source.Trust > 0)];
        return trusted.Exists(static s => s.Source.Type == MemberType.Instant)
            ? MemberType.Instant
            : trusted.OrderByDescending(static s => s.Coverage).ThenByDescending(static s => s.Source.Worth).FirstOrDefault()?.Source.Type;
    }

    /// <remarks>Of the authors, the sources show by their agreement which form is right.</remarks>
    private static bool PrefersLists(MemberRole role) => !MemberRoles.HasOneTruth(role);

    private static ChosenMember Create(MemberRole role, SourceSelection selection, List<ProbedSource> withoutOffset, IEnumerable<RejectedSource> rejected, IReadOnlyList<ScaffoldPage> pages)
    {
        List<ProbedSource> ordered =
        [
            .. selection.Chosen.OrderBy(source => selection.Disagreeing.Contains(source)).ThenByDescending(source => PrefersLists(role) && source.IsList).ThenByDescending(static s => s.Source.Worth),
        ];
        MemberType type = ordered[0].Source.Type;

        return new ChosenMember
        {
            Name = MemberRoles.NameOf(role, type),
            Type = MemberTypes.NameOf(type),
            Summary = MemberRoles.SummaryOf(role),
            Sources = [.. ordered.Select(static s => s.Source.Attribute)],
            Comments = [.. MemberComments.Of(role, selection, ordered, withoutOffset, rejected, pages)],
            IsRequired = MemberRoles.IsEssential(role) && !selection.Uncovered.Any() && !MemberTypes.IsList(type),
            IsList = MemberTypes.IsList(type),
        };
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tool.Scaffolding.Probing;

namespace SchemaGen.Tool.Scaffolding.Choosing;

/// <summary>The value of a role on each page that most sources agree on.</summary>
/// <param name="Role">The role.</param>
/// <param name="Values">The values of each page; empty for a page that has none.</param>
internal sealed record Consensus(MemberRole Role, IReadOnlyList<IReadOnlyList<string>> Values)
{
    /// <summary>Finds the values.</summary>
    public static Consensus Of(MemberRole role, IEnumerable<ProbedSource> sources, int pages)
    {
        List<ProbedSource> all = [.. sources.Where(static s => s.Source.Trust > 0)];
        return new Consensus(role, [.. Enumerable.Range(0, pages).Select(page => OfPage(role, all, page))]);
    }

    /// <summary>Reports whether a source gives the value of a page; true if it gives none.</summary>
    public bool Agrees(ProbedSource source, int page) => source.Values[page].Count == 0 || Values[page].Count == 0 || ValueKeys.Of(Role, source.Values[page]) == ValueKeys.Of(Role, Values[page]);

    private static IReadOnlyList<string> OfPage(MemberRole role, List<ProbedSource> sources, int page) =>
        sources.Where(source => source.Values[page].Count > 0)
            .GroupBy(source => ValueKeys.Of(role, source.Values[page]))
            .Where(static group => group.Key.Length > 0)
            // Of equally trusted values, that of the best source.
            .OrderByDescending(static group => group.Sum(static source => source.Source.Trust))
            .ThenByDescending(static group => group.Max(static source => source.Source.Worth))
            .Select(group => group.MaxBy(static source => source.Source.Worth)!.Values[page])
            .FirstOrDefault() ?? [];
}

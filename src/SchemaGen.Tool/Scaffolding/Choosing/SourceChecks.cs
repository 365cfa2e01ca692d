using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tool.Scaffolding.Probing;

namespace SchemaGen.Tool.Scaffolding.Choosing;

/// <summary>Sorts out sources whose values cannot be those of a role.</summary>
internal static class SourceChecks
{
    private const int MaxNameLength = 80;
    private const int MaxTitleLength = 400;

    /// <summary>Gets the sources whose values are possible.</summary>
    public static IEnumerable<ProbedSource> Usable(MemberRole role, IReadOnlyList<ProbedSource> sources)
    {
        List<ProbedSource> rejected = [.. SourceRejections.Of(role, sources).Select(static r => r.Source)];
        List<ProbedSource> possible = [.. sources.Where(s => s.Coverage > 0 && !rejected.Contains(s) && s.Values.All(values => values.All(value => IsPossible(role, value))))];

        // A value that is the same on all pages is that of the site, such as its name or logo. If the values of all sources are, the pages are versions of one article.
        return role is MemberRole.Title or MemberRole.Image or MemberRole.Description or MemberRole.PublishedAt && possible.Exists(static s => !IsConstant(s))
            ? possible.Where(static s => !IsConstant(s) || s.Coverage < 2)
            : possible;
    }

    private static bool IsConstant(ProbedSource source) => source.Coverage > 1 && source.Values.Where(static v => v.Count > 0).Select(static v => v[0]).Distinct().Count() == 1;

    private static bool IsPossible(MemberRole role, string value) => role switch
    {
        // Publishers write the addresses of profiles where names should be.
        MemberRole.Authors => value.Length <= MaxNameLength && !value.Contains("://", StringComparison.Ordinal) && value.Any(char.IsLetter),
        MemberRole.Title => value.Length <= MaxTitleLength && value.Any(char.IsLetterOrDigit),
        MemberRole.Section => value.Length <= MaxNameLength && !value.Contains("://", StringComparison.Ordinal),
        _ => true,
    };
}

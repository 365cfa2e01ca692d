using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Scaffolding.Attributes;
using SchemaGen.Tool.Scaffolding.Input;
using SchemaGen.Tool.Scaffolding.Probing;

namespace SchemaGen.Tool.Scaffolding.Choosing;

/// <summary>Writes the comments on a member: what the pages show against it, and what they do not show.</summary>
internal static class MemberComments
{
    /// <summary>The comment on a time whose zone is not known.</summary>
    public const string NoOffset = "The pages have the time without an offset. If you know the time zone, set it (TimeZone = \"…\") and change the type to DateTimeOffset.";

    private const string NoOffsetElsewhere = "Those pages have a time without an offset. With --time-zone it is read, too.";

    private const int MaxValueLength = 60;

    /// <summary>The number of comments of one kind. The first ones are about the sources with the most worth.</summary>
    private const int MaxComments = 2;

    /// <summary>The trust from which a source that disagrees is worth a comment. Copies for networks and titles of windows are not.</summary>
    private const double MinTrust = 0.8;

    /// <summary>Writes the comments.</summary>
    /// <param name="role">The role of the member.</param>
    /// <param name="selection">The sources.</param>
    /// <param name="ordered">The chosen sources, in the order in which they are written.</param>
    /// <param name="withoutOffset">The sources with a time that has no offset.</param>
    /// <param name="rejected">The sources with wrong values.</param>
    /// <param name="pages">The pages.</param>
    public static IEnumerable<string> Of(MemberRole role, SourceSelection selection, IReadOnlyList<ProbedSource> ordered, IReadOnlyList<ProbedSource> withoutOffset, IEnumerable<RejectedSource> rejected, IReadOnlyList<ScaffoldPage> pages)
    {
        MemberType type = ordered[0].Source.Type;
        List<int> missing = [.. selection.Uncovered];
        List<string> comments =
        [
            .. type == MemberType.LocalTime ? [NoOffset] : Array.Empty<string>(),
            .. OfDisagreeing(selection, pages),
            .. rejected.Take(MaxComments).Select(static r => r.Comment),
            .. OfMissing(role, missing, pages),
            .. ordered.Select(OfPrefix).OfType<string>(),
            .. ordered.Select(static s => s.Source.Note).OfType<string>().Distinct(),
        ];

        if (type == MemberType.Instant && missing.Exists(page => withoutOffset.Any(source => source.HasValue(page))))
        {
            comments.Add(NoOffsetElsewhere);
        }

        return comments;
    }

    private static IEnumerable<string> OfDisagreeing(SourceSelection selection, IReadOnlyList<ScaffoldPage> pages)
    {
        Consensus consensus = selection.Consensus;
        IEnumerable<ProbedSource> sources = selection.Disagreeing
            .Where(s => s.Source.Trust >= MinTrust && !selection.Chosen.Any(c => c.Source.Attribute.Extends(s.Source.Attribute)))
            .OrderByDescending(static s => s.Source.Worth)
            .Take(MaxComments);

        foreach (ProbedSource source in sources)
        {
            int page = Enumerable.Range(0, pages.Count).First(p => !consensus.Agrees(source, p));
            string what = selection.Chosen.Contains(source) ? "is the last choice" : "is left out";
            yield return $"{AttributeText.Of(source.Source.Attribute)} {what}: on {pages[page].ShortName} it gives '{Difference(source.Values[page], consensus.Values[page])}' instead of '{Difference(consensus.Values[page], source.Values[page])}'.";
        }
    }

    private static IEnumerable<string> OfMissing(MemberRole role, List<int> missing, IReadOnlyList<ScaffoldPage> pages)
    {
        // Many articles have no topics or section.
        if (missing.Count > 0 && (MemberRoles.HasOneTruth(role) || missing.Count * 2 > pages.Count))
        {
            yield return $"Not found on {PageList.Of(missing.Select(page => pages[page]))}.";
        }
    }

    private static string? OfPrefix(ProbedSource source) =>
        source.Source.Type == MemberType.Texts && source.Values.SelectMany(static v => v).FirstOrDefault(CodeNames.IsPrefixed) is { } code
            ? $"{AttributeText.Of(source.Source.Attribute)} has codes among the values, such as '{PlainText.Clip(code, MaxValueLength)}'."
            : null;

    /// <summary>Gets the part of a value that differs from another one, with some of the text before.</summary>
    private static string Difference(IReadOnlyList<string> values, IReadOnlyList<string> others)
    {
        string text = PlainText.Of(string.Join(", ", values));
        int same = text.AsSpan().CommonPrefixLength(PlainText.Of(string.Join(", ", others)));

        if (same > MaxValueLength / 2 && text.Length > MaxValueLength)
        {
            int start = text.LastIndexOf(' ', Math.Min(same, text.Length - 1) - (MaxValueLength / 4));
            text = start > 0 ? "…" + text[start..] : text;
        }

        return PlainText.Clip(text, MaxValueLength);
    }
}

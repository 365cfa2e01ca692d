using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tool.Output;
using SchemaGen.Tool.Scaffolding.Input;
using SchemaGen.Tool.Scaffolding.Probing;

namespace SchemaGen.Tool.Scaffolding.Choosing;

/// <summary>Chooses the sources of a member by what they give on all pages.</summary>
internal static class MemberChooser
{
    /// <summary>The comment on a time whose zone is not known.</summary>
    public const string NoOffset = "The pages have the time without an offset. If you know the time zone, set it (TimeZone = \"…\") and change the type to DateTimeOffset.";

    private const int MaxValueLength = 60;

    /// <summary>The name of a date without a time.</summary>
    private const string DayName = "PublishedOn";

    /// <summary>Chooses the sources; null if no page has a value.</summary>
    /// <param name="role">The role of the member.</param>
    /// <param name="sources">The sources of the role with their values.</param>
    /// <param name="pages">The pages.</param>
    public static ChosenMember? Choose(MemberRole role, IReadOnlyList<ProbedSource> sources, IReadOnlyList<ScaffoldPage> pages)
    {
        List<ProbedSource> usable = [.. SourceChecks.Usable(role, sources)];
        List<ProbedSource> texts = [.. usable.Where(static s => s.Source.Type is MemberType.LocalTime or MemberType.Day)];

        if (MemberRoles.HasOneTruth(role) && TypeOf(usable) is { } type)
        {
            usable.RemoveAll(source => source.Source.Type != type);
        }

        if (usable.Count == 0)
        {
            return null;
        }

        Consensus consensus = Consensus.Of(role, usable, pages.Count);
        var chosen = new List<ProbedSource>();
        var left = new List<ProbedSource>();

        foreach (ProbedSource source in usable.OrderByDescending(static s => s.Coverage).ThenByDescending(static s => s.Source.Worth))
        {
            bool agrees = !MemberRoles.HasOneTruth(role) || Enumerable.Range(0, pages.Count).All(page => consensus.Agrees(source, page));

            if (!agrees)
            {
                left.Add(source);
            }
            else if (IsWanted(role, source, chosen, consensus))
            {
                chosen.Add(source);
            }
        }

        AddForUncoveredPages(left, chosen, pages.Count);

        if (chosen.Count == 0)
        {
            return null;
        }

        ChosenMember member = Create(role, chosen, left, consensus, pages);
        bool isLocalElsewhere = chosen[0].Source.Type == MemberType.Instant && Enumerable.Range(0, pages.Count).Any(page => chosen.TrueForAll(c => c.Values[page].Count == 0) && texts.Exists(t => t.Values[page].Count > 0));
        return isLocalElsewhere ? member with { Comments = [.. member.Comments, "Those pages have a time without an offset. With --time-zone it is read, too."] } : member;
    }

    /// <summary>Gets the type of the values that most pages have. A local time is read only where no page has the instant.</summary>
    private static MemberType? TypeOf(List<ProbedSource> sources) =>
        sources.Exists(static s => s.Source.Type == MemberType.Instant && s.Source.Trust > 0) ? MemberType.Instant : sources.Where(static s => s.Source.Trust > 0).OrderByDescending(static s => s.Coverage).ThenByDescending(static s => s.Source.Worth).FirstOrDefault()?.Source.Type;

    /// <summary>Reports whether a source adds something: another kind, or pages that the others do not cover.</summary>
    private static bool IsWanted(MemberRole role, ProbedSource source, List<ProbedSource> chosen, Consensus consensus)
    {
        if (chosen.Count >= MemberRoles.MaxSources(role))
        {
            return false;
        }

        // A guess, such as the time zone, is used only where other sources confirm it.
        if (source.Source.Trust == 0 && !Enumerable.Range(0, source.Values.Count).Any(page => source.Values[page].Count > 0 && consensus.Values[page].Count > 0))
        {
            return false;
        }

        // The title of the window is the last resort.
        if (source.Source.Attribute.StartsWith("Css(\"title\"", StringComparison.Ordinal) && chosen.Count < 2)
        {
            return true;
        }

        bool isNewKind = !chosen.Exists(c => c.Source.Kind == source.Source.Kind);
        bool isNewPage = Enumerable.Range(0, source.Values.Count).Any(page => source.Values[page].Count > 0 && chosen.TrueForAll(c => c.Values[page].Count == 0));
        return isNewKind || isNewPage;
    }

    private static void AddForUncoveredPages(List<ProbedSource> left, List<ProbedSource> chosen, int pages)
    {
        foreach (ProbedSource source in left.OrderByDescending(static s => s.Source.Worth).ToList())
        {
            if (Enumerable.Range(0, pages).Any(page => source.Values[page].Count > 0 && chosen.TrueForAll(c => c.Values[page].Count == 0)))
            {
                chosen.Add(source);
            }
        }
    }

    private static ChosenMember Create(MemberRole role, List<ProbedSource> chosen, List<ProbedSource> left, Consensus consensus, IReadOnlyList<ScaffoldPage> pages)
    {
        List<ProbedSource> ordered = [.. chosen.OrderBy(source => left.Contains(source)).ThenByDescending(static s => s.Source.Worth)];
        MemberType type = ordered[0].Source.Type;
        bool isList = type == MemberType.Texts;
        List<int> missing = [.. Enumerable.Range(0, pages.Count).Where(page => chosen.TrueForAll(c => c.Values[page].Count == 0))];

        return new ChosenMember
        {
            Name = type == MemberType.Day ? DayName : role.ToString(),
            Type = Probe.TypeOf(type),
            Summary = MemberRoles.SummaryOf(role),
            Attributes = [.. ordered.Select(static s => s.Source.Attribute)],
            Comments = [.. Comments(role, type, chosen, left, consensus, missing, pages), .. ordered.Select(static s => s.Source.Note).OfType<string>().Distinct()],
            IsRequired = MemberRoles.IsEssential(role) && missing.Count == 0 && !isList,
            IsList = isList,
        };
    }

    private static IEnumerable<string> Comments(MemberRole role, MemberType type, List<ProbedSource> chosen, List<ProbedSource> left, Consensus consensus, List<int> missing, IReadOnlyList<ScaffoldPage> pages)
    {
        if (type == MemberType.LocalTime)
        {
            yield return NoOffset;
        }

        foreach (ProbedSource source in left.Where(s => s.Source.Trust >= 0.8 && !chosen.Exists(c => c.Source.Attribute.StartsWith(s.Source.Attribute[..^1] + ",", StringComparison.Ordinal))).OrderByDescending(static s => s.Source.Worth).Take(2))
        {
            int page = Enumerable.Range(0, pages.Count).First(p => !consensus.Agrees(source, p));
            string what = chosen.Contains(source) ? "is the last choice" : "is left out";
            yield return $"[{source.Source.Attribute}] {what}: on {pages[page].ShortName} it gives '{Show(source.Values[page], consensus.Values[page])}' instead of '{Show(consensus.Values[page], source.Values[page])}'.";
        }

        if (missing.Count > 0 && (MemberRoles.HasOneTruth(role) || missing.Count * 2 > pages.Count))
        {
            yield return $"Not found on {string.Join(", ", missing.Take(3).Select(page => pages[page].ShortName))}{(missing.Count > 3 ? $" and {missing.Count - 3} more" : string.Empty)}.";
        }
    }

    /// <summary>Gets the part of a value that differs from another one, with some of the text before.</summary>
    private static string Show(IReadOnlyList<string> values, IReadOnlyList<string> others)
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

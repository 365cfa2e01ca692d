using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SchemaGen.Tool.Drift.Counts;
using SchemaGen.Tool.Drift.Statistics;

namespace SchemaGen.Tool.Drift.Comparing;

/// <summary>Creates the tests of one schema.</summary>
internal sealed class SchemaComparison
{
    private readonly SchemaCounts _before;
    private readonly SchemaCounts _now;
    private readonly List<DriftTest> _tests;

    private SchemaComparison(SchemaCounts before, SchemaCounts now, List<DriftTest> tests)
    {
        _before = before;
        _now = now;
        _tests = tests;
    }

    /// <summary>Compares a schema with its baseline.</summary>
    /// <param name="before">The schema in the baseline.</param>
    /// <param name="now">The schema now.</param>
    /// <param name="level">The level of significance.</param>
    /// <param name="tests">Receives the tests.</param>
    /// <param name="notes">Receives the changes of the schema.</param>
    public static void Compare(SchemaCounts before, SchemaCounts now, double level, List<DriftTest> tests, List<DriftNote> notes)
    {
        IReadOnlyList<MatchedField> fields = FieldMatcher.Match(before, now, out IReadOnlyList<string> changes);
        notes.AddRange(changes.Select(change => new DriftNote(now.Schema, change)));
        double smallest = FisherExactTest.Fall(new Proportion(before.Pages, before.Pages), new Proportion(0, now.Pages));

        if (smallest > level)
        {
            notes.Add(new DriftNote(now.Schema, string.Create(
                CultureInfo.InvariantCulture, $"{now.Pages} {(now.Pages == 1 ? "page" : "pages")} and {before.Pages} in the baseline are too few: a source that gave a value on all pages and gives none now would have p = {smallest:0.###}.")));
        }

        var comparison = new SchemaComparison(before, now, tests);

        foreach (MatchedField field in fields.OrderBy(field => IndexOf(now.Fields, field.Now)))
        {
            comparison.AddSources(field);
            comparison.AddIssues(field);
        }

        comparison.AddIssuesOfNoMember();
    }

    private static int IndexOf(IReadOnlyList<FieldCounts> fields, FieldCounts field) => fields.TakeWhile(candidate => candidate != field).Count();

    private void AddSources(MatchedField field)
    {
        foreach (SourceCounts now in field.Now.Sources)
        {
            // The pages on which a source gives a value do not depend on other sources, which may have changed.
            if (field.Before.Sources.FirstOrDefault(source => source.Source == now.Source) is { } before)
            {
                Add(FindingKind.SourceFell, field.Now.Path, new Proportion(before.Gives, field.Before.Pages), new Proportion(now.Gives, field.Now.Pages), now.LacksOn, now.Source);
            }
        }

        if (!field.HasSameSources)
        {
            return;
        }

        for (int i = 1; i < field.Now.Sources.Count; i++)
        {
            SourceCounts now = field.Now.Sources[i];

            Add(
                FindingKind.FallbackTookOver,
                field.Now.Path,
                new Proportion(field.Before.Sources[i].Fills, field.Before.Pages),
                new Proportion(now.Fills, field.Now.Pages),
                now.FillsOn,
                now.Source,
                isPossible: HasRival(field, i));
        }

        // The only source of a member that is read once on a page is empty where it gives no value.
        if (field.Now.Sources.Count > 1 || field.Now.Path.Contains('[', StringComparison.Ordinal))
        {
            Add(FindingKind.MemberEmpty, field.Now.Path, new Proportion(field.Before.Empty, field.Before.Pages), new Proportion(field.Now.Empty, field.Now.Pages), field.Now.EmptyOn);
        }
    }

    /// <summary>Reports whether a source before another one fills a smaller share of the pages. Otherwise a greater share of the other one is no loss: it fills members that were empty.</summary>
    private static bool HasRival(MatchedField field, int source)
    {
        for (int i = 0; i < source; i++)
        {
            if (new Proportion(field.Now.Sources[i].Fills, field.Now.Pages).Rate < new Proportion(field.Before.Sources[i].Fills, field.Before.Pages).Rate)
            {
                return true;
            }
        }

        return false;
    }

    /// <remarks>Members that the change of a schema makes fail are no drift of the pages.</remarks>
    private void AddIssues(MatchedField field)
    {
        if (field.HasSameSources)
        {
            AddIssues(IssuesOf(_before, field.Before.Path), IssuesOf(_now, field.Now.Path), field.Before.Pages, field.Now.Pages);
        }

        IEnumerable<IssueCounts> IssuesOf(SchemaCounts schema, string member) => schema.Issues
            .Where(issue => MemberOf(issue.Path) == member)
            .Select(issue => issue with { Path = field.Now.Path + issue.Path[member.Length..] });
    }

    private void AddIssuesOfNoMember()
    {
        AddIssues(IssuesOf(_before), IssuesOf(_now), _before.Pages, _now.Pages);

        static IEnumerable<IssueCounts> IssuesOf(SchemaCounts schema)
        {
            HashSet<string> members = schema.Fields.Select(static field => field.Path).ToHashSet(StringComparer.Ordinal);
            return schema.Issues.Where(issue => !members.Contains(MemberOf(issue.Path)));
        }
    }

    /// <remarks>Issues that are gone have tests, too: the number of tests must not depend on the drift.</remarks>
    private void AddIssues(IEnumerable<IssueCounts> issuesBefore, IEnumerable<IssueCounts> issuesNow, int pagesBefore, int pagesNow)
    {
        ILookup<IssueKey, IssueCounts> before = issuesBefore.ToLookup(KeyOf);
        ILookup<IssueKey, IssueCounts> now = issuesNow.ToLookup(KeyOf);

        foreach (IssueKey key in now.Select(static issues => issues.Key).Union(before.Select(static issues => issues.Key)))
        {
            int countBefore = before[key].Sum(static issue => issue.Pages);
            int countNow = now[key].Sum(static issue => issue.Pages);

            // The schema's own code may report an issue of a member on a page where the member was not read.
            bool isOfMember = countBefore <= pagesBefore && countNow <= pagesNow;
            Add(
                FindingKind.IssueRose,
                key.Path,
                new Proportion(countBefore, isOfMember ? pagesBefore : _before.Pages),
                new Proportion(countNow, isOfMember ? pagesNow : _now.Pages),
                now[key].SelectMany(static issue => issue.Examples).ToList(),
                issue: key);
        }

        static IssueKey KeyOf(IssueCounts issue) => new(issue.Path, issue.Kind, issue.Severity);
    }

    /// <param name="kind">The kind of drift.</param>
    /// <param name="path">The path of the member.</param>
    /// <param name="before">The pages of the baseline.</param>
    /// <param name="now">The pages of the run.</param>
    /// <param name="pages">Examples.</param>
    /// <param name="source">The source that the test is about.</param>
    /// <param name="issue">The issue that the test is about.</param>
    /// <param name="isPossible">Whether the difference would be a finding. If not, the test counts all the same: the number of tests must not depend on the drift.</param>
    private void Add(FindingKind kind, string path, Proportion before, Proportion now, IReadOnlyList<string> pages, string? source = null, IssueKey? issue = null, bool isPossible = true)
    {
        var finding = new DriftFinding
        {
            Schema = _now.Schema,
            Path = path,
            Kind = kind,
            Source = source,
            Issue = issue?.Kind,
            Severity = issue?.Severity,
            Before = before,
            Now = now,
            P = 1,
            Pages = pages,
        };
        var test = DriftTest.Of(finding, isFall: kind == FindingKind.SourceFell);
        _tests.Add(isPossible ? test : test with { Finding = finding });
    }

    /// <summary>Gets the path of the member that an issue of it, or of an item of it, is about.</summary>
    private static string MemberOf(string path) => path.EndsWith("[]", StringComparison.Ordinal) ? path[..^2] : path;
}

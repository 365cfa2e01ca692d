using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Reading;
using SchemaGen.Tool.Pages;

namespace SchemaGen.Tool.Drift.Counts;

/// <summary>The sources and issues of one page.</summary>
internal sealed class PageTally
{
    private readonly FieldTally?[] _fields;

    private PageTally(int fields, bool isFailed)
    {
        _fields = new FieldTally?[fields];
        IsFailed = isFailed;
    }

    /// <summary>Whether the result has no value.</summary>
    public bool IsFailed { get; }

    /// <summary>Whether the members were not read.</summary>
    public bool IsUnread { get; private init; }

    /// <summary>The members in the order of <see cref="SchemaShape.Fields"/>; null for one that was not read, because there is no item of its schema.</summary>
    public IReadOnlyList<FieldTally?> Fields => _fields;

    /// <summary>The issues, each kind once.</summary>
    public required IReadOnlySet<IssueKey> Issues { get; init; }

    /// <summary>Counts a page.</summary>
    /// <param name="reading">The page, read with probes.</param>
    /// <param name="shape">The members of its schema.</param>
    public static PageTally Of(PageReading reading, SchemaShape shape)
    {
        bool isUnread = reading.Schemas.Count == 0 || reading.Schemas[^1].IsMismatch || reading.Result.Issues.Any(IsLimitOfPage);
        var tally = new PageTally(shape.Fields.Count, !reading.Result.Success)
        {
            // Of a page that was read in part, only the issue that ended the reading counts.
            Issues = reading.Result.Issues.Where(issue => !isUnread || issue.Path.Length == 0).Select(issue => new IssueKey(shape.PathOfIssue(issue.Path), issue.Kind, issue.Severity)).ToHashSet(),
            IsUnread = isUnread,
        };

        if (!tally.IsUnread)
        {
            tally.Add(reading.Schemas, shape);

            foreach (ProbeReading probe in reading.Probes)
            {
                tally.Add(probe, shape);
            }
        }

        return tally;
    }

    /// <remarks>After such an issue, members are missing because reading ended.</remarks>
    private static bool IsLimitOfPage(HtmlIssue issue) => issue is { Kind: HtmlIssueKind.LimitReached, Path: "" };

    private void Add(IReadOnlyList<TracedSchema> schemas, SchemaShape shape)
    {
        foreach ((FieldTally field, int source) in FieldsOf(schemas, shape))
        {
            if (source < 0)
            {
                field.IsEmpty = true;
            }
            else
            {
                field.Gives[source] = true;
                field.Fills[source] = true;
            }
        }
    }

    /// <remarks>Members that the probe does not concern were counted before, and so were items without a value.</remarks>
    private void Add(ProbeReading reading, SchemaShape shape)
    {
        foreach ((FieldTally field, int source) in FieldsOf(reading.Schemas.Where(schema => reading.Probe.Depth is null || schema.Depth == reading.Probe.Depth), shape))
        {
            if (source == reading.Probe.Source)
            {
                field.Gives[source] = true;
            }
        }
    }

    private IEnumerable<(FieldTally Field, int Source)> FieldsOf(IEnumerable<TracedSchema> schemas, SchemaShape shape)
    {
        foreach (TracedSchema schema in schemas.Where(static schema => !schema.IsMismatch))
        {
            string path = shape.PathOfValue(schema.Path);

            for (int i = 0; i < schema.FilledBy.Length; i++)
            {
                HtmlMemberDescriptor member = schema.Schema.Members[i];
                yield return (_fields[shape.IndexOf(path, member)] ??= new FieldTally(member.Sources.Count), schema.FilledBy[i]);
            }
        }
    }
}

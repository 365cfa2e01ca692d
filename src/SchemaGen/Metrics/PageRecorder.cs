using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SchemaGen.Metrics;

/// <summary>Counts the members that are read from a page, and records them once, when the page is done.</summary>
internal sealed class PageRecorder
{
    /// <summary>The index that stands for no source.</summary>
    private const int None = -1;

    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly Dictionary<FieldCount, long>? _fields = SchemaMetrics.Fields.Enabled ? [] : null;

    private PageRecorder()
    {
    }

    /// <summary>Whether members are counted.</summary>
    public bool CountsFields => _fields is not null;

    /// <summary>Begins a page.</summary>
    /// <returns>Null when no listener is attached; nothing is allocated or counted then.</returns>
    public static PageRecorder? Start() => SchemaMetrics.Fields.Enabled || SchemaMetrics.PageDuration.Enabled ? new PageRecorder() : null;

    /// <summary>Discards the members of an earlier reading of the same page: some pages are read from the head first, and then as a whole.</summary>
    public void Restart() => _fields?.Clear();

    /// <summary>Counts the members of one element that a schema read.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="filledBy">The source that filled each member; -1 for none.</param>
    /// <param name="failures">The reason why each member was not filled, if one is known.</param>
    public void Add(HtmlSchemaDescriptor schema, ReadOnlySpan<int> filledBy, ReadOnlySpan<FieldFailure?> failures)
    {
        if (_fields is null)
        {
            return;
        }

        for (int member = 0; member < schema.Members.Count; member++)
        {
            int source = filledBy[member];
            FieldFailure? failure = failures[member] ?? (source == None ? new FieldFailure(HtmlIssueKind.Missing, source) : null);
            CollectionsMarshal.GetValueRefOrAddDefault(_fields, new FieldCount(schema, member, failure?.Source ?? source, failure?.Kind), out _)++;
        }
    }

    /// <summary>Ends the page.</summary>
    public void End(HtmlSchemaDescriptor schema, bool success)
    {
        if (_fields is not null)
        {
            foreach ((FieldCount field, long count) in _fields)
            {
                HtmlMemberDescriptor member = field.Schema.Members[field.Member];
                var tags = new TagList
                {
                    { "schemagen.schema", NameOf(field.Schema) },
                    { "schemagen.member", member.Name },
                    { "schemagen.outcome", OutcomeOf(field.Failure) },
                };

                if (field.Source != None)
                {
                    tags.Add("schemagen.source", member.Sources[field.Source].ToString());
                }

                SchemaMetrics.Fields.Add(count, tags);
            }
        }

        SchemaMetrics.PageDuration.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, new TagList { { "schemagen.schema", NameOf(schema) }, { "schemagen.success", success } });
    }

    /// <summary>Gets the name of a schema with its namespace, because a program may have an <c>Article</c> for each site.</summary>
    private static string NameOf(HtmlSchemaDescriptor schema) => schema.Type.FullName ?? schema.Name;

    private static string OutcomeOf(HtmlIssueKind? failure) => failure switch
    {
        null => "filled",
        HtmlIssueKind.Unconvertible => "unconvertible",
        HtmlIssueKind.ConverterFailed => "converter_failed",
        HtmlIssueKind.Timeout => "timeout",
        HtmlIssueKind.Ambiguous => "ambiguous",
        HtmlIssueKind.TooFew => "too_few",
        HtmlIssueKind.TooMany => "too_many",
        HtmlIssueKind.LimitReached => "limit_reached",
        HtmlIssueKind.Invalid => "invalid",
        _ => "missing",
    };
}

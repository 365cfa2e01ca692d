using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tool.Drift.Counts;

namespace SchemaGen.Tool.Tests.Drift;

/// <summary>Creates numbers of pages for tests.</summary>
internal static class Counted
{
    /// <summary>Creates a schema that was read on all its pages.</summary>
    public static SchemaCounts Schema(int pages, params FieldCounts[] fields) => new() { Schema = "News.Article", Routes = [], Pages = pages, Unread = 0, Failed = 0, Fields = fields, Issues = [] };

    /// <summary>Creates a member.</summary>
    /// <param name="path">The path.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="sources">Each source, with the numbers of pages on which it gives a value and fills the member.</param>
    public static FieldCounts Field(string path, int pages, params (string Source, int Gives, int Fills)[] sources) => new()
    {
        Path = path,
        Pages = pages,
        Empty = pages - sources.Sum(static source => source.Fills),
        Sources = sources.Select(static source => new SourceCounts { Source = source.Source, Gives = source.Gives, Fills = source.Fills }).ToList(),
    };

    /// <summary>Adds an issue.</summary>
    public static SchemaCounts WithIssue(this SchemaCounts schema, string path, int pages, HtmlIssueKind kind = HtmlIssueKind.Missing) =>
        schema with { Issues = new List<IssueCounts>(schema.Issues) { new() { Path = path, Kind = kind, Severity = HtmlIssueSeverity.Error, Pages = pages } } };
}

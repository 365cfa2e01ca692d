using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Corpus.Rows;

/// <summary>The columns of issues.</summary>
internal static class IssueColumns
{
    /// <summary>The name of the column.</summary>
    public const string Name = "issues";

    /// <summary>Creates the column: a list of structs.</summary>
    public static Column Create() => Column.List(Name, Column.Struct(
        Column.ItemName,
        new Column("path", ColumnKind.Text),
        new Column("kind", ColumnKind.Text),
        new Column("severity", ColumnKind.Text),
        new Column("message", ColumnKind.Text)));

    /// <summary>Creates the item of an issue.</summary>
    public static object?[] Row(string path, string kind, string severity, string message) => [path, kind, severity, message];

    /// <summary>Creates the item of an issue.</summary>
    public static object?[] Row(HtmlIssue issue) => Row(issue.Path, issue.Kind.ToString(), issue.Severity.ToString(), issue.Message);

    /// <summary>Gets the kinds of the issues in the column, the last one of a row.</summary>
    public static IEnumerable<string> KindsOf(object?[] row) => ((object?[])row[^1]!).Select(static issue => (string)((object?[])issue!)[1]!);
}

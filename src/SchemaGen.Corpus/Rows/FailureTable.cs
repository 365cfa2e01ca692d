using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Corpus.Rows;

/// <summary>The table of pages that gave no value, of all schemas.</summary>
internal static class FailureTable
{
    /// <summary>The name.</summary>
    public const string Name = "failures";

    /// <summary>The columns.</summary>
    public static IReadOnlyList<Column> Columns { get; } = [.. PageOrigin.CreateColumns(new ColumnNames()), new Column("table", ColumnKind.Text), IssueColumns.Create()];

    /// <summary>Creates the row of a page.</summary>
    /// <param name="origin">The address, the time and the place of the page.</param>
    /// <param name="table">The table that the page would be in.</param>
    /// <param name="issues">Rows of the column of issues.</param>
    public static object?[] ToRow(PageOrigin origin, string table, IEnumerable<object?[]> issues)
    {
        object?[] row = new object?[Columns.Count];
        origin.Fill(row);
        row[^2] = table;
        row[^1] = issues.ToArray<object?>();
        return row;
    }
}

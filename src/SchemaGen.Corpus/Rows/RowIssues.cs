using System.Collections.Generic;

namespace SchemaGen.Corpus.Rows;

/// <summary>Collects the issues of converting values to those of columns.</summary>
internal sealed class RowIssues
{
    private readonly List<object?> _items = [];

    /// <summary>Items of the column <c>issues</c>.</summary>
    public IReadOnlyList<object?> Items => _items;

    /// <summary>Adds a warning.</summary>
    /// <param name="member">The name of the member.</param>
    /// <param name="kind">The kind of the issue.</param>
    /// <param name="message">The message.</param>
    public void Warn(string member, string kind, string message) => _items.Add(IssueColumns.Row(member, kind, nameof(HtmlIssueSeverity.Warning), message));
}

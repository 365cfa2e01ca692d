using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Corpus.Rows;

/// <summary>The table of a schema.</summary>
internal sealed class Table
{
    private const string SourcePrefix = "source_of_";

    private readonly SchemaColumns _members;
    private readonly List<Column> _columns;
    private readonly int _firstSource;

    /// <param name="name">The name.</param>
    /// <param name="schema">The schema.</param>
    public Table(string name, HtmlSchemaDescriptor schema)
    {
        var names = new ColumnNames();
        Name = name;
        _columns = [.. PageOrigin.CreateColumns(names)];
        names.Add(IssueColumns.Name);
        _members = SchemaColumns.Create(schema, names);
        MemberNames = _members.MemberNames;
        _columns.AddRange(_members.Columns);
        _firstSource = _columns.Count;
        _columns.AddRange(schema.Members.Select(member => new Column(names.Add(SourcePrefix + ColumnNames.Of(member.Name)), ColumnKind.Text)));
        _columns.Add(IssueColumns.Create());
    }

    /// <summary>The name: that of the schema in snake case.</summary>
    public string Name { get; }

    /// <summary>The names of the columns of the members, in their order.</summary>
    public IReadOnlyList<string> MemberNames { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<Column> Columns => _columns;

    /// <summary>Creates the row of a page.</summary>
    /// <param name="origin">The address, the time and the place of the page.</param>
    /// <param name="page">The page, which has a value.</param>
    public object?[] ToRow(PageOrigin origin, ReadPage page)
    {
        object?[] row = new object?[_columns.Count];
        var issues = new RowIssues();
        origin.Fill(row);
        _members.Fill(page.Value!, row, PageOrigin.ColumnCount, issues);
        int index = _firstSource;

        foreach ((_, HtmlSourceDescriptor? source) in page.Sources.All)
        {
            row[index++] = source?.ToString();
        }

        row[^1] = page.Issues.Select(static issue => (object?)IssueColumns.Row(issue)).Concat(issues.Items).ToArray();
        return row;
    }
}

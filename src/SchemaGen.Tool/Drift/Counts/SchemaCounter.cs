using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Corpus.Schemas;
using SchemaGen.Tool.Pages;

namespace SchemaGen.Tool.Drift.Counts;

/// <summary>Counts the pages of one schema. May be used by several threads.</summary>
internal sealed class SchemaCounter
{
    private readonly object _lock = new();
    private readonly string _name;
    private readonly List<string> _routes;
    private readonly SchemaShape _shape;
    private readonly Dictionary<IssueKey, PageExamples> _issues = [];
    private readonly FieldCounter[] _fields;
    private readonly PageExamples _pages = new();
    private int _unread;
    private int _failed;

    /// <param name="schema">The schema.</param>
    public SchemaCounter(HtmlSchemaDescriptor schema)
    {
        _name = SchemaAssembly.NameOf(schema.Type);
        _routes = schema.Routes.Select(static route => route.Host + route.Path).Order(StringComparer.Ordinal).ToList();
        _shape = new SchemaShape(schema);
        _fields = _shape.Fields.Select(static field => new FieldCounter(field)).ToArray();
    }

    /// <summary>Adds a page.</summary>
    public void Add(PageReading reading)
    {
        PageTally page = PageTally.Of(reading, _shape);

        lock (_lock)
        {
            _pages.AddIf(hasProperty: true, reading.Page.Name);
            _unread += page.IsUnread ? 1 : 0;
            _failed += page.IsFailed ? 1 : 0;

            for (int i = 0; i < page.Fields.Count; i++)
            {
                if (page.Fields[i] is { } field)
                {
                    _fields[i].Add(field, reading.Page.Name);
                }
            }

            foreach (IssueKey issue in page.Issues)
            {
                if (!_issues.TryGetValue(issue, out PageExamples? pages))
                {
                    _issues.Add(issue, pages = new PageExamples());
                }

                pages.AddIf(hasProperty: true, reading.Page.Name);
            }
        }
    }

    /// <summary>Gets the numbers of pages.</summary>
    public SchemaCounts ToCounts() => new()
    {
        Schema = _name,
        Routes = _routes,
        Pages = _pages.Count,
        Examples = _pages.Names,
        Unread = _unread,
        Failed = _failed,
        Fields = _fields.Select(static field => field.ToCounts()).ToList(),
        Issues = _issues
            .Select(static issue => new IssueCounts { Path = issue.Key.Path, Kind = issue.Key.Kind, Severity = issue.Key.Severity, Pages = issue.Value.Count, Examples = issue.Value.Names })
            .OrderBy(static issue => issue.Path, StringComparer.Ordinal).ThenBy(static issue => issue.Kind).ThenBy(static issue => issue.Severity)
            .ToList(),
    };
}

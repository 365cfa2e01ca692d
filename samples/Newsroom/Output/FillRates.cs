using System;
using System.Collections.Generic;
using System.Linq;
using Newsroom.Reading;
using SchemaGen;

namespace Newsroom.Output;

/// <summary>Counts how often each source filled each member. A source that is used less often than before shows that a site has changed.</summary>
internal sealed class FillRates
{
    private readonly Dictionary<HtmlSchemaDescriptor, Counts> _schemas = [];

    /// <summary>The rates, by the name of the schema and in the order in which members and sources are declared.</summary>
    public IEnumerable<FillRate> All =>
        from schema in _schemas
        orderby schema.Key.Name
        from member in schema.Key.Members
        from source in member.Sources.Append(null)
        let filled = schema.Value.Filled.GetValueOrDefault((member.Name, source?.Index))
        where filled > 0
        select new FillRate(schema.Key.Name, member.Name, source?.ToString(), filled, schema.Value.Pages);

    /// <summary>Adds a page. A page that no schema read is not counted.</summary>
    public void Add(PageOutcome outcome)
    {
        if (outcome is not { Schema: { } schema, Result: { } result })
        {
            return;
        }

        if (!_schemas.TryGetValue(schema, out Counts? counts))
        {
            _schemas.Add(schema, counts = new Counts());
        }

        counts.Pages++;

        foreach ((string member, HtmlSourceDescriptor? source) in result.Sources.All)
        {
            counts.Filled[(member, source?.Index)] = counts.Filled.GetValueOrDefault((member, source?.Index)) + 1;
        }
    }

    private sealed class Counts
    {
        public int Pages { get; set; }

        /// <summary>The number of pages by member and the index of its source; without an index, the pages on which no source filled it.</summary>
        public Dictionary<(string Member, int? Source), int> Filled { get; } = [];
    }
}

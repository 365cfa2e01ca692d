using System;
using System.Collections.Generic;
using SchemaGen.Corpus.Units;

namespace SchemaGen.Corpus;

/// <summary>The counts of a table.</summary>
public sealed class TableReport
{
    /// <summary>The number of rows: of pages that the schema read.</summary>
    public long Rows { get; set; }

    /// <summary>The number of pages of the schema that gave no value. They are in the table of failures.</summary>
    public long Failures { get; set; }

    /// <summary>For each member of the schema, the number of rows that each of its sources filled. In the remaining rows the member has no source.</summary>
    public SortedDictionary<string, SortedDictionary<string, long>> Fields { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Adds the counts of another unit.</summary>
    internal void Add(TableReport other)
    {
        Rows += other.Rows;
        Failures += other.Failures;

        foreach ((string field, SortedDictionary<string, long> sources) in other.Fields)
        {
            Counts.Add(Counts.GetOrAdd(Fields, field, static () => new(StringComparer.Ordinal)), sources);
        }
    }
}

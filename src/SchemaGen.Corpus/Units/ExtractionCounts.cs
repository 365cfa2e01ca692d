using System;
using System.Collections.Generic;
using SchemaGen.Corpus.Units;

namespace SchemaGen.Corpus;

/// <summary>The counts of a unit or of a run.</summary>
/// <remarks>Each record is counted once: <see cref="Records"/> is the sum of <see cref="Rows"/>, <see cref="Failures"/> and all of <see cref="Skipped"/>.</remarks>
public abstract class ExtractionCounts
{
    private protected ExtractionCounts()
    {
    }

    /// <summary>The number of records, damaged ones included.</summary>
    public long Records { get; set; }

    /// <summary>The number of rows in the tables of schemas.</summary>
    public long Rows { get; set; }

    /// <summary>The number of rows in the table of failures: pages that gave no value.</summary>
    public long Failures { get; set; }

    /// <summary>The number of bytes of the inputs, as they are stored.</summary>
    public long InputBytes { get; set; }

    /// <summary>The number of bytes of the pages that were read, decompressed.</summary>
    public long PageBytes { get; set; }

    /// <summary>The number of bytes of the parts.</summary>
    public long OutputBytes { get; set; }

    /// <summary>Records that are not read, by reason, such as <c>no_route</c> and <c>damaged</c>.</summary>
    public SortedDictionary<string, long> Skipped { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The number of issues, by kind.</summary>
    public SortedDictionary<string, long> Issues { get; init; } = new(StringComparer.Ordinal);

    /// <summary>The counts of each table.</summary>
    public SortedDictionary<string, TableReport> Tables { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Adds the counts of others.</summary>
    private protected void AddCounts(ExtractionCounts others)
    {
        Records += others.Records;
        Rows += others.Rows;
        Failures += others.Failures;
        InputBytes += others.InputBytes;
        PageBytes += others.PageBytes;
        OutputBytes += others.OutputBytes;
        Counts.Add(Skipped, others.Skipped);
        Counts.Add(Issues, others.Issues);

        foreach ((string name, TableReport table) in others.Tables)
        {
            Counts.GetOrAdd(Tables, name, static () => new TableReport()).Add(table);
        }
    }
}

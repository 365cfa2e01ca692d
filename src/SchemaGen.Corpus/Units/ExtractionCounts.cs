using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using SchemaGen.Corpus.Units;

namespace SchemaGen.Corpus;

/// <summary>The counts of a unit or of a run.</summary>
/// <remarks>Each record is counted once: <see cref="Records"/> is the sum of <see cref="Rows"/>, <see cref="Failures"/> and all of <see cref="Skipped"/>.</remarks>
public abstract class ExtractionCounts
{
    private const int MaxUnroutedAddresses = 20;

    /// <summary>The longest address that is kept whole: reports are also messages of the queue, which a server limits.</summary>
    private const int MaxAddressLength = 500;

    private readonly SortedSet<string> _unroutedAddresses = new(StringComparer.Ordinal);

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

    /// <summary>Addresses for which no schema has a route, such as those of a mistyped one: the first 20 in ordinal order, each cut off after 500 characters. Pages without an address have their paths.</summary>
    [JsonPropertyOrder(3)]
    public SortedSet<string> UnroutedAddresses
    {
        get => _unroutedAddresses;
        // Reports are read back by a serializer, which makes a set of its own, or none for reports without the field.
        init => _unroutedAddresses = new SortedSet<string>(value ?? [], StringComparer.Ordinal);
    }

    /// <summary>Adds an address for which no schema has a route.</summary>
    internal void AddUnrouted(string address)
    {
        if (UnroutedAddresses.Count == MaxUnroutedAddresses && string.CompareOrdinal(address, UnroutedAddresses.Max) >= 0)
        {
            return;
        }

        UnroutedAddresses.Add(address.Length > MaxAddressLength ? address[..MaxAddressLength] : address);

        if (UnroutedAddresses.Count > MaxUnroutedAddresses)
        {
            UnroutedAddresses.Remove(UnroutedAddresses.Max!);
        }
    }

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

        foreach (string address in others.UnroutedAddresses)
        {
            AddUnrouted(address);
        }
    }
}

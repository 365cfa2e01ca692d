using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;
using SchemaGen.Corpus.Units;

namespace SchemaGen.Corpus;

/// <summary>The counts of a run: the sums of its unit reports.</summary>
public sealed class CorpusManifest : ExtractionCounts
{
    /// <summary>The name under which the manifest is stored.</summary>
    public const string PartName = "_manifest.json";

    /// <summary>The number of units that are done, in this run and in earlier ones.</summary>
    [JsonPropertyOrder(-2)]
    public int Units { get; set; }

    /// <summary>The units that failed, by name, with the reason: the input cannot be read, or the unit was parked.</summary>
    [JsonPropertyOrder(-1)]
    public SortedDictionary<string, string> FailedUnits { get; init; } = new(StringComparer.Ordinal);

    /// <summary>For each table and member, the share of rows in which a source filled the member, from 0 to 1.</summary>
    [JsonPropertyOrder(1)]
    public SortedDictionary<string, SortedDictionary<string, double>> FillRates
    {
        get
        {
            var rates = new SortedDictionary<string, SortedDictionary<string, double>>(StringComparer.Ordinal);

            foreach ((string name, TableReport table) in Tables)
            {
                rates.Add(name, RatesOf(table));
            }

            return rates;
        }
    }

    /// <summary>Adds a unit.</summary>
    internal void Add(UnitReport report)
    {
        Units++;
        AddCounts(report);
    }

    private static SortedDictionary<string, double> RatesOf(TableReport table)
    {
        var rates = new SortedDictionary<string, double>(StringComparer.Ordinal);

        foreach ((string field, SortedDictionary<string, long> sources) in table.Fields)
        {
            rates.Add(field, table.Rows == 0 ? 0 : Math.Round((double)Counts.Sum(sources) / table.Rows, 6));
        }

        return rates;
    }
}

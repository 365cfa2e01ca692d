using System;
using System.Collections.Generic;
using SchemaGen.Corpus.Units;

namespace SchemaGen.Corpus;

/// <summary>The counts of a run: the sums of its unit reports.</summary>
public sealed record CorpusManifest
{
    /// <summary>The name under which the manifest is stored.</summary>
    public const string PartName = "_manifest.json";

    /// <summary>The number of units that are done, in this run and in earlier ones.</summary>
    public int Units { get; set; }

    /// <summary>The units that failed, by name, with the reason: the input cannot be read, or the unit was parked.</summary>
    public SortedDictionary<string, string> FailedUnits { get; init; } = new(StringComparer.Ordinal);

    /// <inheritdoc cref="UnitReport.Records"/>
    public long Records { get; set; }

    /// <inheritdoc cref="UnitReport.Rows"/>
    public long Rows { get; set; }

    /// <inheritdoc cref="UnitReport.Failures"/>
    public long Failures { get; set; }

    /// <inheritdoc cref="UnitReport.InputBytes"/>
    public long InputBytes { get; set; }

    /// <inheritdoc cref="UnitReport.PageBytes"/>
    public long PageBytes { get; set; }

    /// <inheritdoc cref="UnitReport.OutputBytes"/>
    public long OutputBytes { get; set; }

    /// <inheritdoc cref="UnitReport.Skipped"/>
    public SortedDictionary<string, long> Skipped { get; init; } = new(StringComparer.Ordinal);

    /// <inheritdoc cref="UnitReport.Issues"/>
    public SortedDictionary<string, long> Issues { get; init; } = new(StringComparer.Ordinal);

    /// <inheritdoc cref="UnitReport.Tables"/>
    public SortedDictionary<string, TableReport> Tables { get; init; } = new(StringComparer.Ordinal);

    /// <summary>For each table and member, the share of rows in which a source filled the member, from 0 to 1.</summary>
    public SortedDictionary<string, SortedDictionary<string, double>> FillRates { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Adds a unit.</summary>
    public void Add(UnitReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        Units++;
        Records += report.Records;
        Rows += report.Rows;
        Failures += report.Failures;
        InputBytes += report.InputBytes;
        PageBytes += report.PageBytes;
        OutputBytes += report.OutputBytes;
        Counts.Add(Skipped, report.Skipped);
        Counts.Add(Issues, report.Issues);

        foreach ((string name, TableReport added) in report.Tables)
        {
            if (!Tables.TryGetValue(name, out TableReport? table))
            {
                Tables.Add(name, table = new TableReport());
            }

            table.Rows += added.Rows;
            table.Failures += added.Failures;

            foreach ((string field, SortedDictionary<string, long> sources) in added.Fields)
            {
                if (!table.Fields.TryGetValue(field, out SortedDictionary<string, long>? counts))
                {
                    table.Fields.Add(field, counts = new SortedDictionary<string, long>(StringComparer.Ordinal));
                }

                Counts.Add(counts, sources);
            }
        }

        UpdateFillRates();
    }

    private void UpdateFillRates()
    {
        foreach ((string name, TableReport table) in Tables)
        {
            var rates = new SortedDictionary<string, double>(StringComparer.Ordinal);

            foreach ((string field, SortedDictionary<string, long> sources) in table.Fields)
            {
                rates[field] = table.Rows == 0 ? 0 : Math.Round((double)Counts.Sum(sources) / table.Rows, 6);
            }

            FillRates[name] = rates;
        }
    }
}

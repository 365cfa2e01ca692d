using System;
using System.Linq;
using SchemaGen.Corpus.Rows;
using SchemaGen.Corpus.Units;

namespace SchemaGen.Corpus.Extraction;

/// <summary>Counts the records of a unit.</summary>
/// <param name="report">The counts of the unit.</param>
/// <param name="counters">The counts of all units.</param>
internal sealed class UnitTally(UnitReport report, CorpusCounters counters)
{
    private const int MaxDamage = 20;

    /// <summary>Adds a record.</summary>
    public void Add(PageOutcome outcome)
    {
        report.Records++;
        report.PageBytes += outcome.PageBytes;

        if (outcome.SkipReason is { } reason)
        {
            Counts.Add(report.Skipped, reason);
            counters.AddSkipped();

            if (outcome.Damage is not null && report.Damage.Count < MaxDamage)
            {
                report.Damage.Add(outcome.Damage);
            }

            if (outcome.Unrouted is not null)
            {
                report.AddUnrouted(outcome.Unrouted);
            }

            return;
        }

        counters.AddRow(outcome.IsFailure);
        TableReport table = Counts.GetOrAdd(report.Tables, outcome.Table!, static () => new TableReport());

        if (outcome.IsFailure)
        {
            report.Failures++;
            table.Failures++;
        }
        else
        {
            report.Rows++;
            table.Rows++;
            AddSources(table, outcome);
        }

        foreach (string kind in IssueColumns.KindsOf(outcome.Row))
        {
            Counts.Add(report.Issues, kind);
        }
    }

    /// <summary>Adds bytes of the inputs that were read.</summary>
    public void AddInputBytes(long number)
    {
        report.InputBytes += number;
        counters.AddInputBytes(number);
    }

    private static void AddSources(TableReport table, PageOutcome outcome)
    {
        foreach ((string name, HtmlSourceDescriptor? source) in outcome.MemberNames.Zip(outcome.Page!.Sources.All, static (name, source) => (name, source.Value)))
        {
            var counts = Counts.GetOrAdd(table.Fields, name, static () => new(StringComparer.Ordinal));

            if (source is not null)
            {
                Counts.Add(counts, source.ToString());
            }
        }
    }
}

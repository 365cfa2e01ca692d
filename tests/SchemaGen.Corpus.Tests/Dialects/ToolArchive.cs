using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using SchemaGen.Corpus.Tests.Schemas;

namespace SchemaGen.Corpus.Tests.Dialects;

/// <summary>Reads the records of an archive, and the pages in them.</summary>
internal static class ToolArchive
{
    private static readonly PageProcessor s_processor = new(CorpusSchemas.FromSchema(typeof(Story)), new ExtractOptions(), new CorpusCounters());

    /// <summary>Reads all records.</summary>
    public static List<ToolRecord> Read(string name, byte[] archive)
    {
        var records = new List<ToolRecord>();
        using var reader = new WarcReader(new InputWindow(new MemoryStream(archive, writable: false)), name, 1 << 20);

        while (reader.Read() is { } item)
        {
            using (item)
            {
                PageOutcome outcome = s_processor.ReadRecord(name, item, new RecordWork(name, item, CancellationToken.None));
                records.Add(new ToolRecord(item.Offset, item.Header, item.Block.Length, TextOf(outcome), outcome.SkipReason is null, outcome.Damage));
            }
        }

        return records;
    }

    private static string TextOf(PageOutcome outcome)
    {
        if (outcome.SkipReason is { } reason)
        {
            return reason;
        }

        return outcome.IsFailure ? "failure" : $"{Value(outcome, "title")} | {Value(outcome, "text")}";
    }

    private static object? Value(PageOutcome outcome, string column)
    {
        for (int i = 0; i < outcome.Columns.Count; i++)
        {
            if (outcome.Columns[i].Name == column)
            {
                return outcome.Row[i];
            }
        }

        throw new ArgumentException($"There is no column '{column}'.", nameof(column));
    }

    /// <summary>A record that was read.</summary>
    /// <param name="Offset">The offset.</param>
    /// <param name="Header">The header; null for a damaged place.</param>
    /// <param name="BlockLength">The length of the block; 0 if it was not read.</param>
    /// <param name="Outcome">The title and the text of the page, <c>failure</c>, or the reason why the record was skipped.</param>
    /// <param name="IsPage">Whether the outcome is a row or a failure.</param>
    /// <param name="Damage">A description of the damage; null if there is none.</param>
    internal sealed record ToolRecord(long Offset, WarcHeader? Header, int BlockLength, string Outcome, bool IsPage, string? Damage)
    {
        /// <summary>The address, the time and the outcome: what a row has.</summary>
        public (string? Url, DateTimeOffset? Date, string Outcome) Row => (Header?.TargetUri, Header?.Date, Outcome);
    }
}

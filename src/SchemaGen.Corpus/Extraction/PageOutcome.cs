using System.Collections.Generic;
using SchemaGen.Corpus.Rows;
using SchemaGen.Corpus.Units;
using SchemaGen.Corpus.Warc;

namespace SchemaGen.Corpus.Extraction;

/// <summary>The outcome of a record: a row of a table, a row of the table of failures, or the reason why it was skipped.</summary>
internal sealed record PageOutcome
{
    /// <summary>The reason why the record was skipped; null if there is a row.</summary>
    public string? SkipReason { get; private init; }

    /// <summary>The place and the kind of the damage; null if there is none.</summary>
    public string? Damage { get; private init; }

    /// <summary>The address of a record that was skipped because no schema has a route for it, or the path of a page without an address.</summary>
    public string? Unrouted { get; private init; }

    /// <summary>The table of the schema; null if the record was skipped.</summary>
    public string? Table { get; private init; }

    /// <summary>The columns of the row.</summary>
    public IReadOnlyList<Column> Columns { get; private init; } = [];

    /// <summary>The row.</summary>
    public object?[] Row { get; private init; } = [];

    /// <summary>The names of the columns of the members, in their order.</summary>
    public IReadOnlyList<string> MemberNames { get; private init; } = [];

    /// <summary>Whether the row is one of the table of failures.</summary>
    public bool IsFailure { get; private init; }

    /// <summary>The page; null if it was skipped, or user code failed.</summary>
    public ReadPage? Page { get; private init; }

    /// <summary>The number of bytes of the page.</summary>
    public long PageBytes { get; private init; }

    /// <summary>Creates the outcome of a record that is skipped.</summary>
    public static PageOutcome Skip(string reason, string? damage = null) => new() { SkipReason = reason, Damage = damage };

    /// <summary>Creates the outcome of a record for which no schema has a route.</summary>
    /// <param name="address">The address of the page, or the path of its file; null if the record has none.</param>
    public static PageOutcome SkipUnrouted(string? address) => new() { SkipReason = SkipReasons.NoRoute, Unrouted = address };

    /// <summary>Creates the outcome of a page with a value.</summary>
    public static PageOutcome Success(Table table, object?[] row, ReadPage page, long bytes) =>
        new() { Table = table.Name, Columns = table.Columns, MemberNames = table.MemberNames, Row = row, Page = page, PageBytes = bytes };

    /// <summary>Creates the outcome of a page without a value.</summary>
    public static PageOutcome Failure(string table, object?[] row, ReadPage? page, long bytes) =>
        new() { Table = table, Columns = FailureTable.Columns, Row = row, IsFailure = true, Page = page, PageBytes = bytes };
}

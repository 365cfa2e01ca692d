using System;
using System.Collections.Generic;

namespace SchemaGen.Corpus;

/// <summary>The counts of a unit. It is written after the parts of the unit, so that a unit with a report is done. Equal runs give equal reports.</summary>
/// <remarks>Each record is counted once: <see cref="Records"/> is the sum of <see cref="Rows"/>, <see cref="Failures"/> and all of <see cref="Skipped"/>.</remarks>
public sealed record UnitReport
{
    /// <summary>The name of the unit.</summary>
    public required string Unit { get; init; }

    /// <summary>A hash of the unit, the schemas and the options. A report with another one is of another run.</summary>
    public required string Fingerprint { get; init; }

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

    /// <summary>The names of the parts.</summary>
    public IList<string> Parts { get; init; } = [];

    /// <summary>Places where an archive is damaged: the first of them, in the order of the file.</summary>
    public IList<string> Damage { get; init; } = [];

    /// <summary>The folder of reports.</summary>
    internal const string Folder = "_units";

    /// <summary>Gets the name under which the report of a unit is stored.</summary>
    internal static string PartName(string unit) => $"{Folder}/{unit}.json";
}

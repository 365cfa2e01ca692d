using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace SchemaGen.Corpus;

/// <summary>The counts of a unit, written after its parts: a unit with a report is done. Equal runs write equal reports.</summary>
public sealed class UnitReport : ExtractionCounts
{
    /// <summary>The folder of reports.</summary>
    internal const string Folder = "_units";

    /// <summary>The name of the unit.</summary>
    [JsonPropertyOrder(-3)]
    public required string Unit { get; init; }

    /// <summary>The path or the address of the archive. Null for pages of a folder: their rows have the paths.</summary>
    [JsonPropertyOrder(-2)]
    public string? Archive { get; init; }

    /// <summary>A hash of the unit, the schemas and the options. A report with another one is of another run.</summary>
    [JsonPropertyOrder(-1)]
    public required string Fingerprint { get; init; }

    /// <summary>The names of the parts.</summary>
    [JsonPropertyOrder(1)]
    public IList<string> Parts { get; init; } = [];

    /// <summary>Places where an archive is damaged: the first of them, in the order of the file.</summary>
    [JsonPropertyOrder(2)]
    public IList<string> Damage { get; init; } = [];

    /// <summary>Gets the name under which the report of a unit is stored.</summary>
    internal static string PartName(string unit) => $"{Folder}/{unit}.json";
}

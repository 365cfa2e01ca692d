using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Drift.Counts;

namespace SchemaGen.Tool.Drift.Storage;

/// <summary>A baseline: a file with the numbers of pages of each schema, which users commit.</summary>
internal sealed record DriftBaseline
{
    /// <summary>The version of the format that this tool reads and writes.</summary>
    public const int CurrentVersion = 1;

    /// <summary>The version of the format.</summary>
    public required int Version { get; init; }

    /// <summary>The schemas, in the order of their names.</summary>
    public required IReadOnlyList<SchemaCounts> Schemas { get; init; }

    /// <summary>Reads a baseline.</summary>
    /// <exception cref="UsageException">There is no such file, or it is not a baseline.</exception>
    public static DriftBaseline Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no baseline '{path}'. Write it with --accept, read it, and commit it.");
        }

        try
        {
            DriftBaseline? baseline = JsonSerializer.Deserialize(File.ReadAllBytes(path), DriftJson.Indented.DriftBaseline);
            string? fault = baseline is null ? "It is null." : baseline.Version != CurrentVersion ? $"It has the version {baseline.Version}, but this tool reads version {CurrentVersion}." : CountsCheck.FaultOf(baseline.Schemas);
            return fault is null ? baseline! : throw new JsonException(fault);
        }
        catch (JsonException e)
        {
            throw new UsageException($"The baseline '{path}' cannot be read: {e.Message} Restore it, or write it anew with --accept.", e);
        }
    }

    /// <summary>Writes the baseline.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Write(string path)
    {
        // Line ends of the serializer are those of the machine; within strings they are escaped.
        string text = JsonSerializer.Serialize(this, DriftJson.Indented.DriftBaseline).ReplaceLineEndings("\n") + "\n";
        OutputFiles.Write(path, file => file.Write(text));
    }
}

using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using SchemaGen.Tool.CommandLine;

namespace SchemaGen.Tool.Drift.Storage;

/// <summary>A history: a file with a line of JSON for each run.</summary>
internal static class DriftHistory
{
    /// <summary>Checks that a run can be added: that the file does not exist yet, or is a history.</summary>
    /// <exception cref="UsageException">The file is not a history, or is damaged.</exception>
    public static void Check(string path)
    {
        if (File.Exists(path))
        {
            Read(path);
        }
    }

    /// <summary>Adds a run.</summary>
    /// <exception cref="UsageException">The file is not a history, is damaged, or cannot be written.</exception>
    public static void Append(string path, DriftRun run)
    {
        Check(path);

        // Some editors remove the last line end.
        bool isOpen = File.Exists(path) && !EndsWithLine(path);
        OutputFiles.Append(path, (isOpen ? "\n" : string.Empty) + JsonSerializer.Serialize(run, DriftJson.Compact.DriftRun) + "\n");
    }

    /// <summary>Reads the runs, in the order in which they were added.</summary>
    /// <exception cref="UsageException">There is no such file, or it is not a history.</exception>
    public static IReadOnlyList<DriftRun> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no history '{path}'. 'schemagen drift --history' writes it.");
        }

        var runs = new List<DriftRun>();
        int number = 0;

        foreach (string line in File.ReadLines(path))
        {
            number++;

            if (line.Trim().Length > 0)
            {
                (DriftRun? run, string? fault) = Parse(line);
                runs.Add(run ?? throw new UsageException($"Line {number} of the history '{path}' cannot be read: {fault} Delete the line to go on without the run."));
            }
        }

        return runs;
    }

    private static (DriftRun? Run, string? Fault) Parse(string line)
    {
        try
        {
            DriftRun? run = JsonSerializer.Deserialize(line, DriftJson.Compact.DriftRun);
            string? fault = run switch
            {
                null => "It is null.",
                { Version: not DriftBaseline.CurrentVersion } => $"It has the version {run.Version}, but this tool reads version {DriftBaseline.CurrentVersion}.",
                { Findings: null } or { Notes: null } => "A list is null.",
                _ => CountsCheck.FaultOf(run.Schemas),
            };
            return fault is null ? (run, null) : (null, fault);
        }
        catch (JsonException e)
        {
            return (null, e.Message);
        }
    }

    private static bool EndsWithLine(string path)
    {
        using FileStream file = File.OpenRead(path);

        if (file.Length == 0)
        {
            return true;
        }

        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() == '\n';
    }
}

using System.Collections.Generic;
using System.Text.Json;
using SchemaGen.Corpus.Queue;

namespace SchemaGen.Corpus;

/// <summary>The progress of a job.</summary>
public sealed class QueueStatus
{
    /// <summary>The name of the job.</summary>
    public required string Job { get; init; }

    /// <summary>Whether all units have been published. Workers do not end before.</summary>
    public required bool IsPublished { get; init; }

    /// <summary>The number of units that have not been delivered to a worker yet.</summary>
    public required long Waiting { get; init; }

    /// <summary>The number of units that a worker is running or that wait for another try.</summary>
    public required long Running { get; init; }

    /// <summary>The units that failed and will be tried again, by name, with the last reason.</summary>
    public required IReadOnlyDictionary<string, string> Failing { get; init; }

    /// <summary>The workers that reported within the last minute, by name.</summary>
    public required IReadOnlyList<WorkerState> Workers { get; init; }

    /// <summary>The counts and fill rates of the units that are done, and the units that are parked.</summary>
    public required CorpusManifest Manifest { get; init; }

    /// <summary>Whether no unit is left in the queue.</summary>
    public bool IsFinished => IsPublished && Waiting + Running == 0;

    /// <summary>Writes the status as indented JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, QueueJsonContext.Indented.QueueStatus);
}

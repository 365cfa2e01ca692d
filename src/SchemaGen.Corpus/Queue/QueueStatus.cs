using System.Collections.Generic;
using System.Text.Json;
using SchemaGen.Corpus.Extraction;

namespace SchemaGen.Corpus;

/// <summary>The progress of a job.</summary>
public sealed record QueueStatus
{
    /// <summary>The name of the job.</summary>
    public required string Job { get; init; }

    /// <summary>Whether all units have been published. Workers do not end before.</summary>
    public required bool IsPublished { get; init; }

    /// <summary>The number of units in the queue that no worker has, those that will be tried again included.</summary>
    public required long Waiting { get; init; }

    /// <summary>The number of units that workers have.</summary>
    public required long Running { get; init; }

    /// <summary>Units in the queue that failed, by name, with the reason.</summary>
    public required IReadOnlyDictionary<string, string> Failing { get; init; }

    /// <summary>The workers that reported within the last minute, by name.</summary>
    public required IReadOnlyList<WorkerState> Workers { get; init; }

    /// <summary>The counts and fill rates of the units that are done, and the units that are parked.</summary>
    public required CorpusManifest Manifest { get; init; }

    /// <summary>Whether no unit is left in the queue.</summary>
    public bool IsFinished => IsPublished && Waiting + Running == 0;

    /// <summary>Writes the status as indented JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, CorpusFiles.Indented.QueueStatus);
}

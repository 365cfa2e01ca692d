using System.Text.Json;
using System.Text.Json.Serialization;
using SchemaGen.Corpus.Extraction;

namespace SchemaGen.Corpus.Queue;

/// <summary>The serialisation of the states of queues.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true)]
[JsonSerializable(typeof(UnitState))]
[JsonSerializable(typeof(WorkerState))]
[JsonSerializable(typeof(QueueStatus))]
internal sealed partial class QueueJsonContext : JsonSerializerContext
{
    /// <summary>The serialisation of a status that people read.</summary>
    public static QueueJsonContext Indented { get; } = new(new JsonSerializerOptions(CorpusFiles.Indented.Options));
}

using System.Text.Json.Serialization;
using SchemaGen.Corpus.Queue;

namespace SchemaGen.Corpus;

/// <summary>The serialisation of units, reports, manifests and the states of queues.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true)]
[JsonSerializable(typeof(CorpusUnit))]
[JsonSerializable(typeof(UnitReport))]
[JsonSerializable(typeof(CorpusManifest))]
[JsonSerializable(typeof(UnitState))]
[JsonSerializable(typeof(WorkerState))]
[JsonSerializable(typeof(QueueStatus))]
internal sealed partial class CorpusJsonContext : JsonSerializerContext;

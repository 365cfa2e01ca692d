using System.Text.Json.Serialization;

namespace SchemaGen.Corpus;

/// <summary>The serialisation of units, reports and manifests.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true)]
[JsonSerializable(typeof(CorpusUnit))]
[JsonSerializable(typeof(UnitReport))]
[JsonSerializable(typeof(CorpusManifest))]
internal sealed partial class CorpusJsonContext : JsonSerializerContext;

using System.Text.Json.Serialization;
using SchemaGen.Tool.Drift.Comparing;

namespace SchemaGen.Tool.Drift.Storage;

/// <summary>Serializes baselines and runs.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(DriftBaseline))]
[JsonSerializable(typeof(DriftRun))]
internal sealed partial class DriftJsonContext : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace SchemaGen.Testing.Fixtures;

/// <summary>Serializes <c>fixture.json</c>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FixtureInfo))]
internal sealed partial class FixtureJsonContext : JsonSerializerContext;

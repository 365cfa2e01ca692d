using System.Text.Json.Serialization;

namespace SchemaGen.Results;

/// <summary>The serialisation of bodies, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ArticleBodyJson))]
internal sealed partial class ArticleBodyJsonContext : JsonSerializerContext;

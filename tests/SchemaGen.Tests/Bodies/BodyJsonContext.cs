using System.Text.Json.Serialization;

namespace SchemaGen.Tests.Bodies;

/// <summary>What a user declares to serialise a schema with a body.</summary>
[JsonSerializable(typeof(BodySchemas.Article))]
[JsonSerializable(typeof(ArticleBody))]
internal sealed partial class BodyJsonContext : JsonSerializerContext;

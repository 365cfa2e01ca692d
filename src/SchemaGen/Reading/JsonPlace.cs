using SchemaGen.JsonLd;

namespace SchemaGen.Reading;

/// <summary>The JSON that a path searches.</summary>
/// <param name="Graph">The JSON.</param>
/// <param name="Start">The object that the path begins at; <see cref="JsonTokens.None"/> for any.</param>
internal readonly record struct JsonPlace(JsonLdGraph Graph, int Start);

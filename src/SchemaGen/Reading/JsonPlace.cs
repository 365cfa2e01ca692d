using SchemaGen.JsonLd;

namespace SchemaGen.Reading;

/// <summary>The JSON that a path begins in.</summary>
/// <param name="Graph">The JSON.</param>
/// <param name="Start">The one object that it begins at; <see cref="JsonTokens.None"/>: any.</param>
internal readonly record struct JsonPlace(JsonLdGraph Graph, int Start);

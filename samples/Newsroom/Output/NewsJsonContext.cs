using System;
using System.Collections.Generic;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Newsroom.Output;

/// <summary>The source-generated metadata for writing articles as JSON.</summary>
[JsonSerializable(typeof(ArticleLine))]
[JsonSerializable(typeof(FailureLine))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(DateTimeOffset?))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class NewsJsonContext : JsonSerializerContext
{
    /// <summary>A context for JSON on one line with unescaped letters of all scripts. The JSON is never embedded in HTML, where this would be unsafe.</summary>
    public static NewsJsonContext Lines { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    });
}

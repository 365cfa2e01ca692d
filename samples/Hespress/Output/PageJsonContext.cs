using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hespress.Schemas;

namespace Hespress.Output;

/// <summary>The source-generated metadata for serializing pages as JSON.</summary>
[JsonSerializable(typeof(IPage[]))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class PageJsonContext : JsonSerializerContext
{
    /// <summary>A context for indented JSON with unescaped letters of all scripts. The JSON is never embedded in HTML, where this would be unsafe.</summary>
    public static PageJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
    });
}

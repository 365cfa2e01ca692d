using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hespress.Schemas;

namespace Hespress.Output;

/// <summary>How pages become JSON, written by the compiler.</summary>
[JsonSerializable(typeof(IPage[]))]
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
internal sealed partial class PageJsonContext : JsonSerializerContext
{
    /// <summary>Indented, and with letters of all scripts as they are. It is never put into HTML, where that would be unsafe.</summary>
    public static PageJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
    });
}

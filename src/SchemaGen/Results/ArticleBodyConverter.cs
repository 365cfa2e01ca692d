using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using SchemaGen.Results;

namespace SchemaGen.Runtime;

/// <summary>Serialises an <see cref="ArticleBody"/>: figures only if there are any, and nothing that follows from the texts. Named by code that the generator of System.Text.Json makes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ArticleBodyConverter : JsonConverter<ArticleBody>
{
    /// <inheritdoc/>
    public override ArticleBody? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize(ref reader, ArticleBodyJsonContext.Default.ArticleBodyJson) is { } json
            ? new ArticleBody { Summary = json.Summary ?? [], Sections = json.Sections ?? [], Figures = json.Figures ?? [] }
            : null;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ArticleBody value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        JsonSerializer.Serialize(writer, new ArticleBodyJson(value.Summary, value.Sections, value.Figures.Count == 0 ? null : value.Figures), ArticleBodyJsonContext.Default.ArticleBodyJson);
    }
}

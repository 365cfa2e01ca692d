using System;
using System.Collections.Generic;
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
            ? new ArticleBody
            {
                Summary = ItemsOf(json.Summary),
                Sections = Array.ConvertAll(ItemsOf(json.Sections), static section => new ArticleSection(ItemsOf(section.Headings), ItemsOf(section.Paragraphs))),
                Figures = ItemsOf(json.Figures),
            }
            : null;

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ArticleBody value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        JsonSerializer.Serialize(writer, new ArticleBodyJson(value.Summary, value.Sections, value.Figures.Count == 0 ? null : value.Figures), ArticleBodyJsonContext.Default.ArticleBodyJson);
    }

    /// <summary>Gets the items of a list; none if the list is null or missing, as a program may write an empty list.</summary>
    /// <exception cref="JsonException">An item is null.</exception>
    private static T[] ItemsOf<T>(IReadOnlyList<T>? list)
        where T : class
    {
        T[] items = [.. list ?? []];
        return Array.TrueForAll(items, static item => item is not null) ? items : throw new JsonException("A list of an ArticleBody has an item that is null.");
    }
}

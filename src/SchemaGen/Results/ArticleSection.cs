using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace SchemaGen;

/// <summary>A section of a body: the headings in a row, then the paragraphs up to the next heading.</summary>
/// <param name="Headings">The headings; empty for paragraphs before the first heading.</param>
/// <param name="Paragraphs">The paragraphs; empty if nothing follows the headings.</param>
/// <remarks>Two sections are equal if they have the same lists.</remarks>
public sealed record ArticleSection(
    [property: JsonPropertyName("headings")] IReadOnlyList<string> Headings,
    [property: JsonPropertyName("paragraphs")] IReadOnlyList<string> Paragraphs);

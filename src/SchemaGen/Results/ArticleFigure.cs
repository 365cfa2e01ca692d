using System;
using System.Text.Json.Serialization;

namespace SchemaGen;

/// <summary>A figure of a body.</summary>
/// <param name="Address">The address of the image, absolute if the page's address is known; null if the figure has no image.</param>
/// <param name="AlternativeText">The alternative text of the image; null if it has none.</param>
/// <param name="Caption">The caption without the credit; null if there is none.</param>
/// <param name="Credit">The names of the photographer and the agency as the page writes them; null if they are not in a separate element.</param>
public sealed record ArticleFigure(
    [property: JsonPropertyName("address")] Uri? Address,
    [property: JsonPropertyName("alternativeText")] string? AlternativeText,
    [property: JsonPropertyName("caption")] string? Caption,
    [property: JsonPropertyName("credit")] string? Credit);

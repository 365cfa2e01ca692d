using System.Collections.Generic;
using SchemaGen.Tool.Scaffolding.Attributes;

namespace SchemaGen.Tool.Scaffolding.Bodies;

/// <summary>The selectors of a <c>[Body]</c>.</summary>
internal sealed record BodySource
{
    /// <summary>The summary; null if there is none.</summary>
    public string? Summary { get; init; }

    /// <summary>The headings.</summary>
    public required IReadOnlyList<string> Headings { get; init; }

    /// <summary>The paragraphs.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>The elements that are left out.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>The figures; null if no page has one.</summary>
    public string? Figures { get; init; }

    /// <summary>Whether each line is a paragraph.</summary>
    public bool Lines { get; init; }

    /// <summary>The attribute.</summary>
    public AttributeDraft Attribute => new AttributeDraft("Body")
        .With("Summary", Summary)
        .With("Headings", ListOf(Headings))
        .With("Paragraphs", ListOf(Paragraphs))
        .With("Exclude", ListOf(Exclude))
        .With("Figures", Figures)
        .With("Lines", Lines ? true : null);

    private static string? ListOf(IReadOnlyList<string> selectors) => selectors.Count > 0 ? string.Join(", ", selectors) : null;
}

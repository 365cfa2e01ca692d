using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tool.Scaffolding.Probing;

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

    /// <summary>The attribute in one line, without brackets.</summary>
    public string Attribute => $"Body({string.Join(", ", Arguments)})";

    /// <summary>The arguments.</summary>
    public IEnumerable<string> Arguments
    {
        get
        {
            (string Name, string? Value)[] selectors =
            [
                ("Summary", Summary),
                ("Headings", ListOf(Headings)),
                ("Paragraphs", ListOf(Paragraphs)),
                ("Exclude", ListOf(Exclude)),
                ("Figures", Figures),
            ];
            IEnumerable<string> arguments = selectors.Where(static s => s.Value is not null).Select(static s => $"{s.Name} = {SourceText.Literal(s.Value!)}");
            return Lines ? arguments.Append("Lines = true") : arguments;
        }
    }

    private static string? ListOf(IReadOnlyList<string> selectors) => selectors.Count > 0 ? string.Join(", ", selectors) : null;
}

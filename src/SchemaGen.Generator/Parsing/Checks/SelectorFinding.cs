using Microsoft.CodeAnalysis;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>A diagnostic of a selector, with its place in the selector's text.</summary>
/// <param name="Descriptor">The diagnostic.</param>
/// <param name="Start">The index of the underlined part.</param>
/// <param name="Length">The length of the part.</param>
internal sealed record SelectorFinding(DiagnosticDescriptor Descriptor, int Start, int Length)
{
    /// <summary>The arguments of the message.</summary>
    public object[] Arguments { get; init; } = [];

    /// <summary>The part that the suggestion replaces.</summary>
    public (int Start, int Length) Replaced { get; init; } = (Start, Length);

    /// <summary>The replacement of that part; empty to remove it, null if it is not known.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The kind of mistake, for code fixes; null if the suggestion is all that they need.</summary>
    public string? Code { get; init; }
}

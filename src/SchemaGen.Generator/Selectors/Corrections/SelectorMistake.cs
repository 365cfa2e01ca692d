namespace SchemaGen.Generator.Selectors;

/// <summary>A reported mistake of a selector, as far as it determines the correction.</summary>
/// <param name="Code">The name of its <see cref="SelectorErrorCode"/>; null if it is a mistake of a regular expression in the selector.</param>
/// <param name="Start">The index of the part that the suggestion replaces.</param>
/// <param name="Length">The length of the part.</param>
/// <param name="Suggestion">The replacement of the part; null if it is not known.</param>
/// <param name="IsIgnored">Whether the selector is valid because the part is ignored.</param>
internal sealed record SelectorMistake(string? Code, int Start, int Length, string? Suggestion, bool IsIgnored);

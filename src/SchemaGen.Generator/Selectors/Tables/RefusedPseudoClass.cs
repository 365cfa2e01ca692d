namespace SchemaGen.Generator.Selectors;

/// <summary>A pseudo-class that is known, but not offered.</summary>
/// <param name="Code">The reason.</param>
/// <param name="Reason">The rest of a sentence that begins with the pseudo-class: its origin, and the correction.</param>
/// <param name="Suggestion">The replacement of the colon and the name, if it is known.</param>
internal sealed record RefusedPseudoClass(SelectorErrorCode Code, string Reason, string? Suggestion = null);

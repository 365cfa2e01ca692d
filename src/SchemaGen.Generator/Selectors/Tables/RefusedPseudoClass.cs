namespace SchemaGen.Generator.Selectors;

/// <summary>A pseudo-class that is known, but not offered.</summary>
/// <param name="Code">Why not.</param>
/// <param name="Reason">The rest of a sentence that begins with the pseudo-class: what it is, and what to write instead.</param>
/// <param name="Suggestion">What to write in place of the colon and the name, if that can be told.</param>
internal sealed record RefusedPseudoClass(SelectorErrorCode Code, string Reason, string? Suggestion = null);

namespace SchemaGen.Generator.Selectors;

/// <summary>The member that a selector fills, as far as it determines the options that a correction can set.</summary>
/// <param name="IsList">Whether it takes all matches.</param>
/// <param name="ReadsText">Whether it can read an attribute instead of the element: it is not a nested schema.</param>
internal sealed record SelectorUse(bool IsList, bool ReadsText);

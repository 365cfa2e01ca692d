namespace SchemaGen.Tool.Scaffolding.Selectors;

/// <summary>A selector that matches what it should.</summary>
/// <param name="Selector">The selector.</param>
/// <param name="Cost">Its length and the elements that it matches besides; smaller is better.</param>
internal sealed record FoundSelector(string Selector, int Cost);

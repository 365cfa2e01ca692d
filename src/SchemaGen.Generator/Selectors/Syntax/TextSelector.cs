namespace SchemaGen.Generator.Selectors;

/// <summary>A condition on an element's text, as <c>:contains(Read more)</c>.</summary>
/// <param name="Kind">The text that is tested, and the comparison.</param>
/// <param name="Argument">The text, or the regular expression, never empty.</param>
internal sealed record TextSelector(TextSelectorKind Kind, string Argument) : SimpleSelector;

namespace SchemaGen.Generator.Selectors;

/// <summary>A condition on an element's text, as <c>:contains(Read more)</c>.</summary>
/// <param name="Kind">Which text, and how it is compared.</param>
/// <param name="Argument">The text, or the regular expression, never empty.</param>
internal sealed record TextSelector(TextSelectorKind Kind, string Argument) : SimpleSelector;

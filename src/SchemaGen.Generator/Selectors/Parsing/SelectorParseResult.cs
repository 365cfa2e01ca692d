namespace SchemaGen.Generator.Selectors;

/// <summary>The result of <see cref="SelectorParser.Parse"/>.</summary>
/// <param name="Selector">The selector; <see langword="null"/> exactly if there is an error among <paramref name="Errors"/>.</param>
/// <param name="Errors">Errors and warnings in the order of the text, at most one error for each selector of the list.</param>
internal sealed record SelectorParseResult(SelectorList? Selector, EquatableArray<SelectorError> Errors);

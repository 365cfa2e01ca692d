namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>A mistake in a name, with its correction.</summary>
/// <param name="Message">A sentence without a full stop.</param>
/// <param name="Suggestion">What to write in its place; null if nothing is certain.</param>
/// <param name="Argument">What to write in place of the whole argument, such as <c>Read = ReadMode.InnerHtml</c>; empty to remove it; null if the argument stays.</param>
internal sealed record ForeignName(string Message, string? Suggestion = null, string? Argument = null);

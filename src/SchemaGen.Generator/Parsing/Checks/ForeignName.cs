namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>A mistake in a name, with its correction.</summary>
/// <param name="Message">A sentence without a full stop.</param>
/// <param name="Suggestion">The replacement; null if none is certainly right.</param>
/// <param name="Argument">The replacement of the whole argument, such as <c>Read = ReadMode.InnerHtml</c>; empty to remove it; null if the argument stays.</param>
internal sealed record ForeignName(string Message, string? Suggestion = null, string? Argument = null);

namespace SchemaGen.Generator.Planning;

/// <summary>A list of matches that a method takes.</summary>
/// <param name="List">The name of the list.</param>
/// <param name="Parameter">The name of the parameter.</param>
internal sealed record MatchArgument(string List, string Parameter);

namespace SchemaGen.Generator.Planning;

/// <summary>A path into JSON.</summary>
/// <param name="Path">The path.</param>
/// <param name="Types">The types of the objects that it begins at; null for any.</param>
internal sealed record PathPlan(string Path, string? Types);

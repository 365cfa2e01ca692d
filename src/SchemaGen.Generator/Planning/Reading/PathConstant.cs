namespace SchemaGen.Generator.Planning;

/// <summary>A path of JSON-LD that the code holds once.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Path">The path.</param>
/// <param name="Types">The types of the objects that it begins at; null: any.</param>
internal sealed record PathConstant(string Name, string Path, string? Types);

namespace SchemaGen.Tool.Scaffolding;

/// <summary>The choices of the user about the written file.</summary>
/// <param name="Name">The name of the type; null for one by the kind of the pages.</param>
/// <param name="Namespace">The namespace; null for none.</param>
internal sealed record ScaffoldOptions(string? Name = null, string? Namespace = null);

namespace SchemaGen.Tool.Scaffolding.Attributes;

/// <summary>An option of an attribute.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value: a text, a number or a truth value.</param>
internal sealed record AttributeOption(string Name, object Value);

namespace SchemaGen.Tool.Scaffolding.Writing;

/// <summary>A member of a schema.</summary>
/// <param name="Schema">The name of the type.</param>
/// <param name="Member">The name of the member.</param>
internal readonly record struct MemberKey(string Schema, string Member);

namespace SchemaGen.Generator.Model;

/// <summary>A route of a schema, checked.</summary>
/// <param name="Host">The host.</param>
/// <param name="Path">The path; null: every path.</param>
/// <param name="Captures">The names of its captures.</param>
internal sealed record RouteModel(string Host, string? Path, EquatableArray<string> Captures);

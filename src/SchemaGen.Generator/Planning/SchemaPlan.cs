using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Planning;

/// <summary>The plan of a schema's code.</summary>
/// <param name="Schema">The schema.</param>
/// <param name="Reading">The plan of reading it; null for a schema with errors, whose members throw.</param>
internal sealed record SchemaPlan(SchemaModel Schema, ReadingPlan? Reading);

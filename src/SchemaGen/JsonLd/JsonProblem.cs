namespace SchemaGen.JsonLd;

/// <summary>A mistake in JSON.</summary>
/// <param name="Offset">Its position, in UTF-16 code units.</param>
/// <param name="Reason">The mistake, in one line.</param>
internal readonly record struct JsonProblem(int Offset, string Reason);

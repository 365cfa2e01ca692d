namespace SchemaGen.Html;

/// <summary>A document type.</summary>
/// <param name="Name">The name in lower case, or null.</param>
/// <param name="PublicId">The public identifier, or null.</param>
/// <param name="SystemId">The system identifier, or null.</param>
/// <param name="ForcesQuirks">Whether the declaration is malformed, which selects quirks mode.</param>
internal readonly record struct PageDoctype(string? Name, string? PublicId, string? SystemId, bool ForcesQuirks);

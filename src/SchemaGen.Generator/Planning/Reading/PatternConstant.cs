using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Planning;

/// <summary>A pattern that the code holds once.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Pattern">The pattern.</param>
internal sealed record PatternConstant(string Name, PatternModel Pattern);

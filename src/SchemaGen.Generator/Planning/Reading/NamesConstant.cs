namespace SchemaGen.Generator.Planning;

/// <summary>Names of attributes or of meta elements that the code holds once.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Names">The names.</param>
internal sealed record NamesConstant(string Name, EquatableArray<string> Names);

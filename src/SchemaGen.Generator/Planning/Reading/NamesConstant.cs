namespace SchemaGen.Generator.Planning;

/// <summary>The names of attributes that the code holds once.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Names">The names.</param>
internal sealed record NamesConstant(string Name, EquatableArray<string> Names);

using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Planning;

/// <summary>What parts a text, which the code holds once.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Split">What parts it.</param>
internal sealed record SplitConstant(string Name, SplitModel Split);

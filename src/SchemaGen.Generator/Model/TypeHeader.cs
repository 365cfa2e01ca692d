namespace SchemaGen.Generator.Model;

/// <summary>The declaration of a part of a type.</summary>
/// <param name="Keyword"><c>class</c>, <c>struct</c>, <c>record</c>, <c>record struct</c> or <c>interface</c>.</param>
/// <param name="Name">The name, with <c>@</c> if it is a keyword.</param>
internal sealed record TypeHeader(string Keyword, string Name);

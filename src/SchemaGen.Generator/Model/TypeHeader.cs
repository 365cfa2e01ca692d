namespace SchemaGen.Generator.Model;

/// <summary>How a part of a type is declared.</summary>
/// <param name="Keyword"><c>class</c>, <c>struct</c>, <c>record</c>, <c>record struct</c> or <c>interface</c>.</param>
/// <param name="Name">The name, with <c>@</c> where it is a keyword.</param>
internal sealed record TypeHeader(string Keyword, string Name);

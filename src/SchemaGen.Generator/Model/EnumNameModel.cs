namespace SchemaGen.Generator.Model;

/// <summary>A text that is converted to a value of an enum.</summary>
/// <param name="Text">The text.</param>
/// <param name="Member">The member, with <c>@</c> if it is a keyword.</param>
internal sealed record EnumNameModel(string Text, string Member);

namespace SchemaGen.Generator.Emit;

/// <summary>
/// A part of a line that is already in the text. It stands for the part in an interpolated line, whose values are evaluated and written in order, so that no string is made of the part.
/// </summary>
internal readonly struct Written;

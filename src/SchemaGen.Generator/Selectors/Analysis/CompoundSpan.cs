namespace SchemaGen.Generator.Selectors;

/// <summary>The position of a compound in the text of its selector.</summary>
/// <param name="Before">The start of the combinator before it; its own start if there is none or if it is white space.</param>
/// <param name="Start">Its start.</param>
/// <param name="TypeEnd">The end of its tag name; its own end if it has none.</param>
/// <param name="End">Its end.</param>
internal readonly record struct CompoundSpan(int Before, int Start, int TypeEnd, int End);

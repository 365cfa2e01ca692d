namespace SchemaGen.Conversion.RelativeDates;

/// <summary>A word for a unit or a number, folded.</summary>
/// <param name="Text">The word.</param>
/// <param name="Count">What it counts; 0 if it counts nothing by itself.</param>
/// <param name="Unit">The unit.</param>
internal readonly record struct RelativeWord(string Text, int Count, RelativeUnit Unit);

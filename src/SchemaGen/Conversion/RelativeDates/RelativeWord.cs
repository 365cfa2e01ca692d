namespace SchemaGen.Conversion.RelativeDates;

/// <summary>A word for a unit or a number, folded.</summary>
/// <param name="Text">The word.</param>
/// <param name="Count">The number that it includes; 0 if it includes none.</param>
/// <param name="Unit">The unit.</param>
internal readonly record struct RelativeWord(string Text, int Count, RelativeUnit Unit);

namespace SchemaGen.Corpus.Rows;

/// <summary>A column with the conversion of its values.</summary>
/// <param name="Column">The column.</param>
/// <param name="Convert">Converts a value.</param>
internal sealed record TypedColumn(Column Column, ValueConverter Convert);

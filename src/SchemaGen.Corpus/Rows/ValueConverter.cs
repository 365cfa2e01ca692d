namespace SchemaGen.Corpus.Rows;

/// <summary>Converts a value of a schema to that of a column.</summary>
/// <param name="value">The value.</param>
/// <param name="issues">Collects the issues of the row.</param>
/// <returns>Null if the column has no value.</returns>
internal delegate object? ValueConverter(object value, RowIssues issues);

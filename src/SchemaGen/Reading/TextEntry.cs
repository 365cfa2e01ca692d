using System.ComponentModel;

namespace SchemaGen.Runtime;

/// <summary>An entry of a dictionary that a source gave. Made for generated code.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="HasValue">Whether the entry has a value; it may lack one if values may be null.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct TextEntry(TextItem Key, TextItem Value, bool HasValue);

using System.ComponentModel;

namespace SchemaGen.Runtime;

/// <summary>What a source gave for one entry of a dictionary. Made for generated code.</summary>
/// <param name="Key">The key.</param>
/// <param name="Value">The value.</param>
/// <param name="HasValue">Whether there is a value; an entry whose value may be null need not have one.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct TextEntry(TextItem Key, TextItem Value, bool HasValue);

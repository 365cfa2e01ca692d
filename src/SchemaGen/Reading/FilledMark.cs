namespace SchemaGen.Reading;

/// <summary>A state of the recorded elements and sources, to which a nested schema that fails rolls back.</summary>
/// <param name="Elements">The number of elements.</param>
/// <param name="Tried">The number of sources without a value.</param>
internal readonly record struct FilledMark(int Elements, int Tried);

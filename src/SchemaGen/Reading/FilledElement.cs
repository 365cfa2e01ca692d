namespace SchemaGen.Reading;

/// <summary>An element that filled a member, or an item of it.</summary>
/// <param name="Path">The path of the member.</param>
/// <param name="ItemPath">The path of the item; null if the member is not a list.</param>
/// <param name="Row">The row of the element.</param>
/// <param name="Batch">The number of the source that gave the items; 0 if they cannot be removed one by one.</param>
internal readonly record struct FilledElement(string Path, string? ItemPath, int Row, int Batch);

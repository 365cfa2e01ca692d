using AngleSharp.Dom;

namespace SchemaGen.Results;

/// <summary>A member, or an item of it, that an element filled.</summary>
/// <param name="Path">The path of the member.</param>
/// <param name="ItemPath">The path of the item; null if the member is not a list.</param>
/// <param name="Element">The element.</param>
internal readonly record struct FilledPath(string Path, string? ItemPath, IElement Element);

using AngleSharp.Dom;

namespace SchemaGen.Tool.Selecting;

/// <summary>An element that a selector matches.</summary>
/// <param name="Element">The element.</param>
/// <param name="Value">The value that a source reads from it: its text, or that of the attribute; null if it does not have the attribute.</param>
internal sealed record SelectedElement(IElement Element, string? Value);

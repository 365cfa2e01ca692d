using AngleSharp.Dom;

namespace SchemaGen.Tool.Selecting;

/// <summary>An element that a selector matches.</summary>
/// <param name="Element">The element.</param>
/// <param name="Value">What a source reads of it: its text, or the value of the attribute; null if it has none.</param>
internal sealed record SelectedElement(IElement Element, string? Value);

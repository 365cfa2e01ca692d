using AngleSharp.Dom;

namespace SchemaGen.Tool.Scaffolding.Bodies;

/// <summary>An element with text that is in no block inside it.</summary>
/// <param name="Element">The element.</param>
/// <param name="Length">The number of characters, with white space collapsed.</param>
/// <param name="LinkLength">The number of characters in links.</param>
internal readonly record struct TextBlock(IElement Element, int Length, int LinkLength);

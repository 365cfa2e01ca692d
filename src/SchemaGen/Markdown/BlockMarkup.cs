namespace SchemaGen.Markdown;

/// <summary>The markup of a text.</summary>
/// <param name="Leaves">The paragraphs and headings that it consists of.</param>
/// <param name="Spans">The markup inside.</param>
internal sealed record BlockMarkup(BlockLeaf[] Leaves, InlineSpan[] Spans);

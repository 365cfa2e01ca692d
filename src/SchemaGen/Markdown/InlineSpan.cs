namespace SchemaGen.Markdown;

/// <summary>Markup of a range of a text. Spans are in document order, each before those inside it.</summary>
/// <param name="Start">The first character; it may be the blank before the first one.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Address">The address of a link, as the page writes it.</param>
internal readonly record struct InlineSpan(int Start, int End, InlineKind Kind, string? Address);

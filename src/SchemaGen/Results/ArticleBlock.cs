namespace SchemaGen;

/// <summary>A text of a body.</summary>
/// <param name="Kind">Its role.</param>
/// <param name="Text">The text, in one line.</param>
public readonly record struct ArticleBlock(ArticleBlockKind Kind, string Text);

namespace SchemaGen.Markdown;

/// <summary>A range of a text that is a paragraph or a heading by itself: the boundaries of block elements, which are blanks in the text, divide it.</summary>
/// <param name="Start">The first character; it may be the blank before the first one.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Container">The index of the innermost list item or quote around it; <see cref="BlockContainer.None"/> if there is none.</param>
/// <param name="Level">The level of a heading; 0 for a paragraph.</param>
internal readonly record struct BlockLeaf(int Start, int End, int Container, int Level);

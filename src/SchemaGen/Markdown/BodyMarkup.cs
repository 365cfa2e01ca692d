using System;

namespace SchemaGen.Markdown;

/// <summary>The markup of a body, in a compact form from which Markdown is written if it is asked for.</summary>
/// <param name="Blocks">The markup of each text; null for a paragraph, or a heading of level 2, without any.</param>
/// <param name="Containers">The list items and quotes.</param>
/// <param name="Figures">For each figure, the index of the text that it stands before.</param>
/// <param name="BaseUri">The base of the addresses of links; null if it is not known, or there are none.</param>
internal sealed record BodyMarkup(BlockMarkup?[] Blocks, BlockContainer[] Containers, int[] Figures, Uri? BaseUri);

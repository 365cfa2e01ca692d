using SchemaGen.Markdown;

namespace SchemaGen.Reading;

/// <summary>An open element of a text, and the state to return to when it ends.</summary>
/// <param name="End">The row after its last descendant.</param>
/// <param name="IsBoundary">Whether it is a block, or separates texts otherwise.</param>
/// <param name="IsMatch">Whether it is a match that gives a text.</param>
/// <param name="Inline">The markup that it adds; null if it adds none.</param>
/// <param name="Role">The role of the text around it.</param>
/// <param name="Container">The container around it.</param>
/// <param name="Level">The level of the heading around it.</param>
internal readonly record struct OpenBlock(int End, bool IsBoundary, bool IsMatch, InlineKind? Inline, BodyRole Role, int Container, int Level);

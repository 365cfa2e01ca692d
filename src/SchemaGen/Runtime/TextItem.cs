using System.ComponentModel;

namespace SchemaGen.Runtime;

/// <summary>The text of one item of a list. Made for generated code.</summary>
/// <param name="Index">The item's place among the matches, from 0; blank ones are counted.</param>
/// <param name="Row">The row of the element that it came from.</param>
/// <param name="Text">The text.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct TextItem(int Index, int Row, string Text);

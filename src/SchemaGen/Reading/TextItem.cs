using System.ComponentModel;

namespace SchemaGen.Runtime;

/// <summary>The text that a source gave for a member, or for one item of it. Made for generated code.</summary>
/// <param name="Index">The index of the item among the matches, from 0, blank ones counted; -1 if the member is not a list.</param>
/// <param name="Row">The row of the element that contains it; <see cref="Html.PageTree.None"/> if it is not from an element.</param>
/// <param name="Text">The text.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct TextItem(int Index, int Row, string Text)
{
    /// <summary>Whether it is a number of JSON, which is read in the same way in every culture.</summary>
    internal bool IsJsonNumber { get; init; }

    /// <summary>Whether it is the key of an entry.</summary>
    internal bool IsKey { get; init; }
}

using SchemaGen.Html;

namespace SchemaGen.Matching.States;

/// <summary>The attribute <c>contenteditable</c>.</summary>
internal static class EditableText
{
    /// <summary>What an element says itself; null: nothing, it is as its parent.</summary>
    /// <remarks>HTML, 6.8.1.</remarks>
    public static bool? IsEditable(PageTree tree, int row) =>
        !tree.IsHtml(row) || !tree.HasAttribute(row, "contenteditable") ? null : Keywords.Of(tree, row, "contenteditable") switch
        {
            "" or "true" or "plaintext-only" => true,
            "false" => false,
            _ => null,
        };
}

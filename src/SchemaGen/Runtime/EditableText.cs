using AngleSharp.Dom;

namespace SchemaGen.Runtime;

/// <summary>The attribute <c>contenteditable</c>.</summary>
internal static class EditableText
{
    /// <summary>What an element says itself; null: nothing, it is as its parent.</summary>
    /// <remarks>HTML, 6.8.1.</remarks>
    public static bool? IsEditable(IElement element) =>
        !HtmlElements.IsHtml(element) || !element.HasAttribute("contenteditable") ? null : HtmlElements.Keyword(element, "contenteditable") switch
        {
            "" or "true" or "plaintext-only" => true,
            "false" => false,
            _ => null,
        };
}

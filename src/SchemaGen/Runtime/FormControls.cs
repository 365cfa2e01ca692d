using System;
using AngleSharp.Dom;

namespace SchemaGen.Runtime;

/// <summary>What a control of a form says by itself.</summary>
internal static class FormControls
{
    /// <summary>Whether a text control shows its placeholder.</summary>
    /// <remarks>HTML, 4.10.5.3.10: the types of input that it applies to.</remarks>
    public static bool IsPlaceholderShown(IElement element)
    {
        if (!element.HasAttribute("placeholder"))
        {
            return false;
        }

        return HtmlElements.Is(element, "textarea")
            ? element.TextContent.Length == 0
            : HtmlElements.Is(element, "input") && TypeOf(element) is "text" or "search" or "url" or "tel" or "email" or "password" or "number" && string.IsNullOrEmpty(element.GetAttribute(null, "value"));
    }

    /// <summary>Whether the direction of an input is that of its value.</summary>
    public static bool HasTextDirection(IElement input) => TypeOf(input) is "hidden" or "text" or "search" or "tel" or "url" or "email" or "password" or "submit" or "reset" or "button";

    /// <summary>Whether a control submits its form.</summary>
    public static bool IsSubmitButton(IElement element) =>
        (HtmlElements.Is(element, "input") && TypeOf(element) is "submit" or "image")
        || (HtmlElements.Is(element, "button") && HtmlElements.Keyword(element, "type") is not ("reset" or "button"));

    /// <summary>The type of an input: text, if it names none that there is.</summary>
    public static string TypeOf(IElement input)
    {
        string type = HtmlElements.Keyword(input, "type");
        return Array.IndexOf(s_types, type) >= 0 ? type : "text";
    }

    private static readonly string[] s_types =
    [
        "hidden", "text", "search", "tel", "url", "email", "password", "date", "month", "week", "time", "datetime-local", "number", "range", "color", "checkbox", "radio", "file",
        "submit", "image", "reset", "button",
    ];
}

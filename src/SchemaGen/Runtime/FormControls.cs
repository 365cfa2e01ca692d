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

        return HtmlElements.Is(element, "textarea") ? HasNoText(element) : HtmlElements.Is(element, "input") && HasNoValue(element);
    }

    /// <summary>Whether the direction of an input is that of its value.</summary>
    public static bool HasTextDirection(IElement input) => TypeOf(input) is "hidden" or "text" or "search" or "tel" or "url" or "email" or "password" or "submit" or "reset" or "button";

    /// <summary>Whether a control submits its form.</summary>
    public static bool IsSubmitButton(IElement element) =>
        (HtmlElements.Is(element, "input") && TypeOf(element) is "submit" or "image")
        || (HtmlElements.Is(element, "button") && HtmlElements.Keyword(element, "type") switch
        {
            "submit" => true,
            "reset" or "button" => false,
            _ => !element.HasAttribute("command") && !element.HasAttribute("commandfor"),
        });

    /// <summary>The type of an input: text, if it names none that there is.</summary>
    public static string TypeOf(IElement input)
    {
        string type = HtmlElements.Keyword(input, "type");
        return Array.IndexOf(s_types, type) >= 0 ? type : "text";
    }

    /// <summary>Whether an input that has placeholders has no value, or one that its type does not take.</summary>
    /// <remarks>HTML, 4.10.5.1: the value sanitization of each type.</remarks>
    private static bool HasNoValue(IElement input)
    {
        ReadOnlySpan<char> value = input.GetAttribute(null, "value");

        return TypeOf(input) switch
        {
            "text" or "search" or "tel" or "password" => value.Trim("\r\n").IsEmpty,
            "url" or "email" => value.Trim(" \t\n\f\r").IsEmpty,
            "number" => !IsNumber(value),
            _ => false,
        };
    }

    /// <summary>HTML, 2.3.4.3: a valid floating-point number.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        text = SkipOne(text, "-");
        int whole = DigitsOf(text);
        text = text[whole..];

        if (text is ['.', .. var fraction])
        {
            int digits = DigitsOf(fraction);
            text = fraction[digits..];
            whole = digits == 0 ? 0 : 1;
        }

        if (text is ['e' or 'E', .. var exponent])
        {
            exponent = SkipOne(exponent, "+-");
            int digits = DigitsOf(exponent);
            text = digits == 0 ? text : exponent[digits..];
        }

        return whole > 0 && text.IsEmpty;
    }

    private static ReadOnlySpan<char> SkipOne(ReadOnlySpan<char> text, string characters) => !text.IsEmpty && characters.Contains(text[0], StringComparison.Ordinal) ? text[1..] : text;

    private static int DigitsOf(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static bool HasNoText(IElement textarea)
    {
        INodeList children = textarea.ChildNodes;

        for (int i = 0; i < children.Length; i++)
        {
            if (children[i] is IText { Length: > 0 })
            {
                return false;
            }
        }

        return true;
    }

    private static readonly string[] s_types =
    [
        "hidden", "text", "search", "tel", "url", "email", "password", "date", "month", "week", "time", "datetime-local", "number", "range", "color", "checkbox", "radio", "file",
        "submit", "image", "reset", "button",
    ];
}

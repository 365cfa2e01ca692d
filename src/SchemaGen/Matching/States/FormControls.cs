using System;
using SchemaGen.Html;
using SchemaGen.Runtime;

namespace SchemaGen.Matching.States;

/// <summary>The states of form controls that depend on the control alone.</summary>
internal static class FormControls
{
    /// <summary>Reports whether a text control shows its placeholder.</summary>
    /// <remarks>HTML, 4.10.5.3.10: the types of <c>input</c> that have placeholders.</remarks>
    public static bool IsPlaceholderShown(PageTree tree, int row)
    {
        if (!tree.HasAttribute(row, "placeholder"))
        {
            return false;
        }

        return tree.Is(row, TagNames.Textarea) ? HasNoText(tree, row) : tree.Is(row, TagNames.Input) && HasNoValue(tree, row);
    }

    /// <summary>Reports whether the direction of an <c>input</c> is that of its value.</summary>
    public static bool HasTextDirection(PageTree tree, int row) => TypeOf(tree, row) is "hidden" or "text" or "search" or "tel" or "url" or "email" or "password" or "submit" or "reset" or "button";

    /// <summary>Reports whether a control submits its form.</summary>
    public static bool IsSubmitButton(PageTree tree, int row) =>
        (tree.Is(row, TagNames.Input) && TypeOf(tree, row) is "submit" or "image")
        || (tree.Is(row, TagNames.Button) && Keywords.Of(tree, row, "type") switch
        {
            "submit" => true,
            "reset" or "button" => false,
            _ => !tree.HasAttribute(row, "command") && !tree.HasAttribute(row, "commandfor"),
        });

    /// <summary>Gets the type of an <c>input</c>; <c>text</c> if it is missing or unknown.</summary>
    public static string TypeOf(PageTree tree, int row)
    {
        string type = Keywords.Of(tree, row, "type");
        return Array.IndexOf(s_types, type) >= 0 ? type : "text";
    }

    /// <summary>Reports whether an <c>input</c> has no value after value sanitization; false for types without placeholders.</summary>
    /// <remarks>HTML, 4.10.5.1: the value sanitization of each type.</remarks>
    private static bool HasNoValue(PageTree tree, int row)
    {
        ReadOnlySpan<char> value = tree.Attribute(row, "value");

        return TypeOf(tree, row) switch
        {
            "text" or "search" or "tel" or "password" => value.Trim("\r\n").IsEmpty,
            "url" or "email" => value.Trim(AsciiWhitespace.Characters).IsEmpty,
            "number" => !IsNumber(value),
            _ => false,
        };
    }

    /// <summary>Reports whether a text is a valid floating-point number (HTML, 2.3.4.3).</summary>
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

    private static bool HasNoText(PageTree tree, int row)
    {
        foreach (int child in tree.Children(row))
        {
            if (tree.Nodes[child].Kind == PageNodeKind.Text && !tree.TextOf(child).IsEmpty)
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

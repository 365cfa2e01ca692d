using System;
using SchemaGen.Html;
using SchemaGen.Runtime;

namespace SchemaGen.Matching.States;

/// <summary>What a control of a form says by itself.</summary>
internal static class FormControls
{
    /// <summary>Whether a text control shows its placeholder.</summary>
    /// <remarks>HTML, 4.10.5.3.10: the types of input that it applies to.</remarks>
    public static bool IsPlaceholderShown(PageTree tree, int row)
    {
        if (!tree.HasAttribute(row, "placeholder"))
        {
            return false;
        }

        return tree.Is(row, TagNames.Textarea) ? HasNoText(tree, row) : tree.Is(row, TagNames.Input) && HasNoValue(tree, row);
    }

    /// <summary>Whether the direction of an input is that of its value.</summary>
    public static bool HasTextDirection(PageTree tree, int row) => TypeOf(tree, row) is "hidden" or "text" or "search" or "tel" or "url" or "email" or "password" or "submit" or "reset" or "button";

    /// <summary>Whether a control submits its form.</summary>
    public static bool IsSubmitButton(PageTree tree, int row) =>
        (tree.Is(row, TagNames.Input) && TypeOf(tree, row) is "submit" or "image")
        || (tree.Is(row, TagNames.Button) && Keywords.Of(tree, row, "type") switch
        {
            "submit" => true,
            "reset" or "button" => false,
            _ => !tree.HasAttribute(row, "command") && !tree.HasAttribute(row, "commandfor"),
        });

    /// <summary>The type of an input: text, if it names none that there is.</summary>
    public static string TypeOf(PageTree tree, int row)
    {
        string type = Keywords.Of(tree, row, "type");
        return Array.IndexOf(s_types, type) >= 0 ? type : "text";
    }

    /// <summary>Whether an input that has placeholders has no value, or one that its type does not take.</summary>
    /// <remarks>HTML, 4.10.5.1: the value sanitization of each type.</remarks>
    private static bool HasNoValue(PageTree tree, int row)
    {
        ReadOnlySpan<char> value = tree.Attribute(row, "value");

        return TypeOf(tree, row) switch
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

    private static bool HasNoText(PageTree tree, int row)
    {
        for (int next = row + 1; next < tree.EndOf(row); next = tree.EndOf(next))
        {
            if (tree.Nodes[next].Kind == PageNodeKind.Text && !tree.TextOf(next).IsEmpty)
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

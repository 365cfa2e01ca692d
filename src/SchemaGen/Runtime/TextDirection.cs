using System.Collections.Generic;
using System.Globalization;
using System.Text;
using AngleSharp.Dom;

namespace SchemaGen.Runtime;

/// <summary>The direction in which elements are written.</summary>
/// <remarks>HTML, 3.2.6.4 (the dir attribute).</remarks>
internal static class TextDirection
{
    /// <summary>Left to right.</summary>
    public const string LeftToRight = "ltr";

    private const string RightToLeft = "rtl";

    /// <summary>The direction that an element says itself; null: none, it is that of its parent.</summary>
    public static string? Of(IElement element)
    {
        if (!HtmlElements.IsHtml(element))
        {
            return null;
        }

        switch (HtmlElements.Keyword(element, "dir"))
        {
            case LeftToRight:
                return LeftToRight;
            case RightToLeft:
                return RightToLeft;
            case "auto":
                return OfContent(element) ?? LeftToRight;
        }

        return HtmlElements.Is(element, "bdi") ? OfContent(element) ?? LeftToRight
            : HtmlElements.Is(element, "input") && HtmlElements.Keyword(element, "type") == "tel" ? LeftToRight
            : null;
    }

    /// <summary>The direction of the first character that has one.</summary>
    private static string? OfContent(IElement element)
    {
        if (HtmlElements.Is(element, "input"))
        {
            return FormControls.HasTextDirection(element) ? OfText(element.GetAttribute(null, "value") ?? string.Empty) : null;
        }

        var stack = new Stack<(INodeList Children, int Next)>();
        stack.Push((element.ChildNodes, 0));

        while (stack.TryPop(out (INodeList Children, int Next) frame))
        {
            if (frame.Next == frame.Children.Length)
            {
                continue;
            }

            stack.Push((frame.Children, frame.Next + 1));
            INode node = frame.Children[frame.Next];

            if (node is IText text && OfText(text.Data) is { } direction)
            {
                return direction;
            }

            if (node is IElement inner && !IsIsolated(inner))
            {
                stack.Push((inner.ChildNodes, 0));
            }
        }

        return null;
    }

    private static bool IsIsolated(IElement element) =>
        HtmlElements.IsHtml(element)
        && (element.LocalName is "bdi" or "script" or "style" or "textarea" or "input" || HtmlElements.Keyword(element, "dir") is LeftToRight or RightToLeft or "auto");

    private static string? OfText(string text)
    {
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsRightToLeft(rune.Value))
            {
                return RightToLeft;
            }

            if (rune.Value == 0x200E || IsLetter(rune))
            {
                return LeftToRight;
            }
        }

        return null;
    }

    /// <summary>The letters of the scripts that are written from the right, and the marks that say so (Unicode, bidi classes R and AL).</summary>
    private static bool IsRightToLeft(int value) => value switch
    {
        0x200F or 0x061C => true,
        >= 0x0590 and <= 0x08FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFF or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF => IsLetter(new Rune(value)),
        _ => false,
    };

    private static bool IsLetter(Rune rune) => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber;
}

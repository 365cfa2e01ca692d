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
        && (element.LocalName is "bdi" or "script" or "style" or "textarea" || HtmlElements.Keyword(element, "dir") is LeftToRight or RightToLeft or "auto");

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

    /// <summary>What is written from the right by itself: Unicode, bidi classes R and AL.</summary>
    /// <remarks>In the blocks of these scripts everything is, but for marks, the digits of Arabic, and the signs that are listed.</remarks>
    private static bool IsRightToLeft(int value) => value switch
    {
        0x200F or 0x061C or 0x070F => true,
        >= 0x0600 and <= 0x0607 or 0x0609 or 0x060A or 0x060C or 0x060E or 0x060F or (>= 0x0660 and <= 0x066C) or 0x06DD or 0x06DE or 0x06E9 or (>= 0x06F0 and <= 0x06F9)
            or (>= 0x07F6 and <= 0x07F9) or 0x0890 or 0x0891 or 0x08E2 or 0xFB29 or (>= 0xFD3E and <= 0xFD4F) or 0xFDCF or (>= 0xFDFD and <= 0xFDFF) or 0xFEFF
            or (>= 0x1091F and <= 0x1091F) or (>= 0x10B39 and <= 0x10B3F) or (>= 0x10D30 and <= 0x10D39) or (>= 0x10E60 and <= 0x10E7E) or 0x1EEF0 or 0x1EEF1 => false,
        >= 0x0590 and <= 0x08FF or >= 0xFB1D and <= 0xFDFF or >= 0xFE70 and <= 0xFEFF or >= 0x10800 and <= 0x10FFF or >= 0x1E800 and <= 0x1EFFF =>
            Rune.GetUnicodeCategory(new Rune(value)) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark),
        _ => false,
    };

    private static bool IsLetter(Rune rune) => Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpacingCombiningMark or UnicodeCategory.LetterNumber;
}

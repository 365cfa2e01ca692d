using System;
using System.Globalization;
using System.Text;
using SchemaGen.Html;
using SchemaGen.Runtime;

namespace SchemaGen.Matching.States;

/// <summary>The direction in which elements are written.</summary>
/// <remarks>HTML, 3.2.6.4 (the dir attribute).</remarks>
internal static class TextDirection
{
    /// <summary>Left to right.</summary>
    public const string LeftToRight = "ltr";

    private const string RightToLeft = "rtl";

    /// <summary>Gets the direction of an element; null if it inherits that of its parent.</summary>
    public static string? Of(PageTree tree, int row)
    {
        if (!tree.IsHtml(row))
        {
            return null;
        }

        switch (Keywords.Of(tree, row, "dir"))
        {
            case LeftToRight:
                return LeftToRight;
            case RightToLeft:
                return RightToLeft;
            case "auto":
                return OfContent(tree, row) ?? LeftToRight;
        }

        return tree.Is(row, TagNames.Bdi) ? OfContent(tree, row) ?? LeftToRight
            : tree.Is(row, TagNames.Input) && Keywords.Of(tree, row, "type") == "tel" ? LeftToRight
            : null;
    }

    /// <summary>Gets the direction of the first character with a strong direction; null if there is no such character.</summary>
    private static string? OfContent(PageTree tree, int row)
    {
        if (tree.Is(row, TagNames.Input))
        {
            return FormControls.HasTextDirection(tree, row) ? OfText(tree.Attribute(row, "value")) : null;
        }

        int end = tree.EndOf(row);

        for (int next = row + 1; next < end;)
        {
            switch (tree.Nodes[next].Kind)
            {
                case PageNodeKind.Text when OfText(tree.TextOf(next)) is { } direction:
                    return direction;
                case PageNodeKind.Element when !IsIsolated(tree, next):
                    next++;
                    break;
                default:
                    next = tree.EndOf(next);
                    break;
            }
        }

        return null;
    }

    private static bool IsIsolated(PageTree tree, int row) =>
        tree.IsHtml(row)
        && (tree.Nodes[row].Name is TagNames.Bdi or TagNames.Script or TagNames.Style or TagNames.Textarea || Keywords.Of(tree, row, "dir") is LeftToRight or RightToLeft or "auto");

    private static string? OfText(ReadOnlySpan<char> text)
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

    /// <summary>Reports whether a character is strongly right-to-left (Unicode, bidi classes R and AL).</summary>
    /// <remarks>These are all characters in the blocks of these scripts, except marks, Arabic digits and the signs listed here.</remarks>
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

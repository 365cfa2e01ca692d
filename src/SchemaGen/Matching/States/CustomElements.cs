using System;
using SchemaGen.Html;

namespace SchemaGen.Matching.States;

/// <summary>Custom elements, which only a script defines.</summary>
internal static class CustomElements
{
    /// <summary>Names with a hyphen that belong to SVG and MathML.</summary>
    private static readonly string[] s_reserved = ["annotation-xml", "color-profile", "font-face", "font-face-src", "font-face-uri", "font-face-format", "font-face-name", "missing-glyph"];

    /// <summary>Whether an element waits for its definition.</summary>
    /// <remarks>HTML, 4.13.3 (valid custom element names), and DOM, 4.9 (create an element): one with <c>is</c> waits, whatever that says.</remarks>
    public static bool IsCustom(PageTree tree, int row) =>
        tree.IsHtml(row) && (IsName(tree.NameOf(row)) || tree.HasAttribute(row, "is"));

    private static bool IsName(string name) =>
        name.Length > 0 && char.IsAsciiLetterLower(name[0]) && name.Contains('-', StringComparison.Ordinal) && Array.IndexOf(s_reserved, name) < 0;
}

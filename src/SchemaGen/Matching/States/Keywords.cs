using System;
using SchemaGen.Html;

namespace SchemaGen.Matching.States;

/// <summary>Attributes whose values are keywords of HTML.</summary>
internal static class Keywords
{
    /// <summary>Gets the value of an attribute in lower case (ASCII); empty if there is none.</summary>
    public static string Of(PageTree tree, int row, string attribute) => AsciiLower(tree.Attribute(row, attribute) ?? string.Empty);

    private static string AsciiLower(string text)
    {
        // Nearly always there is nothing to do.
        return text.AsSpan().IndexOfAnyInRange('A', 'Z') < 0 ? text : string.Create(text.Length, text, static (span, source) =>
        {
            for (int i = 0; i < span.Length; i++)
            {
                span[i] = char.IsAsciiLetterUpper(source[i]) ? (char)(source[i] | 0x20) : source[i];
            }
        });
    }
}

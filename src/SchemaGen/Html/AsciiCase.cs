using System;

namespace SchemaGen.Html;

/// <summary>Converts ASCII letters, and no others, to lower case, as HTML and CSS do to compare names and keywords.</summary>
internal static class AsciiCase
{
    /// <summary>Gets a character, in lower case if it is an ASCII letter.</summary>
    public static char ToLower(char character) => char.IsAsciiLetterUpper(character) ? (char)(character | 0x20) : character;

    /// <summary>Gets a text with its ASCII letters in lower case.</summary>
    public static string ToLower(string text)
    {
        // Most names and keywords are already in lower case.
        return !text.AsSpan().ContainsAnyInRange('A', 'Z') ? text : string.Create(text.Length, text, static (lower, source) =>
        {
            for (int i = 0; i < lower.Length; i++)
            {
                lower[i] = ToLower(source[i]);
            }
        });
    }
}

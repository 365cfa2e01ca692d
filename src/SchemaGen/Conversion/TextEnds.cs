using System;
using SchemaGen.Text;

namespace SchemaGen.Conversion;

/// <summary>Trims white space and invisible characters from the ends of a text.</summary>
internal static class TextEnds
{
    /// <summary>Gets the text without the white space, control characters and invisible characters at its ends.</summary>
    internal static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsTrimmed(text[start]))
        {
            start++;
        }

        while (end > start && IsTrimmed(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    private static bool IsTrimmed(char c) => c <= ' ' || char.IsWhiteSpace(c) || InvisibleCharacters.IsInvisible(c);
}

using System;

namespace SchemaGen.Conversion;

/// <summary>Trims what cannot be seen from the ends of a text.</summary>
internal static class TextEnds
{
    /// <summary>The text without white space, bidi controls and what else has no width at its ends.</summary>
    internal static ReadOnlySpan<char> Trim(string text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsInvisible(text[start]))
        {
            start++;
        }

        while (end > start && IsInvisible(text[end - 1]))
        {
            end--;
        }

        return text.AsSpan(start, end - start);
    }

    private static bool IsInvisible(char c) => c <= ' ' || char.IsWhiteSpace(c) || c is
        '\u00AD' or '\u061C' or >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or '\u2060' or >= '\u2066' and <= '\u2069' or '\uFEFF';
}

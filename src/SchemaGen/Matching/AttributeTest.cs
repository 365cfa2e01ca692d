using System;
using SchemaGen.Html;

namespace SchemaGen.Matching;

/// <summary>The comparisons of attribute selectors (Selectors 4, 6).</summary>
internal static class AttributeTest
{
    /// <summary>Reports whether a word is among the words of a text, separated by the white space of HTML.</summary>
    public static bool Includes(ReadOnlySpan<char> text, string word, bool ignoreCase)
    {
        if (word.Length == 0)
        {
            return false;
        }

        int start = 0;

        while (start < text.Length)
        {
            int length = text[start..].IndexOfAny(AsciiWhitespace.Characters);
            length = length < 0 ? text.Length - start : length;

            if (length == word.Length && EqualsText(text.Slice(start, length), word, ignoreCase))
            {
                return true;
            }

            start += length + 1;
        }

        return false;
    }

    /// <summary>Compares two texts, optionally ignoring the case of ASCII letters (Selectors 4, 6.3).</summary>
    public static bool EqualsText(ReadOnlySpan<char> text, string value, bool ignoreCase)
    {
        if (!ignoreCase || text.Length != value.Length)
        {
            return text.SequenceEqual(value);
        }

        for (int i = 0; i < value.Length; i++)
        {
            if (text[i] != value[i] && !(char.IsAsciiLetter(text[i]) && (text[i] ^ value[i]) == 0x20))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reports whether a text begins with a value and a hyphen, or is the value.</summary>
    public static bool DashMatches(ReadOnlySpan<char> text, string value, bool ignoreCase) =>
        EqualsText(text, value, ignoreCase) || (text.Length > value.Length && text[value.Length] == '-' && EqualsText(text[..value.Length], value, ignoreCase));

    /// <summary>Reports whether a text begins with a value that is not empty.</summary>
    public static bool StartsWith(ReadOnlySpan<char> text, string value, bool ignoreCase) =>
        value.Length > 0 && text.Length >= value.Length && EqualsText(text[..value.Length], value, ignoreCase);

    /// <summary>Reports whether a text ends with a value that is not empty.</summary>
    public static bool EndsWith(ReadOnlySpan<char> text, string value, bool ignoreCase) =>
        value.Length > 0 && text.Length >= value.Length && EqualsText(text[^value.Length..], value, ignoreCase);

    /// <summary>Reports whether a text contains a value that is not empty.</summary>
    public static bool Contains(ReadOnlySpan<char> text, string value, bool ignoreCase)
    {
        if (value.Length == 0 || !ignoreCase)
        {
            return value.Length > 0 && text.Contains(value, StringComparison.Ordinal);
        }

        for (int i = 0; i + value.Length <= text.Length; i++)
        {
            if (EqualsText(text.Slice(i, value.Length), value, ignoreCase: true))
            {
                return true;
            }
        }

        return false;
    }
}

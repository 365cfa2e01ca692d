using System;
using System.ComponentModel;
using AngleSharp.Dom;

namespace SchemaGen.Runtime;

/// <summary>The attribute selectors. Made for generated code.</summary>
/// <remarks>Selectors 4, 6. Values are compared as spans; nothing is allocated.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AttributeTest
{
    /// <summary><c>[name]</c></summary>
    public static bool Exists(IElement element, string name) => element.HasAttribute(name);

    /// <summary><c>[name=value]</c></summary>
    public static bool Equals(IElement element, string name, string value, bool ignoreCase = false) =>
        element.GetAttribute(name) is { } text && EqualsText(text, value, ignoreCase);

    /// <summary><c>[name~=value]</c></summary>
    public static bool Includes(IElement element, string name, string value, bool ignoreCase = false) =>
        element.GetAttribute(name) is { } text && Includes(text, value, ignoreCase);

    /// <summary><c>[name|=value]</c></summary>
    public static bool DashMatches(IElement element, string name, string value, bool ignoreCase = false) =>
        element.GetAttribute(name) is { } text
        && (text.Length == value.Length
            ? EqualsText(text, value, ignoreCase)
            : text.Length > value.Length && text[value.Length] == '-' && EqualsText(text.AsSpan(0, value.Length), value, ignoreCase));

    /// <summary><c>[name^=value]</c></summary>
    public static bool StartsWith(IElement element, string name, string value, bool ignoreCase = false) =>
        element.GetAttribute(name) is { } text
        && value.Length > 0 && text.Length >= value.Length && EqualsText(text.AsSpan(0, value.Length), value, ignoreCase);

    /// <summary><c>[name$=value]</c></summary>
    public static bool EndsWith(IElement element, string name, string value, bool ignoreCase = false) =>
        element.GetAttribute(name) is { } text
        && value.Length > 0 && text.Length >= value.Length && EqualsText(text.AsSpan(text.Length - value.Length), value, ignoreCase);

    /// <summary><c>[name*=value]</c></summary>
    public static bool Contains(IElement element, string name, string value, bool ignoreCase = false)
    {
        if (value.Length == 0 || element.GetAttribute(name) is not { } text)
        {
            return false;
        }

        if (!ignoreCase)
        {
            return text.Contains(value, StringComparison.Ordinal);
        }

        for (int i = 0; i + value.Length <= text.Length; i++)
        {
            if (EqualsText(text.AsSpan(i, value.Length), value, ignoreCase: true))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <paramref name="word"/> is one of the words of <paramref name="text"/>, which the white space of HTML parts.</summary>
    internal static bool Includes(ReadOnlySpan<char> text, string word, bool ignoreCase)
    {
        if (word.Length == 0)
        {
            return false;
        }

        int start = 0;

        while (start < text.Length)
        {
            int length = text[start..].IndexOfAny(" \t\n\f\r");
            length = length < 0 ? text.Length - start : length;

            if (length == word.Length && EqualsText(text.Slice(start, length), word, ignoreCase))
            {
                return true;
            }

            start += length + 1;
        }

        return false;
    }

    /// <summary>Only ASCII letters have a case here: Selectors 4, 6.3.</summary>
    private static bool EqualsText(ReadOnlySpan<char> text, string value, bool ignoreCase) =>
        ignoreCase ? EqualsIgnoreAsciiCase(text, value) : text.SequenceEqual(value);

    private static bool EqualsIgnoreAsciiCase(ReadOnlySpan<char> text, string value)
    {
        if (text.Length != value.Length)
        {
            return false;
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
}

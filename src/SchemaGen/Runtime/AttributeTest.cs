using System;
using System.ComponentModel;
using AngleSharp.Dom;

namespace SchemaGen.Runtime;

/// <summary>The attribute selectors. Made for generated code.</summary>
/// <remarks>Selectors 4, 6. A name without a namespace is one in no namespace, as all are but <c>xlink:href</c> and its kin in SVG. Values are compared as spans; nothing is allocated.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AttributeTest
{
    private delegate bool Comparison(ReadOnlySpan<char> text, string value, bool ignoreCase);

    /// <summary><c>[name]</c></summary>
    public static bool Exists(Element element, string name, bool anyNamespace = false) => Test(element, name, string.Empty, ignoreCase: false, anyNamespace, static (_, _, _) => true);

    /// <summary><c>[name=value]</c></summary>
    public static bool Equals(Element element, string name, string value, bool ignoreCase = false, bool anyNamespace = false) =>
        Test(element, name, value, ignoreCase, anyNamespace, EqualsText);

    /// <summary><c>[name~=value]</c></summary>
    public static bool Includes(Element element, string name, string value, bool ignoreCase = false, bool anyNamespace = false) =>
        Test(element, name, value, ignoreCase, anyNamespace, Includes);

    /// <summary><c>[name|=value]</c></summary>
    public static bool DashMatches(Element element, string name, string value, bool ignoreCase = false, bool anyNamespace = false) =>
        Test(element, name, value, ignoreCase, anyNamespace, static (text, value, ignoreCase) =>
            EqualsText(text, value, ignoreCase) || (text.Length > value.Length && text[value.Length] == '-' && EqualsText(text[..value.Length], value, ignoreCase)));

    /// <summary><c>[name^=value]</c></summary>
    public static bool StartsWith(Element element, string name, string value, bool ignoreCase = false, bool anyNamespace = false) =>
        Test(element, name, value, ignoreCase, anyNamespace, static (text, value, ignoreCase) =>
            value.Length > 0 && text.Length >= value.Length && EqualsText(text[..value.Length], value, ignoreCase));

    /// <summary><c>[name$=value]</c></summary>
    public static bool EndsWith(Element element, string name, string value, bool ignoreCase = false, bool anyNamespace = false) =>
        Test(element, name, value, ignoreCase, anyNamespace, static (text, value, ignoreCase) =>
            value.Length > 0 && text.Length >= value.Length && EqualsText(text[^value.Length..], value, ignoreCase));

    /// <summary><c>[name*=value]</c></summary>
    public static bool Contains(Element element, string name, string value, bool ignoreCase = false, bool anyNamespace = false) =>
        Test(element, name, value, ignoreCase, anyNamespace, Contains);

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
    internal static bool EqualsText(ReadOnlySpan<char> text, string value, bool ignoreCase)
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

    private static bool Contains(ReadOnlySpan<char> text, string value, bool ignoreCase)
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

    private static bool Test(Element element, string name, string value, bool ignoreCase, bool anyNamespace, Comparison comparison)
    {
        if (!anyNamespace)
        {
            return element.GetAttribute(null, name) is { } text && comparison(text, value, ignoreCase);
        }

        INamedNodeMap attributes = ((IElement)element).Attributes;

        for (int i = 0; i < attributes.Length; i++)
        {
            if (attributes[i] is { } attribute && string.Equals(attribute.LocalName, name, StringComparison.Ordinal) && comparison(attribute.Value, value, ignoreCase))
            {
                return true;
            }
        }

        return false;
    }
}

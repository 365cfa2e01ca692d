using System;
using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SchemaGen.Text;

/// <summary>Which characters are white space in a text, and which are not part of it at all.</summary>
internal static class TextCharacters
{
    /// <summary>Separates two words, or only allows a line to break inside one (<see cref="WordBreaks"/>).</summary>
    public const char ZeroWidthSpace = '\u200B';

    /// <summary>The characters that a text with preserved white space does not keep: invisible ones, and the carriage return.</summary>
    public static readonly SearchValues<char> NotPreserved =
        SearchValues.Create("\r\u00AD\u061C\u200B\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF");

    /// <summary>Neither white space nor removed: part of the text. ZWNJ, ZWJ and tatweel are letters' business and ordinary.</summary>
    public static bool IsOrdinary(char character)
        // The first line is nearly every character of a page: ASCII, then everything from Arabic to what precedes the typographic blanks, then CJK, Hangul and surrogates.
        => character is (> '\u0020' and < '\u007F') or (> '\u061C' and < '\u1680') or (> '\u3000' and < '\uFEFF')
            || !(char.IsWhiteSpace(character) || IsRemoved(character));

    /// <summary>Bidi controls, soft hyphen, word joiner, zero-width space and BOM: they control the layout of a page and make equal texts differ.</summary>
    public static bool IsRemoved(char character) => character is
        '\u00AD' or
        '\u061C' or
        ZeroWidthSpace or '\u200E' or '\u200F' or
        (>= '\u202A' and <= '\u202E') or
        '\u2060' or
        (>= '\u2066' and <= '\u2069') or
        '\uFEFF';

    /// <summary>The index of the first character that is neither ordinary nor a blank; -1: there is none.</summary>
    /// <remarks>A text of a page has one every few lines, so that what lies between is looked at eight characters at a time.</remarks>
    public static int IndexOfIrregular(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<ushort> characters = MemoryMarshal.Cast<char, ushort>(text);
        int index = 0;

        while (index <= characters.Length - Vector128<ushort>.Count)
        {
            uint suspects = Suspects(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(characters), (nuint)index)).ExtractMostSignificantBits();

            if (suspects == 0)
            {
                index += Vector128<ushort>.Count;
                continue;
            }

            index += BitOperations.TrailingZeroCount(suspects);

            if (!IsRegular(text[index]))
            {
                return index;
            }

            index++;
        }

        for (; index < text.Length; index++)
        {
            if (!IsRegular(text[index]))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool IsRegular(char character) => character == ' ' || IsOrdinary(character);

    /// <summary>All bits of a character set that may be irregular: of those that are, none is left out.</summary>
    private static Vector128<ushort> Suspects(Vector128<ushort> text)
    {
        Vector128<ushort> suspects = Vector128.LessThan(text, Vector128.Create<ushort>(' ')) | Vector128.GreaterThan(text, Vector128.Create<ushort>('~'));

        return suspects == Vector128<ushort>.Zero ? suspects : suspects & (
            Vector128.LessThanOrEqual(text, Vector128.Create<ushort>(0x00AD))
            | Vector128.Equals(text, Vector128.Create<ushort>(0x061C))
            | Vector128.Equals(text, Vector128.Create<ushort>(0x1680))
            | Vector128.LessThanOrEqual(text - Vector128.Create<ushort>(0x2000), Vector128.Create<ushort>(0x006F))
            | Vector128.Equals(text, Vector128.Create<ushort>(0x3000))
            | Vector128.GreaterThanOrEqual(text, Vector128.Create<ushort>(0xFEFF)));
    }
}

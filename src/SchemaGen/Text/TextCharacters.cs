using System;
using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SchemaGen.Text;

/// <summary>Classes of characters in texts: white space, layout controls, which are removed, and ordinary characters.</summary>
internal static class TextCharacters
{
    /// <summary>The zero-width space, which separates two words or only allows a line break inside one (<see cref="WordBreaks"/>).</summary>
    public const char ZeroWidthSpace = '\u200B';

    /// <summary>The characters that are not copied to a text with preserved white space: layout controls and the carriage return.</summary>
    public static readonly SearchValues<char> NotPreserved = SearchValues.Create("\r" + InvisibleCharacters.LayoutControls);

    /// <summary>Reports whether a character is neither white space nor a layout control. Joiners and tatweel affect the shape of letters and are ordinary.</summary>
    public static bool IsOrdinary(char character)
        // The first line covers nearly every character of a page: ASCII; the range from Arabic up to U+167F; then CJK, Hangul and surrogates.
        => character is (> '\u0020' and < '\u007F') or (> '\u061C' and < '\u1680') or (> '\u3000' and < '\uFEFF')
            || !(char.IsWhiteSpace(character) || InvisibleCharacters.IsLayoutControl(character));

    /// <summary>Gets the index of the first character that is neither ordinary nor a blank; -1 if there is no such character.</summary>
    /// <remarks>Such characters are rare, so eight characters are tested at a time.</remarks>
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

    /// <summary>Sets all bits of each character that may be irregular. Every irregular character is included.</summary>
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

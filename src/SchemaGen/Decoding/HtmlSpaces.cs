using System;

namespace SchemaGen.Decoding;

/// <summary>The white space of HTML and of the Encoding Standard (Infra, 4.5, "ASCII whitespace"), in characters and in bytes.</summary>
internal static class HtmlSpaces
{
    /// <summary>The characters.</summary>
    public const string Characters = "\t\n\f\r ";

    private static readonly ulong s_bits = BitsOf(Characters);

    /// <summary>Reports whether a byte is white space.</summary>
    public static bool Contains(byte value) => value <= ' ' && ((s_bits >> value) & 1) != 0;

    private static ulong BitsOf(ReadOnlySpan<char> characters)
    {
        ulong bits = 0;

        foreach (char character in characters)
        {
            bits |= 1UL << character;
        }

        return bits;
    }
}

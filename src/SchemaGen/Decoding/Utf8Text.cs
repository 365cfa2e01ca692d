using System;
using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace SchemaGen.Decoding;

/// <summary>Tests whether bytes are UTF-8.</summary>
internal static class Utf8Text
{
    /// <summary>
    /// Reports whether bytes are UTF-8, apart from a few malformed sequences: a text in another encoding hardly ever has a valid sequence of several bytes, so
    /// a page where most are valid is UTF-8 with damage.
    /// </summary>
    public static bool IsMostlyValid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return true;
        }

        long valid = 0;
        long malformed = 0;

        while (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and int start)
        {
            bool isValid = Rune.DecodeFromUtf8(bytes[start..], out _, out int length) == OperationStatus.Done;
            valid += isValid ? 1 : 0;
            malformed += isValid ? 0 : 1;
            bytes = bytes[(start + length)..];
        }

        return valid > malformed;
    }
}

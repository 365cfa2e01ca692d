using System.Globalization;

namespace SchemaGen.Conversion;

/// <summary>The decimal digits of every script (Unicode category Nd).</summary>
internal static class UnicodeDigits
{
    /// <summary>Reads a digit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The index of the digit.</param>
    /// <param name="value">Its value, 0 to 9.</param>
    /// <param name="length">The number of UTF-16 code units that it takes: two beyond the Basic Multilingual Plane.</param>
    internal static bool TryRead(string text, int index, out int value, out int length)
    {
        char c = text[index];
        length = 1;
        if (c < '\u0660')
        {
            value = c - '0';
            return value is >= 0 and <= 9;
        }

        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            length = 2;
        }
        else if (!char.IsDigit(c))
        {
            value = -1;
            return false;
        }

        value = CharUnicodeInfo.GetDecimalDigitValue(text, index);
        return value >= 0;
    }
}

using System;

namespace SchemaGen.Runtime;

/// <summary>Reads an offset from UTC in any of the forms that are found, from folded text.</summary>
internal static class OffsetReader
{
    /// <summary>The zones of RFC 2822, section 4.3, that are not UTC, in hours.</summary>
    private static readonly (string Name, int Hours)[] s_named =
    [
        ("edt", -4), ("est", -5), ("cdt", -5), ("cst", -6), ("mdt", -6), ("mst", -7), ("pdt", -7), ("pst", -8),
    ];

    /// <summary>Reads <c>z</c>, <c>utc</c>, <c>gmt</c>, <c>+1</c>, <c>+01</c>, <c>+0100</c>, <c>+01:00</c>, <c>gmt+1</c>.</summary>
    /// <param name="text">Folded text that begins with the offset.</param>
    /// <param name="allowNames">Whether the American zones of RFC 2822 are read too.</param>
    /// <param name="seconds">The offset, between -14 and 14 hours.</param>
    /// <param name="length">The number of chars read.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, bool allowNames, out int seconds, out int length)
    {
        seconds = 0;
        length = 0;
        if (text.IsEmpty)
        {
            return false;
        }

        if (text[0] is '+' or '-')
        {
            return TryReadNumber(text, out seconds, out length);
        }

        int word = 0;
        while (word < text.Length && FoldedText.IsWordCharacter(text[word]))
        {
            word++;
        }

        length = word;
        switch (text[..word])
        {
            case "z":
                return true;
            case "utc" or "gmt" or "ut":
                if (word < text.Length && text[word] is '+' or '-' && TryReadNumber(text[word..], out seconds, out int number))
                {
                    length += number;
                }

                return true;
        }

        if (allowNames)
        {
            foreach ((string name, int hours) in s_named)
            {
                if (text[..word].SequenceEqual(name))
                {
                    seconds = hours * 3600;
                    return true;
                }
            }
        }

        return false;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out int seconds, out int length)
    {
        seconds = 0;
        length = 1;
        int hours = 0;
        int minutes = 0;
        int digits = CountDigits(text[1..]);
        switch (digits)
        {
            case 1 or 2:
                hours = Number(text.Slice(1, digits));
                length += digits;
                if (text.Length >= length + 3 && text[length] == ':' && CountDigits(text[(length + 1)..]) == 2)
                {
                    minutes = Number(text.Slice(length + 1, 2));
                    length += 3;
                }

                break;
            case 3 or 4:
                hours = Number(text.Slice(1, digits - 2));
                minutes = Number(text.Slice(digits - 1, 2));
                length += digits;
                break;
            default:
                return false;
        }

        seconds = ((hours * 60) + minutes) * (text[0] == '-' ? -60 : 60);
        return minutes < 60 && seconds is >= -14 * 3600 and <= 14 * 3600;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && text[count] is >= '0' and <= '9')
        {
            count++;
        }

        return count;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        int value = 0;
        foreach (char digit in digits)
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }
}

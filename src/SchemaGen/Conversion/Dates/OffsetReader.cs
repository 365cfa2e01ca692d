using System;

namespace SchemaGen.Conversion.Dates;

/// <summary>Reads an offset from UTC in any of its usual notations, from folded text.</summary>
internal static class OffsetReader
{
    /// <summary>Reads an offset or the name of a zone into fields: <c>z</c>, <c>utc</c>, <c>gmt</c>, <c>+1</c>, <c>+01</c>, <c>+0100</c>, <c>+01:00</c>, <c>gmt+1</c>, <c>est</c>.</summary>
    /// <param name="cursor">The position where it begins, in folded text.</param>
    /// <param name="fields">The fields.</param>
    internal static bool TryRead(ref TextCursor cursor, ref DateFields fields)
    {
        if (!TryRead(cursor.Rest, out int seconds, out ZoneAbbreviation? abbreviation, out int length))
        {
            return false;
        }

        fields.Offset = abbreviation is null ? seconds : null;
        fields.Abbreviation = abbreviation;
        cursor.Skip(length);
        return true;
    }

    /// <summary>
    /// Skips the name of a zone, or a repeated offset, after an offset that it agrees with: <c>+0000 UTC</c>, as Go writes, and <c>+00:00Z</c>, which appends the
    /// offset to a text that has it already.
    /// </summary>
    internal static void SkipName(ref TextCursor cursor, in DateFields fields)
    {
        TextCursor ahead = cursor;
        bool isApart = ahead.SkipBlanks();
        if (fields.Offset is { } offset && TryRead(ahead.Rest, out int seconds, out ZoneAbbreviation? abbreviation, out int length)
            && (abbreviation is null ? seconds == offset : isApart && abbreviation.MayBe(offset)))
        {
            ahead.Skip(length);
            cursor = ahead;
        }
    }

    private static bool TryRead(ReadOnlySpan<char> text, out int seconds, out ZoneAbbreviation? abbreviation, out int length)
    {
        seconds = 0;
        abbreviation = null;
        length = 0;
        if (text.IsEmpty)
        {
            return false;
        }

        if (text[0] is '+' or '-')
        {
            return TryReadNumber(text, out seconds, out length);
        }

        while (length < text.Length && FoldedText.IsWordCharacter(text[length]))
        {
            length++;
        }

        ReadOnlySpan<char> word = text[..length];
        switch (word)
        {
            case "z":
                return true;
            case "utc" or "gmt" or "ut":
                if (length < text.Length && text[length] is '+' or '-' && TryReadNumber(text[length..], out seconds, out int number))
                {
                    length += number;
                }

                return true;
            default:
                abbreviation = ZoneAbbreviation.Find(word);
                return abbreviation is not null;
        }
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

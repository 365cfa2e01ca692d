using System;
using SchemaGen.Conversion.Cultures;

namespace SchemaGen.Conversion.Dates;

/// <summary>
/// Reads the dates of mail and HTTP (RFC 1123, 2822 and 850), and those that programs write in English: C's <c>ctime</c>, Java's and JavaScript's <c>toString</c>, <c>date</c>, Git.
/// </summary>
/// <remarks>The weekday may be missing, and is not verified. Comments in parentheses are skipped between any two parts.</remarks>
internal static class RfcDateReader
{
    private static readonly string[] s_ordinals = ["st", "nd", "rd", "th"];

    /// <summary>Reads <c>Fri, 05 Jan 2024 10:30:00 GMT</c> or <c>Fri Jan 05 10:30:00 GMT 2024</c>.</summary>
    /// <param name="text">Folded text, trimmed.</param>
    /// <param name="fields">The fields that were read.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, out DateFields fields)
    {
        fields = default;
        TextCursor cursor = new(text);
        SkipBlanks(ref cursor);
        int weekday = CalendarNames.English.MatchWeekday(cursor.Rest);
        if (weekday > 0)
        {
            cursor.Skip(weekday);
            cursor.TryRead('.');
            SkipBlanks(ref cursor);
            cursor.TryRead(',');
            SkipBlanks(ref cursor);
        }

        fields.Calendar = DateCalendar.Gregorian;
        bool isRead = cursor.StartsWithDigit ? TryReadDayFirst(ref cursor, ref fields) : TryReadMonthFirst(ref cursor, ref fields);
        SkipBlanks(ref cursor);
        return isRead && cursor.IsAtEnd;
    }

    /// <summary>Reads <c>05 Jan 2024 10:30:00 GMT</c>.</summary>
    private static bool TryReadDayFirst(ref TextCursor cursor, ref DateFields fields)
    {
        if (!TryReadDay(ref cursor, ref fields) || !SkipSeparator(ref cursor) || !TryReadMonth(ref cursor, ref fields) || !SkipSeparator(ref cursor)
            || cursor.CountDigits() is not (2 or 4) || !cursor.TryReadNumber(2, 4, out int year, out int digits))
        {
            return false;
        }

        fields.Year = digits == 2 ? TwoDigitYear.Complete(year) : year;
        return TryReadTime(ref cursor, ref fields);
    }

    /// <summary>Reads <c>Jan 05 10:30:00 GMT 2024</c>, <c>Jan 05 2024 10:30:00 GMT</c> and <c>Jan 5, 2024, 10:30:00 AM</c>.</summary>
    private static bool TryReadMonthFirst(ref TextCursor cursor, ref DateFields fields)
    {
        if (!TryReadMonth(ref cursor, ref fields) || !SkipBlanks(ref cursor) || !TryReadDay(ref cursor, ref fields))
        {
            return false;
        }

        bool hasComma = cursor.TryRead(',');
        if (!SkipBlanks(ref cursor))
        {
            return false;
        }

        if (cursor.CountDigits() == 4)
        {
            return TryReadYear(ref cursor, ref fields) && TryReadTime(ref cursor, ref fields);
        }

        if (hasComma || !IsoDateReader.TryReadTime(ref cursor, hasMarker: false, ref fields))
        {
            return false;
        }

        ReadZone(ref cursor, ref fields);
        if (!SkipBlanks(ref cursor) || cursor.CountDigits() != 4 || !TryReadYear(ref cursor, ref fields))
        {
            return false;
        }

        if (fields is { Offset: null, Abbreviation: null })
        {
            // Git writes the offset at the end.
            ReadZone(ref cursor, ref fields);
        }

        return true;
    }

    /// <summary>Reads a time with an optional zone.</summary>
    private static bool TryReadTime(ref TextCursor cursor, ref DateFields fields)
    {
        TextCursor ahead = cursor;
        ahead.TryRead(',');
        if (!SkipBlanks(ref ahead) || !ahead.StartsWithDigit)
        {
            return true;
        }

        cursor = ahead;
        bool isRead = IsoDateReader.TryReadTime(ref cursor, hasMarker: false, ref fields);
        ReadZone(ref cursor, ref fields);
        return isRead;
    }

    /// <summary>Reads an optional zone: an offset, a name, or both.</summary>
    private static void ReadZone(ref TextCursor cursor, ref DateFields fields)
    {
        TextCursor ahead = cursor;
        SkipBlanks(ref ahead);
        if (OffsetReader.TryRead(ref ahead, ref fields))
        {
            OffsetReader.SkipName(ref ahead, fields);
            cursor = ahead;
        }
    }

    private static bool TryReadDay(ref TextCursor cursor, ref DateFields fields)
    {
        if (!cursor.TryReadNumber(1, 2, out int day))
        {
            return false;
        }

        fields.Day = day;
        foreach (string ordinal in s_ordinals)
        {
            if (cursor.TryRead(ordinal))
            {
                break;
            }
        }

        return true;
    }

    private static bool TryReadMonth(ref TextCursor cursor, ref DateFields fields)
    {
        int month = CalendarNames.English.MatchMonth(cursor.Rest, out int length, out _);
        fields.Month = month;
        cursor.Skip(length);
        cursor.TryRead('.');
        return month > 0;
    }

    private static bool TryReadYear(ref TextCursor cursor, ref DateFields fields)
    {
        bool isRead = cursor.TryReadNumber(4, 4, out int year);
        fields.Year = year;
        return isRead;
    }

    private static bool SkipSeparator(ref TextCursor cursor) => SkipBlanks(ref cursor) || cursor.TryRead('-');

    /// <summary>Skips blanks and comments (RFC 2822, section 3.2.3).</summary>
    /// <returns>False if there is nothing to skip.</returns>
    private static bool SkipBlanks(ref TextCursor cursor)
    {
        bool isSkipped = cursor.SkipBlanks();
        while (TrySkipComment(ref cursor))
        {
            isSkipped = true;
            cursor.SkipBlanks();
        }

        return isSkipped;
    }

    private static bool TrySkipComment(ref TextCursor cursor)
    {
        if (cursor.IsAtEnd || cursor.Rest[0] != '(')
        {
            return false;
        }

        int depth = 0;
        for (int i = 0; i < cursor.Rest.Length; i++)
        {
            depth += cursor.Rest[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                cursor.Skip(i + 1);
                return true;
            }
        }

        return false;
    }
}

using System;
using SchemaGen.Conversion.Cultures;

namespace SchemaGen.Conversion.Dates;

/// <summary>Reads ISO 8601 and its usual variations: a blank for the T, missing seconds and zeros, slashes, offsets of every kind.</summary>
internal static class IsoDateReader
{
    /// <summary>Reads a date with or without a time.</summary>
    /// <param name="text">Folded text, trimmed.</param>
    /// <param name="fields">The fields that were read.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, out DateFields fields)
    {
        fields = default;
        TextCursor cursor = new(text);
        if (cursor.CountDigits() == 14)
        {
            // Archives and databases write 20240105103000, without the T.
            return TryReadCompactDate(ref cursor, ref fields) && TryReadTime(ref cursor, hasMarker: true, ref fields)
                && TryReadEnd(ref cursor, ref fields);
        }

        if (!TryReadDate(ref cursor, ref fields))
        {
            return false;
        }

        bool hasBlanks = cursor.SkipBlanks();
        bool hasMarker = cursor.TryRead('t');
        if (hasMarker)
        {
            cursor.SkipBlanks();
        }

        if ((hasMarker || hasBlanks) && cursor.StartsWithDigit)
        {
            return TryReadTime(ref cursor, hasMarker, ref fields) && TryReadEnd(ref cursor, ref fields);
        }

        return !hasMarker && TryReadEnd(ref cursor, ref fields);
    }

    /// <summary>Reads a time without a date.</summary>
    /// <param name="text">Folded text, trimmed.</param>
    /// <param name="fields">The fields that were read.</param>
    internal static bool TryReadTimeOnly(ReadOnlySpan<char> text, out DateFields fields)
    {
        fields = default;
        TextCursor cursor = new(text);
        bool hasMarker = cursor.TryRead('t');
        return (hasMarker || cursor.CountDigits() <= 2) && TryReadTime(ref cursor, hasMarker, ref fields) && TryReadEnd(ref cursor, ref fields);
    }

    /// <summary>Reads a time of day, and the half of the day if one is written.</summary>
    /// <param name="cursor">The position where it begins.</param>
    /// <param name="hasMarker">Whether a marker has identified a time: <c>T10</c> is an hour, <c>10</c> alone is not.</param>
    /// <param name="fields">The fields that were read.</param>
    internal static bool TryReadTime(ref TextCursor cursor, bool hasMarker, ref DateFields fields)
    {
        int digits = cursor.CountDigits();
        bool hasMinutes = true;
        bool hasSeconds;
        int hour;
        if (digits is 4 or 6)
        {
            hasSeconds = digits == 6;
            cursor.TryReadNumber(2, 2, out hour);
            cursor.TryReadNumber(2, 2, out fields.Minute);
        }
        else
        {
            if (digits > 2 || !cursor.TryReadNumber(1, 2, out hour))
            {
                return false;
            }

            hasMinutes = cursor.TryRead(':');
            if (hasMinutes && (cursor.CountDigits() != 2 || !cursor.TryReadNumber(2, 2, out fields.Minute)))
            {
                return false;
            }

            hasSeconds = hasMinutes && cursor.TryRead(':');
        }

        fields.Hour = hour;
        if (hasSeconds && (cursor.CountDigits() != 2 || !cursor.TryReadNumber(2, 2, out fields.Second)))
        {
            return false;
        }

        if (hasSeconds && (cursor.TryRead('.') || cursor.TryRead(',')) && !cursor.TryReadFraction(out fields.Ticks))
        {
            return false;
        }

        bool hasHalf = TryReadHalf(ref cursor, ref fields);
        return (hasMinutes || hasMarker || hasHalf) && (!hasHalf || hour is >= 0 and <= 12);
    }

    /// <summary>Reads an optional offset and optional zones in brackets, up to the end of the text.</summary>
    internal static bool TryReadEnd(ref TextCursor cursor, ref DateFields fields)
    {
        cursor.SkipBlanks();
        if (OffsetReader.TryRead(ref cursor, ref fields))
        {
            // A zone in brackets belongs to a time, not to a date.
            if (fields is { Hour: null, Abbreviation: not null })
            {
                return false;
            }

            OffsetReader.SkipName(ref cursor, fields);
            SkipMonotonicClock(ref cursor);
        }

        // RFC 9557, as Java writes it: 2024-01-05T10:00:00+01:00[Europe/Paris]. The offset is enough.
        while (cursor.TryRead('['))
        {
            int end = cursor.Rest.IndexOf(']');
            if (end < 1)
            {
                return false;
            }

            ReadOnlySpan<char> zone = cursor.Rest[..end].TrimStart('!');
            if (zone.IndexOf('=') < 0)
            {
                fields.TimeZone = zone.ToString();
            }

            cursor.Skip(end + 1);
        }

        return cursor.IsAtEnd;
    }

    /// <summary>Skips the monotonic clock that Go appends to a time: <c>m=+0.000012</c>.</summary>
    private static void SkipMonotonicClock(ref TextCursor cursor)
    {
        TextCursor ahead = cursor;
        if (ahead.SkipBlanks() && ahead.TryRead("m=") && (ahead.TryRead('+') || ahead.TryRead('-')) && ahead.TryReadNumber(1, 9, out _)
            && ahead.TryRead('.') && ahead.TryReadNumber(9, 9, out _) && ahead.IsAtEnd)
        {
            cursor = ahead;
        }
    }

    private static bool TryReadHalf(ref TextCursor cursor, ref DateFields fields)
    {
        TextCursor ahead = cursor;
        ahead.SkipBlanks();
        if (!CalendarNames.English.MatchHalf(ahead.Rest, out bool isAfternoon, out int length) || length < 2)
        {
            return false;
        }

        ahead.Skip(length);
        ahead.TryRead('.');
        fields.IsAfternoon = isAfternoon;
        cursor = ahead;
        return true;
    }

    private static bool TryReadDate(ref TextCursor cursor, ref DateFields fields)
    {
        switch (cursor.CountDigits())
        {
            case 8:
                return TryReadCompactDate(ref cursor, ref fields);
            case 4:
                break;
            default:
                return false;
        }

        cursor.TryReadNumber(4, 4, out int year);
        fields.Year = year;
        if (cursor.TryRead('w'))
        {
            return cursor.CountDigits() == 3 && cursor.TryReadNumber(2, 2, out int compactWeek)
                && cursor.TryReadNumber(1, 1, out int compactDay) && SetWeek(year, compactWeek, compactDay, ref fields);
        }

        foreach (char separator in "-/.")
        {
            if (cursor.TryRead(separator))
            {
                return TryReadMonthAndDay(ref cursor, separator, year, ref fields);
            }
        }

        return false;
    }

    private static bool TryReadMonthAndDay(ref TextCursor cursor, char separator, int year, ref DateFields fields)
    {
        if (separator == '-' && cursor.TryRead('w'))
        {
            return cursor.TryReadNumber(2, 2, out int week) && cursor.TryRead('-') && cursor.CountDigits() == 1
                && cursor.TryReadNumber(1, 1, out int weekday) && SetWeek(year, week, weekday, ref fields);
        }

        if (separator == '-' && cursor.CountDigits() == 3)
        {
            return cursor.TryReadNumber(3, 3, out int dayOfYear) && SetDayOfYear(year, dayOfYear, ref fields);
        }

        // Not short-circuited, so that all variables are assigned.
        bool isRead = cursor.TryReadNumber(1, 2, out int month) & cursor.TryRead(separator) & cursor.CountDigits() <= 2
            & cursor.TryReadNumber(1, 2, out int day);
        fields.Month = month;
        fields.Day = day;
        return isRead;
    }

    private static bool TryReadCompactDate(ref TextCursor cursor, ref DateFields fields)
    {
        cursor.TryReadNumber(4, 4, out int year);
        cursor.TryReadNumber(2, 2, out int month);
        bool isRead = cursor.TryReadNumber(2, 2, out int day);
        fields.Year = year;
        fields.Month = month;
        fields.Day = day;
        return isRead;
    }

    private static bool SetDayOfYear(int year, int dayOfYear, ref DateFields fields)
    {
        if (year < 1 || dayOfYear < 1 || dayOfYear > (DateTime.IsLeapYear(year) ? 366 : 365))
        {
            return false;
        }

        DateTime date = new DateTime(year, 1, 1).AddDays(dayOfYear - 1);
        fields.Calendar = DateCalendar.Gregorian;
        fields.Month = date.Month;
        fields.Day = date.Day;
        return true;
    }

    private static bool SetWeek(int year, int week, int weekday, ref DateFields fields)
    {
        // ISOWeek depends neither on cultures nor on ICU.
        if (year is < 2 or > 9998 || week < 1 || weekday is < 1 or > 7 || week > System.Globalization.ISOWeek.GetWeeksInYear(year))
        {
            return false;
        }

        DateTime date = System.Globalization.ISOWeek.ToDateTime(year, week, (DayOfWeek)(weekday % 7));
        fields.Calendar = DateCalendar.Gregorian;
        fields.Year = date.Year;
        fields.Month = date.Month;
        fields.Day = date.Day;
        return true;
    }
}

using System;

namespace SchemaGen.Runtime;

/// <summary>Reads the dates of mail and HTTP: RFC 1123, 2822 and 850. The weekday may be missing, and is not verified.</summary>
internal static class RfcDateReader
{
    /// <summary>Reads <c>Fri, 05 Jan 2024 10:30:00 GMT</c>.</summary>
    /// <param name="text">Folded text, trimmed.</param>
    /// <param name="fields">What was read.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, out DateFields fields)
    {
        fields = default;
        TextCursor cursor = new(text);
        CalendarNames names = CalendarNames.English;
        int weekday = names.MatchWeekday(cursor.Rest);
        if (weekday > 0)
        {
            cursor.Skip(weekday);
            cursor.TryRead('.');
            cursor.TryRead(',');
            cursor.SkipBlanks();
        }

        if (!cursor.TryReadNumber(1, 2, out int day) || !SkipSeparator(ref cursor))
        {
            return false;
        }

        int month = names.MatchMonth(cursor.Rest, out int length);
        cursor.Skip(length);
        cursor.TryRead('.');
        if (month == 0 || !SkipSeparator(ref cursor) || cursor.CountDigits() is not (2 or 4) || !cursor.TryReadNumber(2, 4, out int year, out int digits))
        {
            return false;
        }

        fields.Year = digits == 2 ? TwoDigitYear.Complete(year) : year;
        fields.Month = month;
        fields.Day = day;
        if (cursor.SkipBlanks() && cursor.StartsWithDigit && !IsoDateReader.TryReadTime(ref cursor, hasMarker: false, ref fields))
        {
            return false;
        }

        cursor.SkipBlanks();
        if (fields.Hour is not null && OffsetReader.TryRead(cursor.Rest, allowNames: true, out int offset, out length))
        {
            fields.Offset = offset;
            cursor.Skip(length);
            cursor.SkipBlanks();
        }

        // A comment: the zone's name, mostly.
        if (cursor.TryRead('(') && cursor.Rest.IndexOf(')') is >= 0 and var end)
        {
            cursor.Skip(end + 1);
        }

        return cursor.IsAtEnd;
    }

    private static bool SkipSeparator(ref TextCursor cursor) => cursor.SkipBlanks() || cursor.TryRead('-');
}

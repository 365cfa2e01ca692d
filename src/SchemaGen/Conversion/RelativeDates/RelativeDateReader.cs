using System;
using SchemaGen.Conversion.Dates;

namespace SchemaGen.Conversion.RelativeDates;

/// <summary>Reads relative dates: <c>2 hours ago</c>, <c>منذ ساعتين</c>, <c>yesterday at 14:05</c>, <c>just now</c>.</summary>
/// <remarks>A text with anything after the date is refused: <c>in 2 hours</c>, <c>2 hours from now</c>.</remarks>
internal static class RelativeDateReader
{
    private const int SecondsPerDay = 86_400;

    /// <summary>The notations of times of day other than <c>14:05</c> and <c>2:05 PM</c>.</summary>
    private static readonly string[] s_times =
        ["H'.'mm", "H'h'mm", "H'h'", "H' h 'mm", "H' h'", "h':'mm tt", "h tt", "tt h':'mm", "tth':'mm", "H'点'mm'分'", "H'點'mm'分'", "H'時'mm'分'", "tth'時'mm'分'", "tt h'시' m'분'"];

    /// <summary>Reads a text.</summary>
    /// <param name="text">Folded text, trimmed.</param>
    /// <param name="culture">The culture whose words are read.</param>
    /// <param name="date">The date.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, string culture, out RelativeDate date)
    {
        date = default;
        return RelativeWords.Of(culture) is { } words
            && (IsNow(text, words) || TryReadDay(text, words, culture, ref date) || TryReadDistance(text, words, ref date));
    }

    private static bool IsNow(ReadOnlySpan<char> text, RelativeWords words)
    {
        foreach (string now in words.Now)
        {
            if (text.SequenceEqual(now))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a day, with an optional time before or after it.</summary>
    private static bool TryReadDay(ReadOnlySpan<char> text, RelativeWords words, string culture, ref RelativeDate date)
    {
        foreach (RelativeWord day in words.Days)
        {
            bool isFirst = text.StartsWith(day.Text, StringComparison.Ordinal);

            if ((isFirst && TryReadTime(text[day.Text.Length..], words, culture, out date.Time))
                || (text.EndsWith(day.Text, StringComparison.Ordinal) && TryReadTime(text[..^day.Text.Length], words, culture, out date.Time)))
            {
                date.DaysBefore = day.Count;
                return true;
            }
        }

        return false;
    }

    private static bool TryReadTime(ReadOnlySpan<char> text, RelativeWords words, string culture, out DateFields time)
    {
        time = default;
        text = text.Trim(" ,،-–|/·•");

        if (text.IsEmpty)
        {
            return true;
        }

        text = TrimStart(text, words.At, out _);
        text = TrimEnd(text, words.Clock, out bool isClock);

        // A time with an offset is refused: the offset determines the zone of the time, but not that of the day.
        return TryReadClock(text, isClock, culture, out time) && time is { Hour: not null, Offset: null, Abbreviation: null, TimeZone: null } && time.TryGetTime(out _);
    }

    private static bool TryReadClock(ReadOnlySpan<char> text, bool isClock, string culture, out DateFields time)
    {
        if (IsoDateReader.TryReadTimeOnly(text, out time))
        {
            return true;
        }

        foreach (string format in s_times)
        {
            if (DateFormatReader.TryRead(text, format, culture, out time))
            {
                return true;
            }
        }

        return isClock && DateFormatReader.TryRead(text, "%H", culture, out time);
    }

    private static bool TryReadDistance(ReadOnlySpan<char> text, RelativeWords words, ref RelativeDate date)
    {
        text = TrimStart(text, words.Before, out bool isBefore);
        text = TrimEnd(text, words.After, out bool isAfter);
        text = TrimStart(text, words.About, out _);
        bool isPast = isBefore || isAfter;
        var cursor = new TextCursor(text);
        RelativeUnit? last = null;

        do
        {
            if (!TryReadAmount(ref cursor, words, isPast, out long count, out RelativeUnit unit) || unit <= last)
            {
                return false;
            }

            Add(ref date, count, unit);
            last = unit;
            SkipJoint(ref cursor, words);
        }
        while (!cursor.IsAtEnd);

        return true;
    }

    /// <summary>Reads a number and a unit, or a word that means both.</summary>
    private static bool TryReadAmount(ref TextCursor cursor, RelativeWords words, bool isPast, out long count, out RelativeUnit unit)
    {
        bool hasNumber = cursor.TryReadNumber(1, 9, out int number);
        unit = default;
        count = number;

        if (hasNumber)
        {
            cursor.SkipBlanks();
        }
        else if (isPast && TryReadUnit(ref cursor, words, hasNumber: false, out RelativeWord both))
        {
            // CLDR has such forms in Hebrew: "two hours (2)".
            unit = both.Unit;
            count = both.Count;
            cursor.TryRead('.');
            return TrySkipRepeated(ref cursor, both.Count);
        }
        else if (isPast && TryReadWord(ref cursor, words.Numbers, out RelativeWord word))
        {
            count = word.Count;
            cursor.SkipBlanks();
        }
        else
        {
            return false;
        }

        bool isRead = TryReadUnit(ref cursor, words, hasNumber: true, out RelativeWord found);
        unit = found.Unit;
        cursor.TryRead('.');
        return isRead && (isPast || words.Bare.Contains(unit));
    }

    private static bool TryReadUnit(ref TextCursor cursor, RelativeWords words, bool hasNumber, out RelativeWord found)
    {
        foreach (RelativeWord word in words.Units)
        {
            if ((hasNumber ? word.Count <= 1 : word.Count > 0) && cursor.TryRead(word.Text))
            {
                found = word;
                return true;
            }
        }

        found = default;
        return false;
    }

    private static bool TryReadWord(ref TextCursor cursor, RelativeWord[] words, out RelativeWord found)
    {
        foreach (RelativeWord word in words)
        {
            if (cursor.TryRead(word.Text))
            {
                found = word;
                return true;
            }
        }

        found = default;
        return false;
    }

    /// <summary>Skips a number in parentheses that repeats the one before it.</summary>
    /// <returns>False if the number differs.</returns>
    private static bool TrySkipRepeated(ref TextCursor cursor, int count)
    {
        TextCursor ahead = cursor;
        ahead.SkipBlanks();

        if (!ahead.TryRead('('))
        {
            return true;
        }

        bool isSame = ahead.TryReadNumber(1, 9, out int repeated) && ahead.TryRead(')') && repeated == count;
        cursor = ahead;
        return isSame;
    }

    private static void SkipJoint(ref TextCursor cursor, RelativeWords words)
    {
        cursor.SkipBlanks();
        ReadOnlySpan<char> rest = TrimStart(cursor.Rest, words.Joints, out bool isJoined);

        // A connecting word that connects nothing is not read.
        if (isJoined && !rest.IsEmpty)
        {
            cursor = new TextCursor(rest);
        }
    }

    private static void Add(ref RelativeDate date, long count, RelativeUnit unit)
    {
        switch (unit)
        {
            case RelativeUnit.Year:
                date.Months += count * 12;
                break;
            case RelativeUnit.Month:
                date.Months += count;
                break;
            default:
                date.Seconds += count * (unit switch
                {
                    RelativeUnit.Week => 7 * SecondsPerDay,
                    RelativeUnit.Day => SecondsPerDay,
                    RelativeUnit.Hour => 3600,
                    RelativeUnit.Minute => 60,
                    _ => 1,
                });
                break;
        }
    }

    private static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text, string[] words, out bool isFound)
    {
        foreach (string word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                isFound = true;
                return text[word.Length..].TrimStart(' ');
            }
        }

        isFound = false;
        return text;
    }

    private static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text, string[] words, out bool isFound)
    {
        foreach (string word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                isFound = true;
                return text[..^word.Length].TrimEnd(' ');
            }
        }

        isFound = false;
        return text;
    }
}

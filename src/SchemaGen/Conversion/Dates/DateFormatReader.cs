using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Conversion.Cultures;

namespace SchemaGen.Conversion.Dates;

/// <summary>Reads text by an exact format.</summary>
internal static class DateFormatReader
{
    /// <summary>The ordinal suffixes of a day's number, folded: 2nd, 1er, 1re, 1º, 1.º, 1ª, 2de, 1e, 1ᵉʳ, 1η.</summary>
    private static readonly string[] s_ordinals = ["st", "nd", "rd", "th", "er", "re", "de", "º", ".º", "ª", ".ª", "°", "e", "ᵉʳ", "ᵉ", "η"];

    /// <summary>The parsed formats; null for a malformed one.</summary>
    private static readonly BoundedCache<Pattern?> s_cache = new();

    /// <summary>Reads a text by a format, from end to end.</summary>
    /// <param name="text">Folded text, trimmed.</param>
    /// <param name="format">The format.</param>
    /// <param name="culture">The culture whose names are read.</param>
    /// <param name="fields">The fields that were read.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, string format, string culture, out DateFields fields)
    {
        fields = default;
        if (PatternOf(format) is not { } pattern)
        {
            return false;
        }

        if (pattern.Format.IsUnixTime)
        {
            return UnixTimeReader.TryRead(text, pattern.Format.IsUnixMilliseconds, out fields);
        }

        CalendarNames names = pattern.Format.IsEnglish ? CalendarNames.English : CalendarNames.Of(culture);
        TextCursor cursor = new(text);
        IReadOnlyList<DateFormat.Part> parts = pattern.Format.Parts;
        for (int i = 0; i < parts.Count; i++)
        {
            DateFormat.Part? next = i + 1 < parts.Count ? parts[i + 1] : null;

            // The text is trimmed, so the white space at the ends of the format has nothing to match.
            bool isOuterBlank = parts[i].Kind == DateFormat.PartKind.Blank && (i == 0 || next is null);
            if (isOuterBlank)
            {
                continue;
            }

            string nextLiteral = next is null ? "" : pattern.Literals[i + 1];
            bool isRead = parts[i].Kind switch
            {
                DateFormat.PartKind.Year when pattern.Era is { } era => era.TryRead(ref cursor, ref fields),
                DateFormat.PartKind.Day => TryReadDay(ref cursor, parts[i].Count, next, nextLiteral, ref fields),
                DateFormat.PartKind.Weekday => SkipWeekday(ref cursor, names, next, nextLiteral),
                _ => TryReadPart(ref cursor, parts[i], pattern.Literals[i], next, names, ref fields),
            };
            if (!isRead)
            {
                return false;
            }
        }

        return cursor.IsAtEnd;
    }

    private static Pattern? PatternOf(string format) => s_cache.TryGet(format, out Pattern? known) ? known : s_cache.Add(format, Parse(format));

    private static Pattern? Parse(string format)
    {
        if (!DateFormat.TryParse(format, out DateFormat? parsed, out _))
        {
            return null;
        }

        string[] literals = [.. parsed!.Parts.Select(static part => FoldedText.Fold(part.Text))];
        return new Pattern(parsed, literals, EraOf(parsed.Parts, literals));
    }

    /// <summary>Gets the era that the literal before the year names; null if it names no era.</summary>
    private static YearEra? EraOf(IReadOnlyList<DateFormat.Part> parts, string[] literals)
    {
        int at = literals.Length - 1;
        while (at >= 0 && parts[at].Kind != DateFormat.PartKind.Year)
        {
            at--;
        }

        do
        {
            at--;
        }
        while (at >= 0 && parts[at].Kind == DateFormat.PartKind.Blank);
        return at >= 0 && parts[at].Kind == DateFormat.PartKind.Literal ? YearEra.EndOf(literals[at]) : null;
    }

    private static bool TryReadPart(
        ref TextCursor cursor, DateFormat.Part part, string literal, DateFormat.Part? next, CalendarNames names, ref DateFields fields)
    {
        int value;
        switch (part.Kind)
        {
            case DateFormat.PartKind.Literal:
                return TryReadLiteral(ref cursor, literal, next);
            case DateFormat.PartKind.Blank:
                return cursor.SkipBlanks();
            case DateFormat.PartKind.Year:
                return TryReadYear(ref cursor, part.Count, ref fields);
            case DateFormat.PartKind.Month:
                bool hasMonth = TryReadPadded(ref cursor, part.Count, out value);
                fields.Month = value;
                return hasMonth;
            case DateFormat.PartKind.Hour:
                bool hasHour = TryReadPadded(ref cursor, part.Count, out value);
                fields.Hour = value;
                return hasHour;
            case DateFormat.PartKind.HalfDayHour:
                bool hasHalfDayHour = TryReadPadded(ref cursor, part.Count, out value);
                fields.Hour = value;
                return hasHalfDayHour && value <= 12;
            case DateFormat.PartKind.Minute:
                return TryReadPadded(ref cursor, part.Count, out fields.Minute);
            case DateFormat.PartKind.Second:
                return TryReadPadded(ref cursor, part.Count, out fields.Second);
            case DateFormat.PartKind.Fraction:
                return TryReadFraction(ref cursor, part.Count, part.Count, ref fields);
            case DateFormat.PartKind.OptionalFraction:
                return TryReadFraction(ref cursor, 0, part.Count, ref fields);
            case DateFormat.PartKind.MonthName:
                int month = names.MatchMonth(cursor.Rest, out int monthLength, out DateCalendar? calendar);
                fields.Month = month;
                fields.Calendar ??= calendar;
                cursor.Skip(monthLength);
                SkipPoint(ref cursor, next);
                return month > 0;
            case DateFormat.PartKind.Half:
                if (!names.MatchHalf(cursor.Rest, out bool isAfternoon, out int halfLength))
                {
                    return false;
                }

                fields.IsAfternoon = isAfternoon;
                cursor.Skip(halfLength);
                SkipPoint(ref cursor, next);
                return true;
            case DateFormat.PartKind.Offset:
                return OffsetReader.TryRead(ref cursor, ref fields);
            default:
                OffsetReader.TryRead(ref cursor, ref fields);
                return true;
        }
    }

    /// <summary>Reads a literal, ignoring case. A point before an optional fraction is optional, too.</summary>
    private static bool TryReadLiteral(ref TextCursor cursor, string literal, DateFormat.Part? next)
    {
        if (cursor.TryRead(literal))
        {
            return true;
        }

        return next?.Kind == DateFormat.PartKind.OptionalFraction && literal.EndsWith('.')
            && cursor.TryRead(literal[..^1]) && !cursor.StartsWithDigit;
    }

    /// <summary>Reads a number of one or two digits if the format has one letter, and of exactly two digits if it has more.</summary>
    private static bool TryReadPadded(ref TextCursor cursor, int count, out int value) =>
        cursor.TryReadNumber(count == 1 ? 1 : 2, 2, out value);

    private static bool TryReadYear(ref TextCursor cursor, int count, ref DateFields fields)
    {
        // 'yyy' reads three or four digits; any other number of letters from two up reads exactly that many digits.
        int max = count == 3 ? 4 : Math.Max(2, count);
        if (count > 9 || !cursor.TryReadNumber(count == 1 ? 1 : Math.Max(2, count), max, out int year))
        {
            return false;
        }

        fields.Year = year;
        fields.HasShortYear = count <= 2;
        return true;
    }

    /// <summary>Reads a day, and skips an ordinal suffix unless the format contains it.</summary>
    private static bool TryReadDay(ref TextCursor cursor, int count, DateFormat.Part? next, string literal, ref DateFields fields)
    {
        bool isRead = TryReadPadded(ref cursor, count, out int day);
        fields.Day = day;
        if (!isRead || (literal.Length > 0 && cursor.Rest.StartsWith(literal, StringComparison.Ordinal)))
        {
            return isRead;
        }

        foreach (string ordinal in s_ordinals)
        {
            TextCursor ahead = cursor;
            if (ahead.TryRead(ordinal) && (ahead.IsAtEnd || !FoldedText.IsWordCharacter(ahead.Rest[0])))
            {
                cursor = ahead;
                return true;
            }
        }

        // "5. Januar", where the format has a blank after the day.
        if (next is null or { Kind: DateFormat.PartKind.Blank })
        {
            cursor.TryRead('.');
        }

        return true;
    }

    private static bool TryReadFraction(ref TextCursor cursor, int min, int max, ref DateFields fields)
    {
        if (!cursor.TryReadNumber(min, max, out int value, out int digits))
        {
            return false;
        }

        for (int i = digits; i < 7; i++)
        {
            value *= 10;
        }

        fields.Ticks = value;
        return true;
    }

    /// <summary>
    /// Skips a weekday without verifying it, because publishers get it wrong. Any word is accepted, because abbreviations and spellings differ: the one that the format
    /// continues after.
    /// </summary>
    private static bool SkipWeekday(ref TextCursor cursor, CalendarNames names, DateFormat.Part? next, string literal)
    {
        ReadOnlySpan<char> rest = cursor.Rest;
        int length = names.MatchWeekday(rest);
        if (length == 0 || !Continues(rest[length..], names, next, literal))
        {
            length = 0;
            while (length < rest.Length && (FoldedText.IsWordCharacter(rest[length]) || (length > 0 && rest[length] is '-' or '\'')))
            {
                length++;
            }

            // In "lun-5" the hyphen belongs to the format, and so does the end of a word in a language without blanks: วันพุธที่, 星期三上午.
            while (length > 0 && !Continues(rest[length..], names, next, literal))
            {
                length--;
            }
        }

        cursor.Skip(length);
        SkipPoint(ref cursor, next);
        return length > 0;
    }

    /// <summary>Reports whether the next part of the format may begin here, if it is one that can follow a word.</summary>
    private static bool Continues(ReadOnlySpan<char> rest, CalendarNames names, DateFormat.Part? next, string literal)
    {
        if (!rest.IsEmpty && rest[0] == '.' && !literal.StartsWith('.'))
        {
            rest = rest[1..];
        }

        return next?.Kind switch
        {
            null => rest.IsEmpty,
            DateFormat.PartKind.Blank => rest.IsEmpty || rest[0] == ' ',
            DateFormat.PartKind.Literal => rest.StartsWith(literal, StringComparison.Ordinal),
            DateFormat.PartKind.Half => names.MatchHalf(rest, out _, out _),
            _ => true,
        };
    }

    /// <summary>Skips the full stop of an abbreviation, unless the format contains it.</summary>
    private static void SkipPoint(ref TextCursor cursor, DateFormat.Part? next)
    {
        if (next is null || next.Kind != DateFormat.PartKind.Literal || next.Text[0] != '.')
        {
            cursor.TryRead('.');
        }
    }

    /// <summary>A parsed format, its literals as folded text, and the era of its year.</summary>
    private sealed record Pattern(DateFormat Format, string[] Literals, YearEra? Era);
}

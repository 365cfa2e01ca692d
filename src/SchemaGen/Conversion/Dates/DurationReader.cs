using System;

namespace SchemaGen.Conversion.Dates;

/// <summary>Reads durations in ISO 8601 and in the notation of .NET.</summary>
internal static class DurationReader
{
    /// <summary>The designators before <c>T</c> and after it, in the order that ISO 8601 requires.</summary>
    private const string DateUnits = "ymwd";
    private const string TimeUnits = "hms";

    /// <summary>Reads <c>PT1H30M</c> or <c>[d.]hh:mm[:ss[.f]]</c>, either with a sign.</summary>
    /// <param name="text">Folded text, trimmed.</param>
    /// <param name="value">The duration.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, out TimeSpan value)
    {
        value = default;
        TextCursor cursor = new(text);
        bool isNegative = cursor.TryRead('-');
        if (!isNegative)
        {
            cursor.TryRead('+');
        }

        decimal ticks;
        if (cursor.TryRead('p') ? !TryReadDesignators(ref cursor, out ticks) : !TryReadClock(ref cursor, out ticks))
        {
            return false;
        }

        if (isNegative)
        {
            ticks = -ticks;
        }

        if (!cursor.IsAtEnd || ticks is < long.MinValue or > long.MaxValue)
        {
            return false;
        }

        value = new TimeSpan((long)ticks);
        return true;
    }

    /// <summary>Reads ISO 8601 after the P. Years and months have no fixed length, so only <c>0Y</c> and <c>0M</c> are accepted.</summary>
    private static bool TryReadDesignators(ref TextCursor cursor, out decimal ticks)
    {
        ticks = 0;
        bool isTime = false;
        int last = -1;
        bool hasAny = false;
        while (!cursor.IsAtEnd)
        {
            if (!isTime && cursor.TryRead('t'))
            {
                isTime = true;
                hasAny = false;
                continue;
            }

            if (cursor.CountDigits() > 9 || !cursor.TryReadNumber(1, 9, out int whole))
            {
                return false;
            }

            decimal number = whole;
            if (cursor.TryRead('.') || cursor.TryRead(','))
            {
                int digits = cursor.CountDigits();
                if (digits == 0)
                {
                    return false;
                }

                decimal place = 0.1m;
                for (int i = 0; i < digits && i < 15; i++, place /= 10)
                {
                    number += (cursor.Rest[i] - '0') * place;
                }

                cursor.Skip(digits);
            }

            if (cursor.IsAtEnd)
            {
                return false;
            }

            // The position of the designator in "ymwd" followed by "hms": designators must not repeat or go backwards.
            int unit = (isTime ? TimeUnits : DateUnits).IndexOf(cursor.Rest[0], StringComparison.Ordinal);
            int order = isTime && unit >= 0 ? DateUnits.Length + unit : unit;

            if (order <= last || (order < 2 && number != 0))
            {
                return false;
            }

            cursor.Skip(1);
            ticks += number * order switch
            {
                2 => 7 * TimeSpan.TicksPerDay,
                3 => TimeSpan.TicksPerDay,
                4 => TimeSpan.TicksPerHour,
                5 => TimeSpan.TicksPerMinute,
                6 => TimeSpan.TicksPerSecond,
                _ => 0,
            };
            last = order;
            hasAny = true;
        }

        return hasAny;
    }

    private static bool TryReadClock(ref TextCursor cursor, out decimal ticks)
    {
        ticks = 0;
        if (cursor.CountDigits() > 8 || !cursor.TryReadNumber(1, 8, out int hours))
        {
            return false;
        }

        int days = 0;
        if (cursor.TryRead('.'))
        {
            days = hours;
            if (!cursor.TryReadNumber(1, 2, out hours))
            {
                return false;
            }
        }

        if (hours > 23 || !cursor.TryRead(':') || cursor.CountDigits() != 2 || !cursor.TryReadNumber(2, 2, out int minutes) || minutes > 59)
        {
            return false;
        }

        int seconds = 0;
        int fraction = 0;
        if (cursor.TryRead(':'))
        {
            if (cursor.CountDigits() != 2 || !cursor.TryReadNumber(2, 2, out seconds) || seconds > 59)
            {
                return false;
            }

            if ((cursor.TryRead('.') || cursor.TryRead(',')) && !cursor.TryReadFraction(out fraction))
            {
                return false;
            }
        }

        ticks = ((((((days * 24L) + hours) * 60) + minutes) * 60m) + seconds) * TimeSpan.TicksPerSecond + fraction;
        return true;
    }
}

using System;
using System.Globalization;
using SchemaGen.Conversion.Cultures;

namespace SchemaGen.Conversion.Dates;

/// <summary>Reads the formats <c>unix</c> and <c>unix-ms</c>: seconds or milliseconds since 1970, in UTC.</summary>
internal static class UnixTimeReader
{
    private const NumberStyles Styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Reads a number as JSON and databases write it, and converts it to an instant.</summary>
    /// <param name="text">Folded text, trimmed.</param>
    /// <param name="isMilliseconds">Whether the unit is milliseconds. A number of 9 to 11 digits, which more likely counts seconds, is refused then.</param>
    /// <param name="fields">The instant. Digits beyond the precision of a tick are dropped.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, bool isMilliseconds, out DateFields fields)
    {
        fields = default;
        if (!decimal.TryParse(text, Styles, CultureInfo.InvariantCulture, out decimal count) || (isMilliseconds && decimal.Abs(count) is >= 100_000_000 and < 100_000_000_000))
        {
            return false;
        }

        // In this range a decimal has enough decimal places for ticks, and the product does not overflow.
        decimal limit = isMilliseconds ? 1e15m : 1e12m;
        if (decimal.Abs(count) > limit)
        {
            return false;
        }

        decimal ticks = DateTime.UnixEpoch.Ticks + decimal.Floor(count * (isMilliseconds ? TimeSpan.TicksPerMillisecond : TimeSpan.TicksPerSecond));
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        var instant = new DateTime((long)ticks);
        fields.Calendar = DateCalendar.Iso8601;
        fields.Year = instant.Year;
        fields.Month = instant.Month;
        fields.Day = instant.Day;
        fields.Hour = instant.Hour;
        fields.Minute = instant.Minute;
        fields.Second = instant.Second;
        fields.Ticks = (int)(instant.Ticks % TimeSpan.TicksPerSecond);
        fields.Offset = 0;
        return true;
    }
}

using System;
using System.Globalization;
using SchemaGen.Conversion.TimeZones;

namespace SchemaGen.Conversion.Dates;

/// <summary>Reads dates, times and durations.</summary>
/// <remarks>
/// <para>
/// The result does not depend on the machine: not on its culture, ICU or time zones. Names of months come from CLDR, rules of zones from the
/// IANA tz database, both compiled in. No text causes an exception.
/// </para>
/// <para>
/// A format is exact, in the notation of <see cref="DateTime.ParseExact(string, string, IFormatProvider)"/>, except that a weekday is skipped
/// rather than verified, that white space of any length matches white space, and that digits of every script are read. Without a format, the reader accepts
/// ISO 8601 and its usual variations, RFC 1123 and RFC 2822, and the notations of programs.
/// </para>
/// <para>The calendar is that of the culture, or the Gregorian if the year or the month identifies it; see <see cref="CalendarDates"/>.</para>
/// </remarks>
internal static class DateConversion
{
    /// <summary>The length of the longest text that is read as a date.</summary>
    internal const int MaxLength = 512;

    /// <summary>Reads an instant, with the offset in the text or that of the zone.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">An exact format, or null for ISO 8601 and RFC 1123.</param>
    /// <param name="culture">The BCP 47 name of the culture whose names of months are read; empty for the invariant culture, which is English.</param>
    /// <param name="timeZone">The IANA name of the zone of texts without an offset; if it is null, such texts are refused.</param>
    /// <param name="value">
    /// The instant. A date without a time is midnight. A local time that occurs twice is the earlier instant; one that is skipped is
    /// moved forward by the length of the gap.
    /// </param>
    public static bool TryDateTimeOffset(string text, string? format, string culture, string? timeZone, out DateTimeOffset value)
    {
        value = default;
        return TryRead(text, format, culture, timeZone, out DateFields fields) && fields.TryGetLocal(out DateTime local)
            && TryGetInstant(local, fields, timeZone, out value);
    }

    /// <summary>Reads a date and a time: in UTC if the text has an offset, otherwise as written and of an unspecified kind.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">An exact format, or null for ISO 8601 and RFC 1123.</param>
    /// <param name="culture">The BCP 47 name of the culture whose names of months are read; empty for the invariant culture.</param>
    /// <param name="timeZone">The IANA name of the zone of the source, or null. It does not change the result.</param>
    /// <param name="value">The date and time. A date without a time is midnight.</param>
    public static bool TryDateTime(string text, string? format, string culture, string? timeZone, out DateTime value)
    {
        value = default;
        if (!TryRead(text, format, culture, timeZone, out DateFields fields) || !fields.TryGetLocal(out DateTime local))
        {
            return false;
        }

        if (fields.Offset is not { } offset)
        {
            value = local;
            return true;
        }

        long ticks = local.Ticks - (offset * TimeSpan.TicksPerSecond);
        if (!IsInRange(ticks))
        {
            return false;
        }

        value = new DateTime(ticks, DateTimeKind.Utc);
        return true;
    }

    /// <summary>Reads a date: as written, or, for an instant, in the zone if there is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">An exact format, or null for ISO 8601 and RFC 1123.</param>
    /// <param name="culture">The BCP 47 name of the culture whose names of months are read; empty for the invariant culture.</param>
    /// <param name="timeZone">The IANA name of the zone in which the date of an instant is taken; null for the date as written.</param>
    /// <param name="value">The date.</param>
    public static bool TryDateOnly(string text, string? format, string culture, string? timeZone, out DateOnly value)
    {
        value = default;

        // RFC 1123 is English in every culture.
        string names = format is "r" or "R" ? "" : culture;
        if (!TryRead(text, DateFormatOf(format), names, timeZone, out DateFields fields) || !TryGetLocalIn(fields, timeZone, out DateTime local))
        {
            return false;
        }

        value = DateOnly.FromDateTime(local);
        return true;
    }

    /// <summary>Reads a time of day: as written, or, for an instant, in the zone if there is one.</summary>
    /// <param name="text">The text: a time, or a date with a time.</param>
    /// <param name="format">An exact format, or null for ISO 8601 and RFC 1123.</param>
    /// <param name="culture">The BCP 47 name of the culture whose names are read; empty for the invariant culture.</param>
    /// <param name="timeZone">The IANA name of the zone in which the time of an instant is taken; null for the time as written.</param>
    /// <param name="value">The time.</param>
    public static bool TryTimeOnly(string text, string? format, string culture, string? timeZone, out TimeOnly value)
    {
        value = default;
        if (!TryReadTime(text, TimeFormatOf(format), culture, timeZone, out DateFields fields) || fields.Hour is null)
        {
            return false;
        }

        if (fields.Year is not null)
        {
            if (!TryGetLocalIn(fields, timeZone, out DateTime local))
            {
                return false;
            }

            value = TimeOnly.FromDateTime(local);
            return true;
        }

        if (!fields.TryGetTime(out TimeSpan time))
        {
            return false;
        }

        // On a clock, 24:00 is 00:00.
        value = new TimeOnly(time.Ticks % TimeSpan.TicksPerDay);
        return true;
    }

    /// <summary>Reads a duration.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">
    /// An exact format of <see cref="TimeSpan"/>, or null for ISO 8601 (<c>PT1H30M</c>, without years and months, whose length varies)
    /// and <c>[d.]hh:mm[:ss[.f]]</c>.
    /// </param>
    /// <param name="value">The duration.</param>
    public static bool TryTimeSpan(string text, string? format, out TimeSpan value)
    {
        value = default;
        if (text.Length > MaxLength)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[text.Length];
        return format is null
            ? DurationReader.TryRead(FoldedText.Fold(text, buffer), out value)
            : TimeSpan.TryParseExact(FoldedText.FoldDigits(text, buffer), format, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryRead(string text, string? format, string culture, string? timeZone, out DateFields fields)
    {
        fields = default;
        if (text.Length > MaxLength)
        {
            return false;
        }

        ReadOnlySpan<char> folded = FoldedText.Fold(text, stackalloc char[text.Length]);
        bool isRead = format is not null
            ? DateFormatReader.TryRead(folded, format, culture, out fields)
            : IsoDateReader.TryRead(folded, out fields) || RfcDateReader.TryRead(folded, out fields);
        return isRead && CalendarDates.TryConvert(ref fields, culture) && TryResolveAbbreviation(ref fields, timeZone);
    }

    private static bool TryReadTime(string text, string? format, string culture, string? timeZone, out DateFields fields)
    {
        fields = default;
        if (format is not null || text.Length > MaxLength)
        {
            return TryRead(text, format, culture, timeZone, out fields);
        }

        return IsoDateReader.TryReadTimeOnly(FoldedText.Fold(text, stackalloc char[text.Length]), out fields)
            || TryRead(text, null, culture, timeZone, out fields);
    }

    /// <summary>Finds the offset that a zone's abbreviation stands for at the date. Without a date there is no offset.</summary>
    private static bool TryResolveAbbreviation(ref DateFields fields, string? timeZone)
    {
        if (fields.Abbreviation is not { } abbreviation || fields.Year is null)
        {
            return true;
        }

        fields.Offset = abbreviation.Offset;
        if (timeZone is not null && fields.TryGetLocal(out DateTime local) && TimeZoneCatalog.TryGet(timeZone, out TimeZoneRules? rules)
            && rules.OffsetAt(rules.MomentOf(SecondsOf(local))) is var declared && abbreviation.MayBe(declared))
        {
            fields.Offset = declared;
        }

        return fields.Offset is not null;
    }

    /// <summary>Gets the custom format that equals a standard format of <see cref="DateOnly"/>; any other format is returned unchanged.</summary>
    private static string? DateFormatOf(string? format) => format switch
    {
        "o" or "O" => "yyyy-MM-dd",
        "r" or "R" => "ddd, dd MMM yyyy",
        _ => format,
    };

    /// <summary>Gets the custom format that equals a standard format of <see cref="TimeOnly"/>; any other format is returned unchanged.</summary>
    private static string? TimeFormatOf(string? format) => format switch
    {
        "o" or "O" => "HH:mm:ss.fffffff",
        "r" or "R" => "HH:mm:ss",
        _ => format,
    };

    /// <summary>Gets the local time as written, or, for an instant, in the zone.</summary>
    private static bool TryGetLocalIn(in DateFields fields, string? timeZone, out DateTime local)
    {
        if (!fields.TryGetLocal(out local))
        {
            return false;
        }

        // A text without an offset is in the zone already; a date without a time is not an instant.
        if (timeZone is null || fields.Offset is not { } offset || fields.Hour is null)
        {
            return true;
        }

        if (!TimeZoneCatalog.TryGet(timeZone, out TimeZoneRules? rules))
        {
            return false;
        }

        long moment = SecondsOf(local) - offset;
        long ticks = local.Ticks + ((rules.OffsetAt(moment) - offset) * TimeSpan.TicksPerSecond);
        if (!IsInRange(ticks))
        {
            return false;
        }

        local = new DateTime(ticks);
        return true;
    }

    /// <summary>Gets the same instant with the offset of the zone; without a zone, with the given offset in whole minutes.</summary>
    internal static bool TryInZone(DateTimeOffset instant, string? timeZone, TimeSpan offset, out DateTimeOffset value)
    {
        value = default;
        if (timeZone is not null)
        {
            if (!TimeZoneCatalog.TryGet(timeZone, out TimeZoneRules? rules))
            {
                return false;
            }

            offset = TimeSpan.FromMinutes(rules.OffsetAt(SecondsOf(instant.UtcDateTime)) / 60);
        }

        if (!IsInRange(instant.UtcTicks + offset.Ticks))
        {
            return false;
        }

        value = instant.ToOffset(offset);
        return true;
    }

    /// <summary>Gets the instant of a local time, by the offset in the text or by the zone.</summary>
    internal static bool TryGetInstant(DateTime local, in DateFields fields, string? timeZone, out DateTimeOffset value)
    {
        value = default;
        int offset;
        long ticks;
        if (fields.Offset is { } written)
        {
            offset = written;
            ticks = local.Ticks - (written * TimeSpan.TicksPerSecond);
        }
        else
        {
            if ((fields.TimeZone ?? timeZone) is not { } zone || !TimeZoneCatalog.TryGet(zone, out TimeZoneRules? rules))
            {
                return false;
            }

            long seconds = SecondsOf(local);
            long moment = rules.MomentOf(seconds);
            offset = rules.OffsetAt(moment);
            ticks = local.Ticks + ((moment - seconds) * TimeSpan.TicksPerSecond);
        }

        // The offset of a DateTimeOffset has whole minutes; the only zone since 1970 with seconds is Liberia's until 1972.
        offset -= offset % 60;
        long localTicks = ticks + (offset * TimeSpan.TicksPerSecond);
        if (!IsInRange(ticks) || !IsInRange(localTicks))
        {
            return false;
        }

        value = new DateTimeOffset(localTicks, TimeSpan.FromSeconds(offset));
        return true;
    }

    /// <summary>Converts a local time to seconds since 1970-01-01T00:00:00 on the same clock. Fractions are rounded down, also before 1970, because neither operand is negative.</summary>
    private static long SecondsOf(DateTime local) =>
        (local.Ticks / TimeSpan.TicksPerSecond) - (DateTime.UnixEpoch.Ticks / TimeSpan.TicksPerSecond);

    private static bool IsInRange(long ticks) => ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks;
}

using System;
using System.Globalization;
using SchemaGen.Conversion.TimeZones;

namespace SchemaGen.Conversion.Dates;

/// <summary>Reads dates, times and durations.</summary>
/// <remarks>
/// <para>
/// Nothing here depends on the machine: not on its culture, its ICU, nor its time zones. Names of months come from CLDR, rules of zones from the
/// IANA tz database, both compiled in. No method throws, whatever the text.
/// </para>
/// <para>
/// A format is exact, in the notation of <see cref="DateTime.ParseExact(string, string, IFormatProvider)"/>, except that a weekday is skipped
/// rather than verified, that white space of any length matches white space, and that digits of every script are read. Without a format,
/// ISO 8601 and its usual damage, RFC 1123 and RFC 2822, and what programs write are read.
/// </para>
/// <para>Dates are of the calendar of the culture, or of the Gregorian where the year or the month shows it; see <see cref="CalendarDates"/>.</para>
/// </remarks>
internal static class DateConversion
{
    /// <summary>Longer texts are no dates, and are not looked at.</summary>
    internal const int MaxLength = 512;

    /// <summary>Reads an instant, with the offset that was written or that of the zone.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">An exact format, or null for ISO 8601 and RFC 1123.</param>
    /// <param name="culture">BCP 47 name of the culture whose names of months are read; empty for the invariant culture, which is English.</param>
    /// <param name="timeZone">IANA name of the zone of texts without an offset, or null: then they cannot be read.</param>
    /// <param name="value">
    /// The instant. A date without a time is midnight. Of a local time that comes twice it is the earlier instant; one that is skipped is
    /// moved forward by what is skipped.
    /// </param>
    public static bool TryDateTimeOffset(string text, string? format, string culture, string? timeZone, out DateTimeOffset value)
    {
        value = default;
        return TryRead(text, format, culture, timeZone, out DateFields fields) && fields.TryGetLocal(out DateTime local)
            && TryGetInstant(local, fields, timeZone, out value);
    }

    /// <summary>Reads a date and a time: of UTC if an offset was written, else as written and of an unspecified kind.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">An exact format, or null for ISO 8601 and RFC 1123.</param>
    /// <param name="culture">BCP 47 name of the culture whose names of months are read; empty for the invariant culture.</param>
    /// <param name="timeZone">IANA name of the zone of the source, or null. It does not change what is read.</param>
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

    /// <summary>Reads a date: the one that is written, or, of an instant, the one in the zone if there is one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">An exact format, or null for ISO 8601 and RFC 1123.</param>
    /// <param name="culture">BCP 47 name of the culture whose names of months are read; empty for the invariant culture.</param>
    /// <param name="timeZone">IANA name of the zone to take the date of an instant in, or null for the date as written.</param>
    /// <param name="value">The date.</param>
    public static bool TryDateOnly(string text, string? format, string culture, string? timeZone, out DateOnly value)
    {
        value = default;
        if (!TryRead(text, DateFormatOf(format), culture, timeZone, out DateFields fields) || !TryGetLocalIn(fields, timeZone, out DateTime local))
        {
            return false;
        }

        value = DateOnly.FromDateTime(local);
        return true;
    }

    /// <summary>Reads a time of day: the one that is written, or, of an instant, the one in the zone if there is one.</summary>
    /// <param name="text">The text: a time, or a date with a time.</param>
    /// <param name="format">An exact format, or null for ISO 8601 and RFC 1123.</param>
    /// <param name="culture">BCP 47 name of the culture whose names are read; empty for the invariant culture.</param>
    /// <param name="timeZone">IANA name of the zone to take the time of an instant in, or null for the time as written.</param>
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

        // 24:00 is a clock's 00:00.
        value = new TimeOnly(time.Ticks % TimeSpan.TicksPerDay);
        return true;
    }

    /// <summary>Reads a duration.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">
    /// An exact format of <see cref="TimeSpan"/>, or null for ISO 8601 (<c>PT1H30M</c>, without years and months, which have no length of
    /// their own) and <c>[d.]hh:mm[:ss[.f]]</c>.
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

    /// <summary>Finds the offset of an abbreviation that stands instead of one. A time without a date has none.</summary>
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

    /// <summary>What the standard formats mean for a <see cref="DateOnly"/>.</summary>
    private static string? DateFormatOf(string? format) => format switch
    {
        "o" or "O" => "yyyy-MM-dd",
        "r" or "R" => "ddd, dd MMM yyyy",
        _ => format,
    };

    /// <summary>What the standard formats mean for a <see cref="TimeOnly"/>.</summary>
    private static string? TimeFormatOf(string? format) => format switch
    {
        "o" or "O" => "HH:mm:ss.fffffff",
        "r" or "R" => "HH:mm:ss",
        _ => format,
    };

    /// <summary>The local time as written, or, of an instant, that in the zone.</summary>
    private static bool TryGetLocalIn(in DateFields fields, string? timeZone, out DateTime local)
    {
        if (!fields.TryGetLocal(out local))
        {
            return false;
        }

        // Without an offset the text is of the zone already; without a time it is no instant.
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

    /// <summary>The same instant with the offset of a zone; without a zone with an offset that is given, of whole minutes.</summary>
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

    /// <summary>The instant that a local time is, by the offset that was written, or by the zone.</summary>
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

        // A DateTimeOffset has whole minutes; the one zone since 1970 with seconds is Liberia's until 1972.
        offset -= offset % 60;
        long localTicks = ticks + (offset * TimeSpan.TicksPerSecond);
        if (!IsInRange(ticks) || !IsInRange(localTicks))
        {
            return false;
        }

        value = new DateTimeOffset(localTicks, TimeSpan.FromSeconds(offset));
        return true;
    }

    /// <summary>Seconds since 1970, on the clock that shows <paramref name="local"/>; both quotients are rounded down.</summary>
    private static long SecondsOf(DateTime local) =>
        (local.Ticks / TimeSpan.TicksPerSecond) - (DateTime.UnixEpoch.Ticks / TimeSpan.TicksPerSecond);

    private static bool IsInRange(long ticks) => ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks;
}

using System;
using SchemaGen.Conversion.Dates;

namespace SchemaGen.Conversion.RelativeDates;

/// <summary>Reads dates relative to the time when a page was captured.</summary>
/// <remarks>
/// Seconds to weeks are exact distances between instants; months and years are counted in the calendar of the zone. A day is midnight in the zone, or the time of day in
/// the text. The zone is that of the source; without one, the offset of the capture is used. No text causes an exception.
/// </remarks>
internal static class RelativeDateConversion
{
    /// <summary>Reads an instant, with the offset of the zone, or of the capture if there is no zone.</summary>
    internal static bool TryDateTimeOffset(string text, string culture, string? timeZone, DateTimeOffset capturedAt, out DateTimeOffset value) =>
        TryRead(text, culture, timeZone, capturedAt, out value, out _);

    /// <summary>Reads a date and a time: an instant in UTC, or a day on the clocks of the zone, of an unspecified kind.</summary>
    internal static bool TryDateTime(string text, string culture, string? timeZone, DateTimeOffset capturedAt, out DateTime value)
    {
        bool isRead = TryRead(text, culture, timeZone, capturedAt, out DateTimeOffset instant, out bool isDay);
        value = isDay ? instant.DateTime : instant.UtcDateTime;
        return isRead;
    }

    /// <summary>Reads a date: that of the instant in the zone.</summary>
    internal static bool TryDateOnly(string text, string culture, string? timeZone, DateTimeOffset capturedAt, out DateOnly value)
    {
        bool isRead = TryRead(text, culture, timeZone, capturedAt, out DateTimeOffset instant, out _);
        value = DateOnly.FromDateTime(instant.DateTime);
        return isRead;
    }

    private static bool TryRead(string text, string culture, string? timeZone, DateTimeOffset capturedAt, out DateTimeOffset value, out bool isDay)
    {
        value = default;
        isDay = false;

        if (text.Length > DateConversion.MaxLength || !RelativeDateReader.TryRead(FoldedText.Fold(text, stackalloc char[text.Length]), culture, out RelativeDate date)
            || !DateConversion.TryInZone(capturedAt, timeZone, capturedAt.Offset, out DateTimeOffset now))
        {
            return false;
        }

        isDay = date.DaysBefore is not null;
        return date.DaysBefore is { } days ? TryGetDay(date.Time, days, now, timeZone, out value) : TryGetMoment(date, now, timeZone, out value);
    }

    private static bool TryGetDay(DateFields fields, int daysBefore, DateTimeOffset now, string? timeZone, out DateTimeOffset value)
    {
        value = default;

        if (daysBefore > (now.Date - DateTime.MinValue).Days)
        {
            return false;
        }

        DateTime day = now.Date.AddDays(-daysBefore);
        fields.Year = day.Year;
        fields.Month = day.Month;
        fields.Day = day.Day;
        fields.Offset = OffsetOf(now, timeZone);
        return fields.TryGetLocal(out DateTime local) && DateConversion.TryGetInstant(local, fields, timeZone, out value);
    }

    private static bool TryGetMoment(in RelativeDate date, DateTimeOffset now, string? timeZone, out DateTimeOffset value)
    {
        value = now;

        if (date.Months > 0)
        {
            var fields = new DateFields { Offset = OffsetOf(now, timeZone) };
            DateTime local = now.DateTime;

            if (date.Months > ((local.Year - 1) * 12) + local.Month - 1 || !DateConversion.TryGetInstant(local.AddMonths(-(int)date.Months), fields, timeZone, out value))
            {
                return false;
            }
        }

        return date.Seconds <= value.UtcTicks / TimeSpan.TicksPerSecond
            && DateConversion.TryInZone(new DateTimeOffset(value.UtcTicks - (date.Seconds * TimeSpan.TicksPerSecond), TimeSpan.Zero), timeZone, value.Offset, out value);
    }

    /// <summary>Gets the offset of the capture, in seconds; null if a zone determines the offset.</summary>
    private static int? OffsetOf(DateTimeOffset now, string? timeZone) => timeZone is null ? (int)now.Offset.TotalSeconds : null;
}

using System;
using SchemaGen.Conversion.Cultures;

namespace SchemaGen.Conversion.Dates;

/// <summary>The fields of a date and a time in a text; a field is null if the text does not have it.</summary>
internal struct DateFields
{
    internal int? Year;

    /// <summary>Whether the year has only its last two digits.</summary>
    internal bool HasShortYear;

    /// <summary>The calendar that the name of the month or the form of the text identifies; null if neither does.</summary>
    internal DateCalendar? Calendar;

    internal int? Month;
    internal int? Day;
    internal int? Hour;
    internal int Minute;
    internal int Second;

    /// <summary>The fraction of the second, in ticks.</summary>
    internal int Ticks;

    /// <summary>Whether the hour is in the second half of the day; null if the text does not specify the half.</summary>
    internal bool? IsAfternoon;

    /// <summary>The offset from UTC, in seconds.</summary>
    internal int? Offset;

    /// <summary>The abbreviation of a zone that replaces an offset.</summary>
    internal ZoneAbbreviation? Abbreviation;

    /// <summary>The name of a zone that replaces an offset or follows one.</summary>
    internal string? TimeZone;

    /// <summary>Gets the date. A missing month or day is the first.</summary>
    internal readonly bool TryGetDate(out DateTime date)
    {
        date = default;
        int month = Month ?? 1;
        int day = Day ?? 1;
        if (Year is not (>= 1 and <= 9999 and var year) || (Month is null && Day is not null) || month is < 1 or > 12
            || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateTime(year, month, day);
        return true;
    }

    /// <summary>
    /// Gets the time since midnight: up to a whole day, as ISO 8601 writes midnight at the end of a day, or a second more,
    /// for a leap second.
    /// </summary>
    internal readonly bool TryGetTime(out TimeSpan time)
    {
        time = default;
        if (Hour is not { } hour || Minute is < 0 or > 59 || Second is < 0 or > 60 || (Second == 60 && (Minute != 59 || Ticks != 0)))
        {
            return false;
        }

        if (IsAfternoon is { } isAfternoon)
        {
            if (hour == 12)
            {
                hour = isAfternoon ? 12 : 0;
            }
            else if (isAfternoon && hour < 12)
            {
                hour += 12;
            }
            else if (!isAfternoon && hour > 12)
            {
                return false;
            }
        }

        if (hour is < 0 or > 24 || (hour == 24 && (Minute != 0 || Second != 0 || Ticks != 0)))
        {
            return false;
        }

        time = new TimeSpan(((((hour * 60L) + Minute) * 60) + Second) * TimeSpan.TicksPerSecond + Ticks);
        return true;
    }

    /// <summary>Gets the date and time as written; midnight without a time.</summary>
    internal readonly bool TryGetLocal(out DateTime local)
    {
        if (!TryGetDate(out local))
        {
            return false;
        }

        if (Hour is null)
        {
            return true;
        }

        if (!TryGetTime(out TimeSpan time) || time > DateTime.MaxValue - local)
        {
            return false;
        }

        local += time;
        return true;
    }
}

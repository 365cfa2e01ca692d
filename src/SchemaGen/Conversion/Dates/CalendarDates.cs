using System;
using System.Globalization;
using SchemaGen.Conversion.Cultures;

namespace SchemaGen.Conversion.Dates;

/// <summary>Converts dates to the Gregorian calendar from the calendar in which they were written.</summary>
/// <remarks>
/// The calendar is that of the culture, or the one that the year or the name of the month identifies. The ranges of years do not overlap, so that a year in a calendar other than the
/// expected one is refused instead of being read as a year centuries away. The calendars of .NET that are used are computed or tabulated in managed code, without ICU.
/// </remarks>
internal static class CalendarDates
{
    private static readonly PersianCalendar s_persian = new();
    private static readonly UmAlQuraCalendar s_ummAlQura = new();

    /// <summary>Converts the date in the fields, if they have a year.</summary>
    /// <param name="fields">The fields, which are changed to the Gregorian date.</param>
    /// <param name="culture">The culture of the text.</param>
    /// <returns>False if the calendar or the year is not supported, or there is no such day.</returns>
    internal static bool TryConvert(ref DateFields fields, string culture)
    {
        if (fields.Year is not { } year)
        {
            return true;
        }

        if (CultureCalendar.Of(culture) is not { } expected || !TryChoose(fields, expected, out DateCalendar calendar))
        {
            return false;
        }

        if (fields.HasShortYear)
        {
            year = TwoDigitYear.Complete(year, calendar);
        }

        if (!IsRead(calendar, year) || (!expected.IsExclusive && IsNepali(calendar, year, culture)))
        {
            return false;
        }

        switch (calendar)
        {
            case DateCalendar.Persian:
                return TryConvert(s_persian, year, ref fields);
            case DateCalendar.UmmAlQura:
                return TryConvert(s_ummAlQura, year, ref fields);
            case DateCalendar.Buddhist:
                fields.Year = year - 543;
                return true;
            case DateCalendar.Roc:
                fields.Year = year + 1911;
                return true;
            default:
                fields.Year = year;
                return true;
        }
    }

    /// <summary>Chooses the calendar of a date: the one that the text identifies, otherwise that of the culture, otherwise the Gregorian.</summary>
    private static bool TryChoose(in DateFields fields, CultureCalendar expected, out DateCalendar calendar)
    {
        calendar = expected.Calendar;
        int year = fields.Year.GetValueOrDefault();

        if (fields.Calendar is DateCalendar.Iso8601)
        {
            // Unix time and the like do not depend on the culture.
            calendar = DateCalendar.Iso8601;
            return true;
        }

        if (fields.Calendar is { } shown)
        {
            bool isExpected = shown == calendar || (shown == DateCalendar.Gregorian && calendar == DateCalendar.Iso8601);
            calendar = isExpected ? calendar : shown;
            return isExpected || !expected.IsExclusive;
        }

        if (expected.IsExclusive || calendar == DateCalendar.Gregorian)
        {
            return true;
        }

        if (fields.HasShortYear)
        {
            // Two digits may be a Gregorian year of today: both calendars are official in Saudi Arabia, and no Persian year of today ends in 11 to 49.
            return calendar != DateCalendar.UmmAlQura && (calendar != DateCalendar.Persian || year is < 11 or > 49);
        }

        if (!IsRead(calendar, year))
        {
            calendar = DateCalendar.Gregorian;
        }

        return true;
    }

    /// <summary>Reports whether a year is in the range that occurs on pages that use a calendar.</summary>
    private static bool IsRead(DateCalendar calendar, int year) => calendar switch
    {
        DateCalendar.Iso8601 => true,
        DateCalendar.Persian => year is >= 1200 and <= 1499,
        DateCalendar.UmmAlQura => year is >= 1318 and <= 1499, // the years of Saudi Arabia's table
        DateCalendar.Buddhist => year is >= 2400 and <= 2699,
        DateCalendar.Roc => year is >= 1 and <= 199,

        // Lower years are those of the Persian, Islamic and Bengali calendars, of eras of emperors and republics, and defaults of programs; higher ones those of the Buddhist and the Hebrew calendar.
        _ => year >= 1500 && year is not ((>= 2400 and <= 2699) or (>= 5600 and <= 5899)),
    };

    /// <summary>Reports whether a year more likely belongs to Nepal's calendar than to the Gregorian one. That calendar is 56 or 57 years ahead, and is not supported.</summary>
    private static bool IsNepali(DateCalendar calendar, int year, string culture) =>
        calendar == DateCalendar.Gregorian && year is >= 2040 and <= 2199
        && culture.StartsWith("ne", StringComparison.OrdinalIgnoreCase) && (culture.Length == 2 || culture[2] is '-' or '_');

    private static bool TryConvert(Calendar calendar, int year, ref DateFields fields)
    {
        int month = fields.Month ?? 1;
        int day = fields.Day ?? 1;
        if ((fields.Month is null && fields.Day is not null) || month is < 1 or > 12 || day < 1 || day > calendar.GetDaysInMonth(year, month))
        {
            return false;
        }

        DateTime date = calendar.ToDateTime(year, month, day, 0, 0, 0, 0);
        fields.Year = date.Year;
        fields.Month = date.Month;
        fields.Day = date.Day;
        return true;
    }
}

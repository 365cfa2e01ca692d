using SchemaGen.Conversion.Cultures;

namespace SchemaGen.Conversion.Dates;

/// <summary>Completes years of two digits to the years from 1950 to 2049, as .NET's invariant culture and RFC 2822 do, and to the same years of other calendars.</summary>
internal static class TwoDigitYear
{
    /// <summary>Completes a year of a calendar. The years of the Republic of China have no century.</summary>
    internal static int Complete(int year, DateCalendar calendar = DateCalendar.Gregorian) => calendar switch
    {
        DateCalendar.Persian => Complete(year, 1329),
        DateCalendar.UmmAlQura => Complete(year, 1370),
        DateCalendar.Buddhist => Complete(year, 1950 + 543),
        DateCalendar.Roc => year,
        _ => Complete(year, 1950),
    };

    private static int Complete(int year, int first)
    {
        int candidate = first - (first % 100) + year;
        return candidate < first ? candidate + 100 : candidate;
    }
}

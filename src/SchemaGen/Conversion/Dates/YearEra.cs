using System;
using SchemaGen.Conversion.Cultures;

namespace SchemaGen.Conversion.Dates;

/// <summary>An era that a format names before its year: <c>令和y年M月d日</c>.</summary>
/// <param name="Name">Its name, folded.</param>
/// <param name="YearZero">The year of the calendar before the first of the era.</param>
/// <param name="Calendar">The calendar of its years.</param>
internal sealed record YearEra(string Name, int YearZero, DateCalendar Calendar)
{
    private static readonly YearEra[] s_all =
    [
        new("令和", 2018, DateCalendar.Gregorian),
        new("平成", 1988, DateCalendar.Gregorian),
        new("昭和", 1925, DateCalendar.Gregorian),
        new("大正", 1911, DateCalendar.Gregorian),
        new("明治", 1867, DateCalendar.Gregorian),
        new("民國", 0, DateCalendar.Roc),
        new("民国", 0, DateCalendar.Roc),
    ];

    /// <summary>Gets the era whose name a literal ends with; null if it ends with no such name.</summary>
    internal static YearEra? EndOf(string literal) => Array.Find(s_all, era => literal.EndsWith(era.Name, StringComparison.Ordinal));

    /// <summary>Reads a year of the era. The first year may be written 元.</summary>
    internal bool TryRead(ref TextCursor cursor, ref DateFields fields)
    {
        if (!cursor.TryRead('元'))
        {
            if (!cursor.TryReadNumber(1, 3, out int year) || year == 0)
            {
                return false;
            }

            fields.Year = YearZero + year;
        }
        else
        {
            fields.Year = YearZero + 1;
        }

        fields.Calendar = Calendar;
        return true;
    }
}

using System;
using System.Collections.Generic;

namespace SchemaGen.Conversion.Cultures;

/// <summary>The calendar of a culture.</summary>
/// <param name="Calendar">The calendar of its dates.</param>
/// <param name="IsExclusive">Whether no other calendar is read, because the tag names this one. Otherwise Gregorian dates are read as well, where the year or the month identifies them.</param>
internal readonly record struct CultureCalendar(DateCalendar Calendar, bool IsExclusive)
{
    /// <summary>
    /// The cultures whose calendar is not the Gregorian, and those of their regions where it is, according to .NET and CLDR's <c>calendarPreferenceData</c>. CLDR 48 prefers the
    /// Gregorian calendar for <c>ar-SA</c>, where both are read here.
    /// </summary>
    private static readonly Dictionary<string, DateCalendar> s_byTag = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar-SA"] = DateCalendar.UmmAlQura,
        ["ckb-IR"] = DateCalendar.Persian,
        ["fa"] = DateCalendar.Persian,
        ["lrc"] = DateCalendar.Persian,
        ["lrc-IQ"] = DateCalendar.Gregorian,
        ["mzn"] = DateCalendar.Persian,
        ["ps"] = DateCalendar.Persian,
        ["ps-PK"] = DateCalendar.Gregorian,
        ["shn-TH"] = DateCalendar.Buddhist,
        ["th"] = DateCalendar.Buddhist,
        ["uz-AF"] = DateCalendar.Persian,
        ["uz-Arab"] = DateCalendar.Persian,
    };

    private static readonly BoundedCache<CultureCalendar?> s_cache = new();

    /// <summary>Gets the calendar of a culture; null if its tag names a calendar that is not read.</summary>
    internal static CultureCalendar? Of(string culture)
    {
        if (culture.Length == 0)
        {
            return new CultureCalendar(DateCalendar.Gregorian, IsExclusive: false);
        }

        return s_cache.TryGet(culture, out CultureCalendar? known) ? known : s_cache.Add(culture, Find(culture));
    }

    private static CultureCalendar? Find(string culture)
    {
        if (CalendarExtension.NameIn(culture) is { } name)
        {
            return CalendarExtension.TryGet(name, out DateCalendar named) ? new CultureCalendar(named, IsExclusive: true) : null;
        }

        foreach (string tag in CultureTags.Candidates(culture))
        {
            if (s_byTag.TryGetValue(tag, out DateCalendar calendar))
            {
                return new CultureCalendar(calendar, IsExclusive: false);
            }
        }

        return new CultureCalendar(DateCalendar.Gregorian, IsExclusive: false);
    }
}

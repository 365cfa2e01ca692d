using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using SchemaGen.Conversion.Dates;

namespace SchemaGen.Conversion.Cultures;

/// <summary>The calendar of a culture.</summary>
/// <param name="Calendar">The calendar that its dates are written in.</param>
/// <param name="IsExclusive">Whether no other is read: the tag names the calendar. Otherwise Gregorian dates are read as well, where the year or the month shows that they are.</param>
internal readonly record struct CultureCalendar(DateCalendar Calendar, bool IsExclusive)
{
    /// <summary>
    /// The cultures whose calendar is not the Gregorian, and the regions of these where it is, as .NET and CLDR's <c>calendarPreferenceData</c> have them. CLDR 48 prefers the
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

    /// <summary>The cultures that were asked for; null where the tag names a calendar that is not read.</summary>
    private static readonly ConcurrentDictionary<string, CultureCalendar?> s_asked = new(StringComparer.Ordinal);

    /// <summary>Gets the calendar of a culture; null if its tag names one that is not read.</summary>
    internal static CultureCalendar? Of(string culture)
    {
        if (culture.Length == 0)
        {
            return new CultureCalendar(DateCalendar.Gregorian, IsExclusive: false);
        }

        if (s_asked.TryGetValue(culture, out CultureCalendar? known))
        {
            return known;
        }

        CultureCalendar? found = Find(culture);
        if (s_asked.Count < 1000)
        {
            s_asked.TryAdd(culture, found);
        }

        return found;
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

using System;

namespace SchemaGen.Conversion.Cultures;

/// <summary>The calendar that a culture's tag names: <c>persian</c> in <c>en-u-ca-persian</c>.</summary>
/// <remarks>
/// <para>Read from the key <c>ca</c> of the Unicode extension (RFC 6067; UTS 35, section 3.6.1).</para>
/// <para>The generator compiles this file, too: it depends on <see cref="DateCalendar"/> alone and runs on .NET Standard 2.0.</para>
/// </remarks>
internal static class CalendarExtension
{
    private static readonly (string Name, DateCalendar Calendar)[] s_calendars =
    [
        ("buddhist", DateCalendar.Buddhist),
        ("gregory", DateCalendar.Gregorian),
        ("islamic-umalqura", DateCalendar.UmmAlQura),
        ("iso8601", DateCalendar.Iso8601),
        ("persian", DateCalendar.Persian),
        ("roc", DateCalendar.Roc),
    ];

    /// <summary>The names of the calendars that are read, in alphabetical order, separated by commas.</summary>
    internal static string All => string.Join(", ", Array.ConvertAll(s_calendars, static c => c.Name));

    /// <summary>Gets the name of the calendar in a tag, in lower case; null if the tag names none.</summary>
    internal static string? NameIn(string bcp47)
    {
        string[] subtags = bcp47.ToLowerInvariant().Split('-', '_');
        int at = Array.IndexOf(subtags, "u", 1);

        // All subtags after an x are private.
        int end = Array.IndexOf(subtags, "x", 1);
        if (at < 0 || (end >= 0 && end < at))
        {
            return null;
        }

        for (at++; at < subtags.Length && subtags[at].Length > 1; at++)
        {
            if (subtags[at] == "ca")
            {
                int first = ++at;
                while (at < subtags.Length && subtags[at].Length > 2)
                {
                    at++;
                }

                return string.Join("-", subtags, first, at - first);
            }
        }

        return null;
    }

    /// <summary>Reports whether dates are read in the calendar that a tag names. A tag without a calendar qualifies.</summary>
    internal static bool IsRead(string bcp47) => NameIn(bcp47) is not { } name || TryGet(name, out _);

    /// <summary>Gets a calendar by its name in lower case.</summary>
    internal static bool TryGet(string name, out DateCalendar calendar)
    {
        foreach ((string known, DateCalendar value) in s_calendars)
        {
            if (known == name)
            {
                calendar = value;
                return true;
            }
        }

        calendar = default;
        return false;
    }
}

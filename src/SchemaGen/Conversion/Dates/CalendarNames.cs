using System;
using System.Collections.Concurrent;
using System.Text;
using SchemaGen.Conversion.Cultures;

namespace SchemaGen.Conversion.Dates;

/// <summary>What a language calls the months, the days of the week and the halves of the day. All names are folded.</summary>
internal sealed class CalendarNames
{
    private static readonly string[] s_mornings = ["am", "a.m", "a. m", "a"];
    private static readonly string[] s_afternoons = ["pm", "p.m", "p. m", "p"];

    /// <summary>The cultures that were asked for. Generated code asks for those of its schemas: a few.</summary>
    private static readonly ConcurrentDictionary<string, CalendarNames> s_asked = new(StringComparer.Ordinal);

    private readonly string[][] _months;
    private readonly string[] _weekdays;
    private readonly string[] _mornings;
    private readonly string[] _afternoons;

    /// <summary>The calendar of the culture if its months are not the Gregorian, and their names.</summary>
    private readonly (DateCalendar Calendar, string[][] Months)? _own;

    private CalendarNames(string months, string weekdays, string mornings, string afternoons, (DateCalendar Calendar, string[][] Months)? own)
    {
        _months = Split(months);
        _own = own;
        _weekdays = weekdays.Split(',');
        _mornings = [.. s_mornings, .. mornings.Split(',', StringSplitOptions.RemoveEmptyEntries)];
        _afternoons = [.. s_afternoons, .. afternoons.Split(',', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>English names: those of the invariant culture and of the RFCs.</summary>
    internal static CalendarNames English => Of("en");

    /// <summary>The names of a culture's language; English ones if there are none of it.</summary>
    internal static CalendarNames Of(string culture)
    {
        if (s_asked.TryGetValue(culture, out CalendarNames? known))
        {
            return known;
        }

        string language = CultureNames.LanguageOf(culture.Replace('_', '-'));
        DateCalendar? calendar = CultureCalendar.Of(culture)?.Calendar;
        string[][]? months = calendar switch
        {
            DateCalendar.Persian => MonthsOf(CalendarNameData.PersianMonths, language),
            DateCalendar.UmmAlQura => MonthsOf(CalendarNameData.IslamicMonths, language),
            _ => null,
        };
        string[] parts = (Find(CalendarNameData.Lines, language) ?? Find(CalendarNameData.Lines, "en")!).Split(';');
        CalendarNames names = new(parts[0], parts[1], parts[2], parts[3], months is null ? null : (calendar!.Value, months));
        if (s_asked.Count < 1000)
        {
            s_asked.TryAdd(culture, names);
        }

        return names;
    }

    /// <summary>The month, 1 to 12, that the text begins with, or 0.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="length">The length of its name.</param>
    /// <param name="calendar">The calendar that the name is of; null if the culture has one set of names.</param>
    internal int MatchMonth(ReadOnlySpan<char> text, out int length, out DateCalendar? calendar)
    {
        int month = MatchMonth(text, _months, out length);
        calendar = null;
        if (_own is not { } own)
        {
            return month;
        }

        int ownMonth = MatchMonth(text, own.Months, out int ownLength);
        calendar = ownLength > length ? own.Calendar : DateCalendar.Gregorian;
        if (ownLength == length)
        {
            // None, or one name in both calendars.
            return 0;
        }

        (month, length) = ownLength > length ? (ownMonth, ownLength) : (month, length);
        return month;
    }

    private static int MatchMonth(ReadOnlySpan<char> text, string[][] months, out int length)
    {
        int month = 0;
        length = 0;
        for (int i = 0; i < months.Length; i++)
        {
            int matched = Match(text, months[i]);
            if (matched > length)
            {
                length = matched;
                month = i + 1;
            }
        }

        return month;
    }

    /// <summary>The length of the name of a weekday that the text begins with, or 0.</summary>
    internal int MatchWeekday(ReadOnlySpan<char> text) => Match(text, _weekdays);

    /// <summary>Whether the text begins with a half of the day.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="isAfternoon">Whether it is the second.</param>
    /// <param name="length">The length of its name.</param>
    internal bool MatchHalf(ReadOnlySpan<char> text, out bool isAfternoon, out int length)
    {
        int morning = Match(text, _mornings);
        int afternoon = Match(text, _afternoons);
        isAfternoon = afternoon > morning;
        length = Math.Max(morning, afternoon);
        return length > 0;
    }

    /// <summary>The length of the longest of the names that the text begins with as a whole word, or 0.</summary>
    private static int Match(ReadOnlySpan<char> text, string[] names)
    {
        int longest = 0;
        foreach (string name in names)
        {
            if (name.Length > longest && text.StartsWith(name, StringComparison.Ordinal) && EndsWord(text, name.Length))
            {
                longest = name.Length;
            }
        }

        return longest;
    }

    /// <summary>Whether a word ends at a place: <c>ماي</c> is not in <c>مايو</c>, nor <c>thang 1</c> in <c>thang 12</c>.</summary>
    private static bool EndsWord(ReadOnlySpan<char> text, int end)
    {
        if (end == text.Length)
        {
            return true;
        }

        return text[end] is >= '0' and <= '9' ? text[end - 1] is < '0' or > '9' : !FoldedText.IsWordCharacter(text[end]);
    }

    private static string[][] Split(string months) => Array.ConvertAll(months.Split('|'), static names => names.Split(','));

    /// <summary>The months of another calendar in a language; the English transliterations if it has none.</summary>
    private static string[][] MonthsOf(ReadOnlySpan<byte> lines, string language) => Split(Find(lines, language) ?? Find(lines, "en")!);

    /// <summary>What stands behind a language in data of lines; null if it is not there.</summary>
    private static string? Find(ReadOnlySpan<byte> lines, string language)
    {
        Span<byte> wanted = stackalloc byte[8];
        if (language.Length is 0 or > 8 || Encoding.UTF8.GetByteCount(language) != language.Length)
        {
            return null;
        }

        wanted = wanted[..Encoding.UTF8.GetBytes(language, wanted)];
        ReadOnlySpan<byte> rest = lines;
        while (!rest.IsEmpty)
        {
            int end = rest.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            int colon = line.IndexOf((byte)':');
            if (Lists(line[..colon], wanted))
            {
                return Encoding.UTF8.GetString(line[(colon + 1)..]).TrimEnd('\r');
            }
        }

        return null;
    }

    private static bool Lists(ReadOnlySpan<byte> languages, ReadOnlySpan<byte> wanted)
    {
        while (true)
        {
            int blank = languages.IndexOf((byte)' ');
            if (blank < 0)
            {
                return languages.SequenceEqual(wanted);
            }

            if (languages[..blank].SequenceEqual(wanted))
            {
                return true;
            }

            languages = languages[(blank + 1)..];
        }
    }
}

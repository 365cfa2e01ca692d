using System;
using System.Text;
using SchemaGen.Conversion.Cultures;

namespace SchemaGen.Conversion.Dates;

/// <summary>The names of months, weekdays and halves of the day in a language. All names are folded.</summary>
internal sealed class CalendarNames
{
    private static readonly string[] s_mornings = ["am", "a.m", "a. m", "a"];
    private static readonly string[] s_afternoons = ["pm", "p.m", "p. m", "p"];

    private static readonly BoundedCache<CalendarNames> s_cache = new();

    private readonly string[][] _months;
    private readonly string[] _weekdays;
    private readonly string[] _mornings;
    private readonly string[] _afternoons;

    /// <summary>The calendar of the culture and the names of its months; null if its months are the Gregorian ones.</summary>
    private readonly (DateCalendar Calendar, string[][] Months)? _own;

    private CalendarNames(string months, string weekdays, string mornings, string afternoons, (DateCalendar Calendar, string[][] Months)? own)
    {
        _months = Split(months);
        _own = own;
        _weekdays = weekdays.Split(',');
        _mornings = [.. s_mornings, .. mornings.Split(',', StringSplitOptions.RemoveEmptyEntries)];
        _afternoons = [.. s_afternoons, .. afternoons.Split(',', StringSplitOptions.RemoveEmptyEntries)];
    }

    /// <summary>The English names, which the invariant culture and the RFCs use.</summary>
    internal static CalendarNames English => Of("en");

    /// <summary>Gets the names of a culture's language; English ones if it has no data.</summary>
    internal static CalendarNames Of(string culture) => s_cache.TryGet(culture, out CalendarNames? known) ? known : s_cache.Add(culture, Read(culture));

    private static CalendarNames Read(string culture)
    {
        string language = CultureNames.LanguageOf(culture.Replace('_', '-'));
        DateCalendar? calendar = CultureCalendar.Of(culture)?.Calendar;
        string[][]? months = calendar switch
        {
            DateCalendar.Persian => MonthsOf(CalendarNameData.PersianMonths, language),
            DateCalendar.UmmAlQura => MonthsOf(CalendarNameData.IslamicMonths, language),
            _ => null,
        };
        string[] parts = (Find(CalendarNameData.Lines, language) ?? Find(CalendarNameData.Lines, "en")!).Split(';');
        return new CalendarNames(parts[0], parts[1], parts[2], parts[3], months is null ? null : (calendar!.Value, months));
    }

    /// <summary>Gets the month, 1 to 12, whose name the text begins with; 0 if it begins with no such name.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="length">The length of its name.</param>
    /// <param name="calendar">The calendar of the name; null if the culture has one set of names.</param>
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
            // Neither calendar has the name, or both have it.
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

    /// <summary>Gets the length of the weekday's name that the text begins with; 0 if it begins with no such name.</summary>
    internal int MatchWeekday(ReadOnlySpan<char> text) => Match(text, _weekdays);

    /// <summary>Reports whether the text begins with the name of a half of the day.</summary>
    /// <param name="text">Folded text.</param>
    /// <param name="isAfternoon">Whether it is the half after noon.</param>
    /// <param name="length">The length of its name.</param>
    internal bool MatchHalf(ReadOnlySpan<char> text, out bool isAfternoon, out int length)
    {
        int morning = Match(text, _mornings);
        int afternoon = Match(text, _afternoons);
        isAfternoon = afternoon > morning;
        length = Math.Max(morning, afternoon);
        return length > 0;
    }

    /// <summary>Gets the length of the longest name that the text begins with as a whole word; 0 if there is none.</summary>
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

    /// <summary>Reports whether a word ends at an index: <c>ماي</c> is not a word in <c>مايو</c>, nor <c>thang 1</c> in <c>thang 12</c>.</summary>
    private static bool EndsWord(ReadOnlySpan<char> text, int end)
    {
        if (end == text.Length)
        {
            return true;
        }

        return text[end] is >= '0' and <= '9' ? text[end - 1] is < '0' or > '9' : !FoldedText.IsWordCharacter(text[end]);
    }

    private static string[][] Split(string months) => Array.ConvertAll(months.Split('|'), static names => names.Split(','));

    /// <summary>Gets the months of another calendar in a language; the English transliterations if the language has no data.</summary>
    private static string[][] MonthsOf(ReadOnlySpan<byte> lines, string language) => Split(Find(lines, language) ?? Find(lines, "en")!);

    /// <summary>Gets the rest of the line that begins with a language; null if there is no such line.</summary>
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

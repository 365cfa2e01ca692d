using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Formats that consist of runs of letters, like those of .NET, but with some other letters: those of Java, ICU, Moment.js and Excel, and confusions of <c>mm</c> and <c>MM</c>.</summary>
internal static class LetterFormat
{
    /// <summary>A text in quotes or behind a backslash, a run of one letter, the ordinal of Moment.js, or a text in its brackets.</summary>
    private static readonly Regex s_token = new(@"'[^']*'|""[^""]*""|\\.|Do(?![A-Za-z])|(?<bracket>\[[^\[\]]*\])|(?<run>(?<letter>[A-Za-z])\k<letter>*)", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>The formats of Moment.js that depend on a culture.</summary>
    private static readonly Regex s_localized = new(@"\A(?:LTS?|L{1,4}|l{2,4})(?: (?:LTS?|L{1,4}))*\z", RegexOptions.CultureInvariant);

    /// <summary>Finds the problem of a format; null if .NET reads every letter as intended.</summary>
    public static ForeignFormat? Find(string format)
    {
        if (s_localized.IsMatch(format))
        {
            return new ForeignFormat(0, format.Length, $"'{format}' is of Moment.js and depends on a culture; write the format out, such as 'd MMMM yyyy'", null);
        }

        Match[] tokens = [.. s_token.Matches(format).Cast<Match>()];
        var builder = new FormatBuilder();
        ForeignFormat? first = null;
        bool isTranslated = true;
        bool isMoment = tokens.Any(static t => t.Value is "Do" or "YYYY" or "YY" or "DD" or "D");
        bool isIcu = tokens.Any(t => t.Groups["letter"].Value is "E" && IsAlone(format, t));
        int at = 0;

        for (int i = 0; i < tokens.Length; i++)
        {
            Match token = tokens[i];
            builder.Add(format.Substring(at, token.Index - at));
            at = token.Index + token.Length;

            if (isMoment && token.Groups["bracket"].Success && token.Value.Skip(1).Take(token.Length - 2).All(static c => !IsSpecifier(c) || char.IsLower(c)))
            {
                builder.AddText(token.Value.Substring(1, token.Length - 2));
                continue;
            }

            if (Foreign(format, tokens, i) is not var (problem, translation))
            {
                // ICU's 'y' is the whole year.
                builder.Add(isIcu && token.Value == "y" ? "yyyy" : token.Value);
                continue;
            }

            first ??= new ForeignFormat(token.Index, token.Length, problem, Translation: null);
            isTranslated &= translation is not null;
            builder.Add(translation ?? string.Empty);
        }

        builder.Add(format.Substring(at));
        return first is null ? null : first with { Translation = isTranslated ? builder.ToString() : null };
    }

    private static (string Problem, string? Translation)? Foreign(string format, Match[] tokens, int index)
    {
        Match token = tokens[index];
        string text = token.Value;
        int count = text.Length;
        char before = token.Index == 0 ? '\0' : format[token.Index - 1];
        char after = token.Index + count == format.Length ? '\0' : format[token.Index + count];
        bool isAlone = IsAlone(format, token);

        switch (token.Groups["letter"].Value)
        {
            case "" when text == "Do":
                return ("'Do' is the day with its ordinal in Moment.js; write 'd', and cut the ordinal off with Pattern and Replace if it is not read", null);
            case "" when text == "''":
                return ("two quotes are an apostrophe in ICU and nothing in .NET, where it is \\'", "\\'");
            case "" when text[0] == '\'' && before == '\'':
                return ("two quotes are an apostrophe in ICU and nothing in .NET, where it is \\'", "\\'" + text);
            case "Y" when count > 1 || isAlone:
                return ($"'{text}' is the year in Java and Moment.js, and '{new string('y', count == 2 ? 2 : 4)}' in .NET", new string('y', count == 2 ? 2 : 4));
            case "D" when count == 2 || (count == 1 && isAlone):
                return ($"'{text}' is the day of the month in Moment.js, and '{new string('d', count)}' in .NET", new string('d', count));
            case "D" when count is 3 or 4:
                return ($"'{text}' is the day of the year, which .NET does not read", null);
            case "E" when isAlone:
                return ($"'{text}' is the weekday in Java and ICU, and '{(count < 4 ? "ddd" : "dddd")}' in .NET", count < 4 ? "ddd" : "dddd");
            case "S" when count == 2 && (before == ':' || !tokens.Any(static t => t.Groups["letter"].Value == "s")):
                return ("'SS' is hundredths of a second elsewhere and nothing in .NET, and seconds are 'ss'", "ss");
            case "S" when before is '.' or ',' or 's' && count <= 7:
                return ($"'{text}' is fractions of a second in Java and Moment.js, and '{new string('f', count)}' in .NET", new string('f', count));
            case "X" or "x" when count <= 3 && (!char.IsLetter(before) || "Ssm".IndexOf(before) >= 0) && !char.IsLetter(after) && format.Length > count:
                return ($"'{text}' is the offset in Java and ICU, and 'zzz' in .NET", "zzz");
            case "Z" when count > 1:
                return ($"'{text}' is the offset in Java and Moment.js, and 'zzz' in .NET", "zzz");
            case "a" or "A" when count == 1 && isAlone && "msSh".IndexOf(Previous(format, token.Index)) >= 0 && !tokens.Any(static t => t.Groups["letter"].Value == "t"):
                return ($"'{text}' is the half of the day in Java and Moment.js, and 'tt' in .NET", "tt");
            case "L" when isAlone && count <= 4:
                return ($"'{text}' is the month in ICU, and '{new string('M', count)}' in .NET", new string('M', count));
            case "u" when count is 2 or 4 && isAlone:
                return ($"'{text}' is the year in Java, and '{new string('y', count)}' in .NET", new string('y', count));
            case "k" when count <= 2 && after == ':':
                return ($"'{text}' is the hour of the day in Java, and '{new string('H', count)}' in .NET", new string('H', count));
            case "m" when IsMonth(tokens, index):
                return ($"'{text}' is minutes, and the month is '{new string('M', count)}'", new string('M', count));
            case "M" when count <= 2 && IsMinutes(format, tokens, index):
                return ($"'{text}' is the month, and minutes are '{new string('m', count)}'", new string('m', count));
            default:
                return null;
        }
    }

    /// <summary>Reports whether minutes are written where only the month makes sense: beside the day or the year, not after an hour, and with no month elsewhere.</summary>
    private static bool IsMonth(Match[] tokens, int index)
    {
        string before = LetterBefore(tokens, index);
        string? after = tokens.Skip(index + 1).Select(LetterOf).FirstOrDefault(static l => l.Length > 0);
        return !HasMonth(tokens, index)
            && !IsHour(before)
            && (before is "d" or "y" or "D" or "Y" || after is "d" or "y" or "D" or "Y")
            && after != "s";
    }

    /// <summary>Reports whether the month is written after the hour: with a colon between them, or with another sign or none if the month is elsewhere and minutes are not.</summary>
    private static bool IsMinutes(string format, Match[] tokens, int index)
    {
        if (!IsHour(LetterBefore(tokens, index)))
        {
            return false;
        }

        Match before = tokens[index - 1];
        bool hasColon = IsHour(LetterOf(before)) && format[tokens[index].Index - 1] == ':' && before.Index + before.Length == tokens[index].Index - 1;
        return hasColon || (HasMonth(tokens, index) && !tokens.Any(static t => LetterOf(t) == "m"));
    }

    /// <summary>Reports whether another part than the one at an index is the month.</summary>
    private static bool HasMonth(Match[] tokens, int index) =>
        Enumerable.Range(0, tokens.Length).Any(i => i != index && LetterOf(tokens[i]) is "M" or "L" && !IsHour(LetterBefore(tokens, i)));

    /// <summary>Gets the letter of the part before one at an index, across quoted text; empty if there is none.</summary>
    private static string LetterBefore(Match[] tokens, int index) => tokens.Take(index).Select(LetterOf).LastOrDefault(static l => l.Length > 0) ?? string.Empty;

    private static string LetterOf(Match token) => token.Groups["letter"].Value;

    private static bool IsHour(string letter) => letter is "h" or "H" or "k";

    private static bool IsAlone(string format, Match token) =>
        (token.Index == 0 || !char.IsLetter(format[token.Index - 1])) && (token.Index + token.Length == format.Length || !char.IsLetter(format[token.Index + token.Length]));

    private static char Previous(string format, int index)
    {
        while (index > 0 && char.IsWhiteSpace(format[index - 1]))
        {
            index--;
        }

        return index == 0 ? '\0' : format[index - 1];
    }

    private static bool IsSpecifier(char letter) => letter is 'y' or 'M' or 'd' or 'H' or 'h' or 'm' or 's' or 'Y' or 'D';
}

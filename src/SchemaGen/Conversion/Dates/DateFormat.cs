using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace SchemaGen.Conversion.Dates;

/// <summary>A parsed exact date or time format in the notation of .NET.</summary>
/// <remarks>
/// <para>
/// The specifiers are those of <c>DateTime.ParseExact</c>, except that <c>:</c> and <c>/</c> are literals in every culture, that a
/// <c>Z</c>, <c>GMT</c> or <c>UTC</c> directly after the time is an offset, and that of the standard formats of one letter only those are supported
/// that do not depend on a culture: o, r, s and u. <c>unix</c> and <c>unix-ms</c> are seconds and milliseconds since 1970.
/// </para>
/// <para>The generator compiles this file, too: it depends on no other and runs on .NET Standard 2.0.</para>
/// </remarks>
internal sealed class DateFormat
{
    private const string RoundTrip = "yyyy-MM-ddTHH:mm:ss.fffffffK";
    private const string Rfc1123 = "ddd, dd MMM yyyy HH:mm:ss zzz";
    private const string Sortable = "yyyy-MM-ddTHH:mm:ss";
    private const string UniversalSortable = "yyyy-MM-dd HH:mm:sszzz";

    private const string UnixSeconds = "unix";
    private const string UnixMilliseconds = "unix-ms";

    /// <summary>Names that other libraries and people use for Unix time, without separators.</summary>
    private static readonly string[] s_unixNames =
    [
        "unix", "unixs", "unixms", "unixseconds", "unixmilliseconds", "unixtime", "unixtimems", "unixtimestamp", "epoch", "epochms", "timestamp", "timestampms",
    ];

    private readonly int _kinds;

    private DateFormat(IReadOnlyList<Part> parts, bool isEnglish)
    {
        Parts = parts;
        IsEnglish = isEnglish;
        foreach (Part part in parts)
        {
            _kinds |= 1 << (int)part.Kind;
        }
    }

    /// <summary>The kind of a part of a format.</summary>
    internal enum PartKind
    {
        /// <summary>A literal: <see cref="Part.Text"/>, without white space.</summary>
        Literal,

        /// <summary>A run of white space of any length except zero.</summary>
        Blank,

        /// <summary>A year: without the century for one or two letters, otherwise of as many digits as letters.</summary>
        Year,

        /// <summary>The number of a month.</summary>
        Month,

        /// <summary>The name of a month, abbreviated (three letters) or full.</summary>
        MonthName,

        /// <summary>The day of the month.</summary>
        Day,

        /// <summary>The name of a day of the week, which is skipped.</summary>
        Weekday,

        /// <summary>An hour on a 12-hour clock.</summary>
        HalfDayHour,

        /// <summary>An hour on a 24-hour clock.</summary>
        Hour,

        /// <summary>Minutes.</summary>
        Minute,

        /// <summary>Seconds.</summary>
        Second,

        /// <summary>Exactly as many digits of a fraction of a second as there are letters.</summary>
        Fraction,

        /// <summary>At most as many digits of a fraction of a second as there are letters; if there are none, the point before them may be missing.</summary>
        OptionalFraction,

        /// <summary>The half of the day.</summary>
        Half,

        /// <summary>An offset from UTC.</summary>
        Offset,

        /// <summary>An offset from UTC, or nothing.</summary>
        OptionalOffset,

        /// <summary>Seconds since 1970, in UTC.</summary>
        UnixSeconds,

        /// <summary>Milliseconds since 1970, in UTC.</summary>
        UnixMilliseconds,
    }

    /// <summary>The parts, in order.</summary>
    internal IReadOnlyList<Part> Parts { get; }

    /// <summary>Whether names are English in every culture, as in RFC 1123.</summary>
    internal bool IsEnglish { get; }

    internal bool HasYear => Has(PartKind.Year);

    internal bool HasMonth => Has(PartKind.Month) || Has(PartKind.MonthName);

    internal bool HasDay => Has(PartKind.Day);

    /// <summary>Whether the text is a number of seconds or milliseconds since 1970, which is an instant.</summary>
    internal bool IsUnixTime => Has(PartKind.UnixSeconds) || IsUnixMilliseconds;

    internal bool IsUnixMilliseconds => Has(PartKind.UnixMilliseconds);

    /// <summary>Whether the text contains a date: a year, and a month if it contains a day. A missing month or day is the first.</summary>
    internal bool HasDate => IsUnixTime || (HasYear && (HasMonth || !HasDay));

    internal bool HasHour => Has(PartKind.Hour) || Has(PartKind.HalfDayHour) || IsUnixTime;

    internal bool HasMinute => Has(PartKind.Minute);

    internal bool HasSecond => Has(PartKind.Second);

    /// <summary>Whether the text contains a time of day, which needs an hour.</summary>
    internal bool HasTime => HasHour;

    /// <summary>Whether the hour is on a 12-hour clock and the format does not contain the half of the day.</summary>
    internal bool HasAmbiguousHour => Has(PartKind.HalfDayHour) && !Has(PartKind.Half) && !Has(PartKind.Hour);

    /// <summary>Whether every text of the format has an offset.</summary>
    internal bool HasOffset => Has(PartKind.Offset) || IsUnixTime;

    /// <summary>Whether a text of the format may have an offset (<c>K</c>).</summary>
    internal bool MayHaveOffset => HasOffset || Has(PartKind.OptionalOffset);

    /// <summary>Whether the names of months of the culture are needed.</summary>
    internal bool NeedsMonthNames => Has(PartKind.MonthName) && !IsEnglish;

    private bool Has(PartKind kind) => (_kinds & (1 << (int)kind)) != 0;

    /// <summary>Parses a format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="result">The parsed format, or null.</param>
    /// <param name="error">The mistake in it, or null.</param>
    internal static bool TryParse(string format, out DateFormat? result, out Error? error)
    {
        result = null;
        error = null;
        if (format is UnixSeconds or UnixMilliseconds)
        {
            result = new DateFormat([new Part(format == UnixSeconds ? PartKind.UnixSeconds : PartKind.UnixMilliseconds, 1, "", 0)], isEnglish: false);
            return true;
        }

        bool isEnglish = false;
        string custom = format;
        if (format.Length == 1)
        {
            custom = format switch
            {
                "o" or "O" => RoundTrip,
                "r" or "R" => Rfc1123,
                "s" => Sortable,
                "u" => UniversalSortable,
                _ => "",
            };
            isEnglish = format is "r" or "R";
        }

        if (custom.Trim().Length == 0)
        {
            error = format.Length != 1 || char.IsWhiteSpace(format[0])
                ? new Error(0, format.Length, "The format is empty")
                : char.IsLetter(format[0])
                    ? new Error(0, 1, DescribeLetter(format[0]))
                    : new Error(0, 1, "The format names neither a date nor a time");
            return false;
        }

        if (IsLikeUnix(format))
        {
            error = new Error(0, format.Length, "It is not a format. For seconds since 1970 write 'unix', for milliseconds 'unix-ms'");
            return false;
        }

        Reader reader = new(custom);
        error = reader.Read();
        if (error is not null)
        {
            return false;
        }

        DateFormat parsed = new(reader.Parts, isEnglish);
        if (!parsed.HasYear && !parsed.HasMonth && !parsed.HasDay && !parsed.HasTime && !parsed.HasMinute && !parsed.HasSecond)
        {
            error = new Error(0, format.Length, "The format names neither a date nor a time");
            return false;
        }

        result = parsed;
        return true;
    }

    /// <summary>Reports whether a format is another name of Unix time.</summary>
    private static bool IsLikeUnix(string format)
    {
        string name = string.Concat(format.Where(static c => c is not ('-' or '_' or ' '))).ToLowerInvariant();
        return Array.IndexOf(s_unixNames, name) >= 0;
    }

    /// <summary>Describes the mistake in a format of one letter and how to correct it.</summary>
    private static string DescribeLetter(char letter)
    {
        string problem = letter is 'd' or 'D' or 'f' or 'F' or 'g' or 'G' or 'm' or 'M' or 't' or 'T' or 'U' or 'y' or 'Y'
            ? $"The standard format '{letter}' is not supported, because its meaning depends on a culture. Write the format out"
            : $"'{letter}' alone is not a standard format. Write the format out";
        bool readsAlone = letter is 'd' or 'h' or 'H' or 'm' or 'M' or 'y';
        return readsAlone ? $"{problem}; for the custom specifier write '%{letter}'" : problem;
    }

    /// <summary>A mistake in a format.</summary>
    internal sealed class Error(int start, int length, string message)
    {
        /// <summary>The index of the first wrong character.</summary>
        internal int Start { get; } = start;

        /// <summary>The number of wrong characters.</summary>
        internal int Length { get; } = length;

        /// <summary>The description of the mistake: a sentence without its full stop.</summary>
        internal string Message { get; } = message;
    }

    /// <summary>A part of a format.</summary>
    internal sealed class Part(PartKind kind, int count, string text, int start)
    {
        internal PartKind Kind { get; } = kind;

        /// <summary>The number of its letters.</summary>
        internal int Count { get; } = count;

        /// <summary>The text of a literal, or of an offset that is written as one.</summary>
        internal string Text { get; } = text;

        /// <summary>The index of its first character in the format; for a standard format, in the equivalent custom format.</summary>
        internal int Start { get; } = start;
    }

    /// <summary>Parses a custom format in one pass.</summary>
    private sealed class Reader(string format)
    {
        private readonly StringBuilder _literal = new();
        private int _literalStart;
        private int _at;

        internal List<Part> Parts { get; } = [];

        internal Error? Read()
        {
            while (_at < format.Length)
            {
                Error? error = ReadPart();
                if (error is not null)
                {
                    return error;
                }
            }

            EndLiteral();
            return null;
        }

        private Error? ReadPart()
        {
            char c = format[_at];
            switch (c)
            {
                case '\'' or '"':
                    return ReadQuoted(c);
                case '\\':
                    return ReadEscaped();
                case '%':
                    if (_at + 1 == format.Length || format[_at + 1] == '%')
                    {
                        return new Error(_at, 1, "A '%' must be followed by a specifier. For the sign itself write '\\%'");
                    }

                    _at++;
                    return null;
                case 'y' or 'M' or 'd' or 'H' or 'h' or 'm' or 's' or 'f' or 'F' or 't' or 'z' or 'K':
                    return ReadSpecifier(c);
                case 'g':
                    return new Error(_at, RunLength(c), "Eras are not supported. For the letter itself write it in quotes");
                default:
                    AddLiteral(c, _at);
                    _at++;
                    return null;
            }
        }

        private Error? ReadQuoted(char quote)
        {
            int start = _at;
            for (int i = start + 1; i < format.Length; i++)
            {
                if (format[i] == quote)
                {
                    // A new literal, so that a quoted 'Z' is recognized as one.
                    _at = i + 1;
                    return null;
                }

                if (format[i] == '\\' && ++i == format.Length)
                {
                    break;
                }

                AddLiteral(format[i], i);
            }

            return new Error(start, format.Length - start, "The quote is not closed");
        }

        private Error? ReadEscaped()
        {
            if (_at + 1 == format.Length)
            {
                return new Error(_at, 1, "A backslash must be followed by a character");
            }

            AddLiteral(format[_at + 1], _at);
            _at += 2;
            return null;
        }

        private Error? ReadSpecifier(char letter)
        {
            int start = _at;
            int count = RunLength(letter);
            _at += count;
            EndLiteral();
            if (letter is 'f' or 'F' && count > 7)
            {
                return new Error(start, count, "A fraction has at most seven digits");
            }

            PartKind kind = letter switch
            {
                'y' => PartKind.Year,
                'M' => count <= 2 ? PartKind.Month : PartKind.MonthName,
                'd' => count <= 2 ? PartKind.Day : PartKind.Weekday,
                'h' => PartKind.HalfDayHour,
                'H' => PartKind.Hour,
                'm' => PartKind.Minute,
                's' => PartKind.Second,
                'f' => PartKind.Fraction,
                'F' => PartKind.OptionalFraction,
                't' => PartKind.Half,
                'z' => PartKind.Offset,
                _ => PartKind.OptionalOffset,
            };
            if (kind == PartKind.Offset)
            {
                RestoreLiteralOffset();
            }

            foreach (Part part in Parts)
            {
                if (part.Kind == kind)
                {
                    // Usually a word without quotes: the second 'd' of "d de MMMM".
                    return new Error(start, count, $"'{format.Substring(start, count)}' repeats an earlier part of the format. Put literal text in quotes");
                }
            }

            Parts.Add(new Part(kind, count, "", start));
            return null;
        }

        /// <summary>Changes a <c>GMT</c> before an offset back to a literal: <c>'GMT'zzz</c>.</summary>
        private void RestoreLiteralOffset()
        {
            int last = LastButBlank();
            if (last >= 0 && Parts[last] is { Kind: PartKind.Offset, Text: { Length: > 0 } text } part)
            {
                Parts[last] = new Part(PartKind.Literal, text.Length, text, part.Start);
            }
        }

        private int RunLength(char letter)
        {
            int end = _at;
            while (end < format.Length && format[end] == letter)
            {
                end++;
            }

            return end - _at;
        }

        private void AddLiteral(char c, int start)
        {
            if (char.IsWhiteSpace(c))
            {
                EndLiteral();
                if (Parts.Count == 0 || Parts[Parts.Count - 1].Kind != PartKind.Blank)
                {
                    Parts.Add(new Part(PartKind.Blank, 1, "", start));
                }

                return;
            }

            if (_literal.Length == 0)
            {
                _literalStart = start;
            }

            _literal.Append(c);
        }

        private void EndLiteral()
        {
            if (_literal.Length == 0)
            {
                return;
            }

            string text = _literal.ToString();
            _literal.Clear();

            // "HH:mm:ss'Z'" declares the time to be UTC. ParseExact ignores it, which is hardly ever intended.
            bool isUtc = text is "Z" or "GMT" or "UTC" && FollowsTime();
            Parts.Add(isUtc ? new Part(PartKind.Offset, 1, text, _literalStart) : new Part(PartKind.Literal, text.Length, text, _literalStart));
        }

        /// <summary>Gets the index of the last part that is not white space; -1 if there is none.</summary>
        private int LastButBlank() => Parts.FindLastIndex(static part => part.Kind != PartKind.Blank);

        private bool FollowsTime()
        {
            int last = LastButBlank();
            return last >= 0 && Parts[last].Kind
                is PartKind.Hour or PartKind.Minute or PartKind.Second or PartKind.Fraction or PartKind.OptionalFraction or PartKind.Half;
        }
    }
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds constructs of PCRE, Python, Java, JavaScript and POSIX in a regular expression that .NET lacks or writes differently.</summary>
/// <remarks>It scans the expression once, and recognizes only escapes, classes, groups and quantifiers.</remarks>
internal sealed class PatternDialect
{
    private static readonly Dictionary<string, string?> s_posix = new(StringComparer.Ordinal)
    {
        ["alnum"] = "a-zA-Z0-9", ["alpha"] = "a-zA-Z", ["blank"] = @" \t", ["cntrl"] = @"\p{Cc}", ["digit"] = "0-9", ["graph"] = null, ["lower"] = "a-z", ["print"] = null, ["punct"] = @"\p{P}\p{S}",
        ["space"] = @"\s", ["upper"] = "A-Z", ["word"] = @"\w", ["xdigit"] = "0-9A-Fa-f",
    };

    private static readonly Regex s_wholeClass = new(@"\G\[:(?<name>\^?[a-z]+):\]", RegexOptions.CultureInvariant);

    private static readonly Regex s_openQuantifier = new(@"\G\{,(?<max>[0-9]+)\}", RegexOptions.CultureInvariant);

    private static readonly Regex s_quantifier = new(@"\G(?:[*+?]|\{[0-9]+(?:,[0-9]*)?\})", RegexOptions.CultureInvariant);

    private static readonly Regex s_backReference = new(@"\G\\g(?:\{(?<name>\w+)\}|<(?<name>\w+)>|(?<name>[0-9]+))", RegexOptions.CultureInvariant);

    private static readonly Regex s_property = new(@"\G\\[pP](?:\{(?<name>[^{}]*)\}|(?<name>[A-Z]))", RegexOptions.CultureInvariant);

    private static readonly Regex s_codePoint = new(@"\G\\[xu]\{(?<hex>[0-9A-Fa-f]{1,6})\}", RegexOptions.CultureInvariant);

    private static readonly Regex s_group = new(@"\G\(\?(?:P(?:<(?<open>)|=(?<reference>\w+)\)|>(?<call>\w+)\))|(?<call>R|[+-]?[0-9]+|&\w+)\)|(?<reset>\|))", RegexOptions.CultureInvariant);

    private readonly string _pattern;
    private readonly List<ForeignPattern> _found = [];
    private readonly Stack<int> _groups = new();
    private int _atom = -1;

    private PatternDialect(string pattern) => _pattern = pattern;

    /// <summary>Finds the foreign parts of an expression, in order.</summary>
    public static IReadOnlyList<ForeignPattern> Find(string pattern)
    {
        var dialect = new PatternDialect(pattern);
        dialect.Scan();
        return dialect._found;
    }

    private void Scan()
    {
        int at = 0;

        while (at < _pattern.Length)
        {
            int start = at;

            switch (_pattern[at])
            {
                case '\\':
                    at = Escape(at, isInClass: false);
                    _atom = start;
                    break;
                case '[':
                    at = Class(at);
                    _atom = start;
                    break;
                case '(':
                    at = Open(at);
                    break;
                case ')':
                    _atom = _groups.Count > 0 ? _groups.Pop() : start;
                    at++;
                    break;
                case '{' when s_openQuantifier.Match(_pattern, at) is { Success: true } open && _atom >= 0:
                    Add(at, open.Length, $"'{open.Value}' is literal text in .NET, which requires the lower bound; write '{{0,{open.Groups["max"].Value}}}'", $"{{0,{open.Groups["max"].Value}}}", isSilent: true);
                    at += open.Length;
                    break;
                default:
                    at = _atom >= 0 && s_quantifier.Match(_pattern, at) is { Success: true } quantifier ? Quantifier(at, quantifier.Length) : Literal(at);
                    break;
            }
        }
    }

    private int Literal(int at)
    {
        _atom = _pattern[at] is '|' or '^' ? -1 : at;
        return at + 1;
    }

    /// <summary>Scans a quantifier and the sign after it: <c>?</c> makes it lazy, <c>+</c> possessive, which .NET does not support.</summary>
    private int Quantifier(int at, int length)
    {
        int end = at + length;

        if (end < _pattern.Length && _pattern[end] == '+')
        {
            string possessive = _pattern.Substring(_atom, end - _atom);
            string atomic = $"(?>{possessive})";
            Add(end, 1, $"'{_pattern.Substring(at, length)}+' is a possessive quantifier, which .NET writes as an atomic group; write '{atomic}'", atomic, fixStart: _atom, fixLength: end + 1 - _atom);
            end++;
        }
        else if (end < _pattern.Length && _pattern[end] == '?')
        {
            end++;
        }

        _atom = -1;
        return end;
    }

    private int Open(int at)
    {
        _groups.Push(at);
        _atom = -1;

        if (string.CompareOrdinal(_pattern, at, "(*", 0, 2) == 0)
        {
            int end = _pattern.IndexOf(')', at);
            Add(at, (end < 0 ? _pattern.Length : end + 1) - at, "Verbs such as '(*UTF8)' are PCRE's; remove it", end < 0 ? null : string.Empty);
            return end < 0 ? _pattern.Length : end;
        }

        if (s_group.Match(_pattern, at) is not { Success: true } group)
        {
            // A comment may hold anything.
            return string.CompareOrdinal(_pattern, at, "(?#", 0, 3) == 0 && _pattern.IndexOf(')', at) is > 0 and int close ? close : at + 1;
        }

        if (group.Groups["open"].Success)
        {
            Add(at, 4, "'(?P<' is Python's and PCRE's; write '(?<'", "(?<");
        }
        else if (group.Groups["reference"] is { Success: true } reference)
        {
            Add(at, group.Length, $"'{group.Value}' is Python's and PCRE's; write '\\k<{reference.Value}>'", $"\\k<{reference.Value}>");
        }
        else
        {
            Add(at, group.Length, group.Groups["reset"].Success
                ? "Branches that share group numbers are PCRE's; name the groups, since .NET allows one name twice"
                : "Patterns that call themselves are PCRE's, and .NET has balancing groups instead; write the expression out, or convert with Using");
        }

        return at + group.Length - (group.Value[group.Length - 1] == ')' ? 1 : 0);
    }

    private int Escape(int at, bool isInClass)
    {
        if (at + 1 == _pattern.Length)
        {
            return at + 1;
        }

        switch (_pattern[at + 1])
        {
            case 'Q':
                int end = _pattern.IndexOf(@"\E", at, StringComparison.Ordinal);
                string quoted = _pattern.Substring(at + 2, (end < 0 ? _pattern.Length : end) - at - 2);
                int length = (end < 0 ? _pattern.Length : end + 2) - at;
                Add(at, length, $@"'\Q…\E' is PCRE's and Java's; escape the literal text: '{Regex.Escape(quoted)}'", Regex.Escape(quoted));
                return at + length;
            case 'h':
                return Replace(at, isInClass ? @" \t" : @"[ \t]", "a blank or tab in PCRE and Java");
            case 'H' when !isInClass:
                return Replace(at, @"[^ \t]", "anything but a blank or tab in PCRE and Java");
            case 'R' when !isInClass:
                return Replace(at, @"(?:\r\n|[\n\r])", "a line end in PCRE and Java");
            case 'N' when !isInClass:
                return Replace(at, @"[^\n]", "anything but a line end in PCRE");
            case 'V' when !isInClass:
                return Replace(at, @"[^\n\v\f\r]", "anything but vertical white space in PCRE and Java");
            case 'y' when !isInClass:
                return Replace(at, @"\b", "the end of a word in PostgreSQL");
            case 'K':
                Add(at, 2, @"'\K' is PCRE's; put what is to be found into a group, which is the value, or what precedes into '(?<=…)'");
                return at + 2;
            case 'X':
                Add(at, 2, @"'\X' is a character with its marks in PCRE and Java; write '\P{M}\p{M}*'", @"\P{M}\p{M}*");
                return at + 2;
            case 'g' when s_backReference.Match(_pattern, at) is { Success: true } reference:
                string name = reference.Groups["name"].Value;
                Add(at, reference.Length, $@"'{reference.Value}' is PCRE's; write '\k<{name}>'", $@"\k<{name}>");
                return at + reference.Length;
            case 'p' or 'P' when s_property.Match(_pattern, at) is { Success: true } property:
                Property(at, property);
                return at + property.Length;
            case 'x' or 'u' when s_codePoint.Match(_pattern, at) is { Success: true } point:
                CodePoint(at, point);
                return at + point.Length;
            default:
                return at + 2;
        }
    }

    private int Replace(int at, string suggestion, string meaning)
    {
        Add(at, 2, $"'{_pattern.Substring(at, 2)}' is {meaning}; write '{suggestion}'", suggestion);
        return at + 2;
    }

    private void Property(int at, Match property)
    {
        string name = property.Groups["name"].Value;
        bool isNegated = name.StartsWith("^", StringComparison.Ordinal);
        bool isShort = property.Value[2] != '{';

        if (isShort || (!UnicodeProperties.IsCategory(name) && !name.StartsWith("Is", StringComparison.Ordinal)) || UnicodeProperties.Find(name) is { } block && block != name && name.StartsWith("Is", StringComparison.Ordinal))
        {
            string? known = UnicodeProperties.Find(isNegated ? name.Substring(1) : name);
            char letter = isNegated ? property.Value[1] == 'p' ? 'P' : 'p' : property.Value[1];
            string? suggestion = known is null ? null : $"\\{letter}{{{known}}}";
            Add(at, property.Length, suggestion is null
                ? $@"'{property.Value}' is not a property of .NET, which has general categories such as '\p{{L}}' and blocks such as '\p{{IsArabic}}'; write these, or a class such as '[A-Za-z\u00C0-\u024F]'"
                : $@"'{property.Value}' is written differently in .NET, which has general categories such as '\p{{L}}' and blocks such as '\p{{IsArabic}}'; write '{suggestion}'", suggestion);
        }
    }

    private void CodePoint(int at, Match point)
    {
        int value = int.Parse(point.Groups["hex"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        string? suggestion = value is < 0xD800 or > 0xDFFF and <= 0x10FFFF
            ? string.Concat(char.ConvertFromUtf32(value).Select(static c => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture)))
            : null;
        Add(at, point.Length, $"'{point.Value}' has braces in other dialects; write '{suggestion ?? "\\u" + "0000"}'", suggestion);
    }

    /// <summary>Scans a character class. It ends at the first <c>]</c> that is not its first character.</summary>
    private int Class(int at)
    {
        if (s_wholeClass.Match(_pattern, at) is { Success: true } whole && PosixOf(whole) is { } meant)
        {
            Add(at, whole.Length, $"'{whole.Value}' is a class of its letters in .NET, which has no classes of POSIX; write '[{meant}]'", $"[{meant}]", isSilent: true);
            return at + whole.Length;
        }

        int i = at + 1;
        i += i < _pattern.Length && _pattern[i] == '^' ? 1 : 0;
        int first = i;

        while (i < _pattern.Length && (_pattern[i] != ']' || i == first))
        {
            if (_pattern[i] == '\\')
            {
                i = Escape(i, isInClass: true);
            }
            else if (s_wholeClass.Match(_pattern, i) is { Success: true } posix && s_posix.ContainsKey(posix.Groups["name"].Value.TrimStart('^')))
            {
                string? characters = PosixOf(posix);
                Add(i, posix.Length, $"'{posix.Value}' is POSIX's, and letters of the class in .NET; write {(characters is null ? "the characters" : $"'{characters}'")}", characters, isSilent: true);
                i += posix.Length;
            }
            else if (string.CompareOrdinal(_pattern, i, "&&[", 0, 3) == 0)
            {
                bool isDifference = i + 3 < _pattern.Length && _pattern[i + 3] == '^';
                Add(i, 3, "'&&' is Java's intersection of classes, and two letters of the class in .NET, which has differences; write '-[…]' with what is left out", isDifference ? "-[" : null, isSilent: true, fixStart: i, fixLength: isDifference ? 4 : 3);
                i = Class(i + 2);
            }
            else if (_pattern[i] == '[' && i > at + 1 && _pattern[i - 1] == '-')
            {
                i = Class(i);
            }
            else
            {
                i++;
            }
        }

        return Math.Min(i + 1, _pattern.Length);
    }

    private static string? PosixOf(Match posix) => s_posix.TryGetValue(posix.Groups["name"].Value, out string? characters) ? characters : null;

    private void Add(int start, int length, string message, string? suggestion = null, bool isSilent = false, int? fixStart = null, int? fixLength = null) =>
        _found.Add(new ForeignPattern(start, length, message) { Suggestion = suggestion, IsSilent = isSilent, FixStart = fixStart ?? start, FixLength = fixLength ?? length });
}

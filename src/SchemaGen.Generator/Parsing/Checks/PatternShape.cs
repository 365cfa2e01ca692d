using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Finds regular expressions that match nothing, or whose value is always empty: <c>a^</c>, <c>$a</c>, <c>(?!)</c>, <c>^$</c>, <c>price: ()</c>.</summary>
/// <remarks>
/// It computes the least length of each part and the positions that it needs. Where it is not certain, because of conditions on the text around a match, a part may match.
/// The expression is known to be valid.
/// </remarks>
internal sealed class PatternShape
{
    private static readonly Regex s_quantifier = new(@"\G(?:(?<sign>[*+?])|\{(?<least>[0-9]+)(?<open>,(?<most>[0-9]*))?\})[?+]?", RegexOptions.CultureInvariant);

    private static readonly Regex s_group = new(@"\G\((?:\?(?:(?<comment>#[^)]*\))|(?<look><?[=!])|(?<name><[^<>=!]*>|'[^']*')|(?<options>[imnsx-]*)(?<end>[:)])|(?<atomic>>)|(?<test>\()))?", RegexOptions.CultureInvariant);

    private static readonly Regex s_escape = new(@"\G\\(?:[pP]\{[^{}]*\}|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|c.|k(?:<[^<>]*>|'[^']*')|[0-9]{1,3}|.)", RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>The classes of no character.</summary>
    private static readonly HashSet<string> s_nothing = new(StringComparer.Ordinal) { @"[^\s\S]", @"[^\S\s]", @"[^\d\D]", @"[^\D\d]", @"[^\w\W]", @"[^\W\w]" };

    /// <summary>The depth of groups beyond which nothing is found, because the stack is limited.</summary>
    private const int MaxDepth = 100;

    private readonly string _pattern;

    /// <summary>The groups in the order of their brackets; a name of null is a number.</summary>
    private readonly List<(string? Name, PatternPart Part)> _groups = [];

    private int _at;
    private int _depth;
    private bool _isKnown = true;

    private PatternShape(string pattern) => _pattern = pattern;

    /// <summary>Finds the reason why an expression gives no value; null if it may give one.</summary>
    /// <param name="pattern">The expression.</param>
    /// <param name="isValue">Whether the text of its group is the value; otherwise it only has to match.</param>
    /// <param name="isLine">Whether the text that it is applied to is one line.</param>
    public static string? ProblemOf(string pattern, bool isValue, bool isLine)
    {
        var shape = new PatternShape(pattern);
        PatternPart whole = shape.Alternatives();

        if (!shape._isKnown || shape._at < pattern.Length)
        {
            return null;
        }

        return !whole.CanMatch ? "No text matches the pattern, because an anchor in it is beside characters that it excludes, or a part of it matches nothing; correct it"
            : isLine && whole.NeedsLineEnd ? "The pattern needs a line end or a tab, and the text is read as one line; match a space, or set Read = ReadMode.Lines"
            : isValue && !shape.ValueOf(whole).CanConsume ? "The value of the pattern is always empty, because its group matches no characters; put what is to be read into the group, or remove the group"
            : null;
    }

    /// <summary>Gets the part that is the value: the groups named <c>value</c>, otherwise the first group, otherwise the whole match.</summary>
    private PatternPart ValueOf(PatternPart whole)
    {
        PatternPart? value = null;
        string? name = _groups.Exists(static g => g.Name == "value") ? "value" : _groups.Exists(static g => g.Name is null) ? null : _groups.Count == 0 ? string.Empty : _groups[0].Name;

        if (name?.Length == 0)
        {
            return whole;
        }

        foreach ((string? group, PatternPart part) in _groups)
        {
            if (group == name)
            {
                value = value is { } other ? other.Or(part) : part;

                if (name is null)
                {
                    // Groups without names have the first numbers.
                    break;
                }
            }
        }

        return value!.Value;
    }

    private PatternPart Alternatives()
    {
        PatternPart all = Sequence();

        while (_at < _pattern.Length && _pattern[_at] == '|')
        {
            _at++;
            all = all.Or(Sequence());
        }

        return all;
    }

    private PatternPart Sequence()
    {
        PatternPart sequence = PatternPart.Empty;

        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            PatternPart part = Atom();

            if (s_quantifier.Match(_pattern, _at) is { Success: true } quantifier)
            {
                _at += quantifier.Length;
                part = Repeat(part, quantifier);
            }

            sequence = sequence.Then(part);
        }

        return sequence;
    }

    private static PatternPart Repeat(PatternPart part, Match quantifier) => quantifier.Groups["sign"].Value switch
    {
        "*" => part.Times(0, int.MaxValue),
        "+" => part.Times(1, int.MaxValue),
        "?" => part.Times(0, 1),
        _ => Number(quantifier.Groups["least"].Value) is var least && !quantifier.Groups["open"].Success ? part.Times(least, least)
            : part.Times(least, quantifier.Groups["most"].Length == 0 ? int.MaxValue : Number(quantifier.Groups["most"].Value)),
    };

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : int.MaxValue;

    private PatternPart Atom()
    {
        char c = _pattern[_at];

        switch (c)
        {
            case '(':
                return Group();
            case '[':
                int start = _at;
                _at = EndOfClass(_at);
                return s_nothing.Contains(_pattern.Substring(start, _at - start)) ? PatternPart.Nothing : PatternPart.Character;
            case '\\':
                return Escape();
            case '^':
                _at++;
                return PatternPart.Position with { IsAtStart = true };
            case '$':
                _at++;
                return PatternPart.Position with { IsAtEnd = true };
            default:
                _at++;
                return c is '\n' or '\r' or '\t' ? PatternPart.Character with { NeedsLineEnd = true } : PatternPart.Character with { MayBeginWithLineEnd = c == '.' };
        }
    }

    private PatternPart Escape()
    {
        Match escape = s_escape.Match(_pattern, _at);
        _at += escape.Length;

        switch (escape.Length > 1 ? escape.Value[1] : '\0')
        {
            case 'A' or 'G':
                return PatternPart.Position with { IsAtStart = escape.Value[1] == 'A' };
            case 'z' or 'Z':
                return PatternPart.Position with { IsAtEnd = true };
            case 'b' or 'B':
                return PatternPart.Position;
            case 'n' or 'r' or 't' or 'f' or 'v':
                return PatternPart.Character with { NeedsLineEnd = true };
            case >= '0' and <= '9' or 'k':
                // The text of another group, or a character by its number.
                return PatternPart.Character with { Shortest = 0 };
            default:
                return PatternPart.Character;
        }
    }

    private PatternPart Group()
    {
        Match group = s_group.Match(_pattern, _at);
        int open = _at;
        _at += group.Length;

        if (group.Groups["comment"].Success)
        {
            return PatternPart.Empty;
        }

        // With these options other rules hold, and a condition chooses between two expressions.
        if (_depth == MaxDepth || group.Groups["test"].Success || group.Groups["options"].Value.IndexOfAny(['m', 'n', 'x']) >= 0 || (group.Length == 1 && string.CompareOrdinal(_pattern, open, "(?", 0, 2) == 0))
        {
            _isKnown = false;
            _at = _pattern.Length;
            return PatternPart.Character;
        }

        if (group.Groups["end"].Value == ")")
        {
            return PatternPart.Empty;
        }

        int index = _groups.Count;
        bool isCapture = group.Length == 1 || group.Groups["name"].Success;
        _isKnown &= !group.Groups["name"].Value.Any(char.IsDigit);

        if (isCapture)
        {
            _groups.Add((group.Length == 1 ? null : group.Groups["name"].Value.Trim('<', '>', '\''), PatternPart.Empty));
        }

        _depth++;
        PatternPart inside = Alternatives();
        _depth--;

        // The end of the expression, if nothing is found in it.
        _at = Math.Min(_at + 1, _pattern.Length);

        if (isCapture)
        {
            _groups[index] = (_groups[index].Name, inside);
        }

        return group.Groups["look"].Value switch
        {
            "" => inside,
            "=" or "<=" => inside.CanMatch ? PatternPart.Position with { IsAlways = inside.IsAlways, NeedsLineEnd = inside.NeedsLineEnd } : PatternPart.Nothing,
            _ => inside.IsAlways ? PatternPart.Nothing : PatternPart.Position with { IsAlways = !inside.CanMatch },
        };
    }

    /// <summary>Gets the index after a class. Its first character may be a bracket, and a class may be subtracted from it.</summary>
    private int EndOfClass(int at)
    {
        int i = at + 1;
        i += i < _pattern.Length && _pattern[i] == '^' ? 1 : 0;
        int first = i;

        while (i < _pattern.Length && (_pattern[i] != ']' || i == first))
        {
            i = _pattern[i] == '\\' ? i + 2 : _pattern[i] == '[' && i > first && _pattern[i - 1] == '-' ? EndOfClass(i) : i + 1;
        }

        return Math.Min(i + 1, _pattern.Length);
    }
}

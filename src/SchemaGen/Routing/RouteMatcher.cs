using System;
using System.Collections.Generic;
using System.Globalization;

namespace SchemaGen.Routing;

/// <summary>Matches the path of an address against the parts of a route. Captures are greedy, the first before the second, as in a regular expression.</summary>
/// <remarks>
/// For each part, from the last to the first, the matcher finds the positions in the path where it can begin such that all later parts match, and where it then ends. The time is the number of parts times
/// the number of characters, whatever the address.
/// </remarks>
internal sealed class RouteMatcher
{
    /// <summary>The length of the longest path that is matched. Servers do not accept longer ones.</summary>
    private const int MaxLength = 65_536;

    /// <summary>The largest number of digits. A longer number fits no type, or has leading zeros that no site writes.</summary>
    private const int MaxDigits = 20;

    private const int GuidLength = 36;
    private const int DateLength = 10;
    private const int NoEnd = -1;

    /// <summary>The placeholder of an escaped slash, which does not separate segments: a noncharacter, which no address contains.</summary>
    private const char EscapedSlash = '\uFFFF';

    private readonly RoutePart[] _parts;
    private readonly bool _hasRest;

    /// <summary>Whether each capture but those of texts ends at one position only, so that <see cref="IsMatch(string)"/> needs no table.</summary>
    private readonly bool _isDeterministic;

    /// <summary>The index of the last text, if a literal and no rest follows it; else -1.</summary>
    private readonly int _lastText = -1;

    /// <param name="parts">The parts; a capture of the rest is the last.</param>
    public RouteMatcher(IReadOnlyList<RoutePart> parts)
    {
        _parts = [.. parts];
        _parts = Array.ConvertAll(_parts, static p => p.Kind == RoutePartKind.Literal ? new RoutePart(p.Kind, Unescape(p.Text)) : p);
        _hasRest = _parts.Length > 0 && _parts[^1].Kind == RoutePartKind.Rest;
        _isDeterministic = true;

        for (int i = 1; i < _parts.Length; i++)
        {
            // A number takes all digits, unless a literal that begins with a digit follows.
            _lastText = _parts[i - 1].Kind == RoutePartKind.Text && _parts[i].Kind == RoutePartKind.Literal && !_hasRest ? i - 1 : _parts[i].Kind == RoutePartKind.Text ? -1 : _lastText;
            _isDeterministic &= !IsLooseDate(i) && !(_parts[i - 1].Kind is RoutePartKind.Int32 or RoutePartKind.Int64 && char.IsAsciiDigit(_parts[i].Text[0]));
        }
    }

    /// <summary>Matches a path.</summary>
    /// <param name="escapedPath">The path of an address, percent-encoded, with the slash that it begins with.</param>
    /// <returns>The decoded text of each capture; null if the path does not match.</returns>
    public Dictionary<string, string>? Match(string escapedPath)
    {
        if (escapedPath.Length > MaxLength)
        {
            return null;
        }

        string path = Unescape(escapedPath);
        bool endsInSlash = path.EndsWith('/');

        // A trailing slash has no meaning, so an empty rest after it is empty.
        return !_hasRest ? MatchWhole(endsInSlash ? path[..^1] : path) : MatchWhole(path) ?? (endsInSlash ? null : MatchWhole(path + "/"));
    }

    /// <summary>Reports whether a path matches, without its captures. Nothing is allocated for a path without escapes.</summary>
    /// <param name="escapedPath">The path of an address, percent-encoded, with the slash that it begins with.</param>
    public bool IsMatch(string escapedPath)
    {
        if (!_isDeterministic)
        {
            return Match(escapedPath) is not null;
        }

        if (escapedPath.Length > MaxLength)
        {
            return false;
        }

        ReadOnlySpan<char> path = escapedPath.Contains('%', StringComparison.Ordinal) ? Unescape(escapedPath) : escapedPath;
        bool endsInSlash = path.EndsWith("/", StringComparison.Ordinal);

        if (!_hasRest)
        {
            return IsMatchWhole(endsInSlash ? path[..^1] : path);
        }

        return IsMatchWhole(path) || (!endsInSlash && CanEndBeforeRest(path) && IsMatchWhole([.. path, '/']));
    }

    /// <summary>
    /// Reports whether a part is a date between two texts that may begin anywhere in a segment. Its form with slashes ends in a later segment than its form with hyphens, so that the first end of the text before it is not
    /// always the best one.
    /// </summary>
    private bool IsLooseDate(int index) =>
        _parts[index].Kind == RoutePartKind.Date
        && !(_parts[index - 1].Kind == RoutePartKind.Literal && _parts[index - 1].Text.EndsWith('/'))
        && Array.FindIndex(_parts, static part => part.Kind == RoutePartKind.Text) is >= 0 and int first && first < index
        && Array.FindLastIndex(_parts, static part => part.Kind == RoutePartKind.Text) > index;

    /// <summary>Reports whether a slash after the path could be the end of the literal before the rest.</summary>
    private bool CanEndBeforeRest(ReadOnlySpan<char> path) =>
        _parts.Length > 1 && _parts[^2] is { Kind: RoutePartKind.Literal, Text: [.. var start, '/'] } && path.EndsWith(start, StringComparison.Ordinal);

    /// <summary>
    /// Matches from the left. A text ends where the next parts match for the first time; if later parts do not match, only the last text is extended, because a longer one before it
    /// would leave less of the same segment.
    /// </summary>
    private bool IsMatchWhole(ReadOnlySpan<char> path)
    {
        int part = 0;
        int position = 0;
        int partAfterText = -1;
        int endOfText = 0;

        while (part < _parts.Length || position < path.Length)
        {
            if (part < _parts.Length && _parts[part].Kind == RoutePartKind.Rest)
            {
                return true;
            }

            if (part == _lastText && position < path.Length)
            {
                return IsMatchFromLastText(path, position);
            }

            int end = part < _parts.Length ? FirstEndOf(_parts[part], path, position) : NoEnd;

            if (end != NoEnd)
            {
                part++;
                position = end;

                if (_parts[part - 1].Kind == RoutePartKind.Text)
                {
                    partAfterText = part;
                    endOfText = end;
                }
            }
            else
            {
                if (partAfterText < 0 || endOfText == path.Length || path[endOfText] == '/')
                {
                    return false;
                }

                if (partAfterText == _parts.Length)
                {
                    return !path[endOfText..].Contains('/');
                }

                int length = 1;

                if (_parts[partAfterText] is { Kind: RoutePartKind.Literal, Text: var literal })
                {
                    // The text ends at the next occurrence of the literal, if that is in the same segment.
                    length += path[(endOfText + 1)..].IndexOf(literal, StringComparison.Ordinal);

                    if (length == 0 || path.Slice(endOfText, length).Contains('/'))
                    {
                        return false;
                    }
                }

                part = partAfterText;
                endOfText += length;
                position = endOfText;
            }
        }

        return true;
    }

    /// <summary>Matches the last text and what follows it up to the end of the path. Any end of the text will do, and the last one is the most likely: titles contain hyphens, and a number is at their end.</summary>
    private bool IsMatchFromLastText(ReadOnlySpan<char> path, int start)
    {
        string literal = _parts[_lastText + 1].Text;
        int slash = path[start..].IndexOf('/');
        int longest = slash < 0 ? path.Length - start : slash;

        // The literal begins after one character at least, and not after a slash.
        ReadOnlySpan<char> candidates = path[start..int.Min(path.Length, start + longest + literal.Length)];

        for (int length = candidates.LastIndexOf(literal, StringComparison.Ordinal); length > 0; length = candidates.LastIndexOf(literal, StringComparison.Ordinal))
        {
            int position = start + length;
            int part = _lastText + 1;

            while (part < _parts.Length && position != NoEnd)
            {
                position = FirstEndOf(_parts[part], path, position);
                part++;
            }

            if (position == path.Length)
            {
                return true;
            }

            candidates = candidates[..(length + literal.Length - 1)];
        }

        return false;
    }

    /// <summary>Finds the end of a part: the only one, or of a text the first one.</summary>
    private static int FirstEndOf(RoutePart part, ReadOnlySpan<char> path, int start)
    {
        ReadOnlySpan<char> rest = path[start..];

        switch (part.Kind)
        {
            case RoutePartKind.Literal:
                return rest.StartsWith(part.Text, StringComparison.Ordinal) ? start + part.Text.Length : NoEnd;
            case RoutePartKind.Text:
                return rest.Length > 0 && rest[0] != '/' ? start + 1 : NoEnd;
            case RoutePartKind.Guid:
                return IsGuid(rest) ? start + GuidLength : NoEnd;
            case RoutePartKind.Date:
                return rest.Length >= DateLength && IsDate(rest[..DateLength]) ? start + DateLength : NoEnd;
            default:
                int length = LengthOfNumber(rest);
                return IsNumber(part.Kind, rest[..length]) ? start + length : NoEnd;
        }
    }

    private Dictionary<string, string>? MatchWhole(string path)
    {
        if (_parts.Length > 0 && _parts[0].Kind == RoutePartKind.Literal && !path.StartsWith(_parts[0].Text, StringComparison.Ordinal))
        {
            return null;
        }

        // A row for each part: the position where the part ends if it begins at a position of the path. The last row is for the end of the path.
        int width = path.Length + 1;
        int[] ends = new int[(_parts.Length + 1) * width];
        Array.Fill(ends, NoEnd);
        ends[^1] = path.Length;

        for (int i = _parts.Length - 1; i >= 0; i--)
        {
            Fill(_parts[i], path, ends.AsSpan((i + 1) * width, width), ends.AsSpan(i * width, width));
        }

        if (ends[0] == NoEnd)
        {
            return null;
        }

        var captures = new Dictionary<string, string>(StringComparer.Ordinal);
        int start = 0;

        for (int i = 0; i < _parts.Length; i++)
        {
            int end = ends[(i * width) + start];

            if (_parts[i].Kind != RoutePartKind.Literal)
            {
                captures.Add(_parts[i].Text, Value(_parts[i].Kind, path[start..end]));
            }

            start = end;
        }

        return captures;
    }

    /// <summary>Gets the text of a capture; a date is written as in ISO 8601.</summary>
    private static string Value(RoutePartKind kind, string text) => kind == RoutePartKind.Date ? text.Replace('/', '-') : text.Replace(EscapedSlash, '/');

    private static void Fill(RoutePart part, ReadOnlySpan<char> path, ReadOnlySpan<int> next, Span<int> ends)
    {
        switch (part.Kind)
        {
            case RoutePartKind.Text:
                FillText(path, next, ends);
                break;
            case RoutePartKind.Rest:
                ends.Fill(path.Length);
                break;
            default:
                for (int i = 0; i <= path.Length; i++)
                {
                    ends[i] = EndOf(part, path, i, next);
                }

                break;
        }
    }

    /// <summary>Finds the furthest end for each start, by one pass from the end of the path to its beginning.</summary>
    private static void FillText(ReadOnlySpan<char> path, ReadOnlySpan<int> next, Span<int> ends)
    {
        int furthest = NoEnd;

        for (int i = path.Length; i >= 0; i--)
        {
            bool isSlash = i == path.Length || path[i] == '/';

            if (!isSlash)
            {
                ends[i] = furthest;
            }

            if (isSlash || furthest == NoEnd)
            {
                furthest = next[i] == NoEnd ? NoEnd : i;
            }
        }
    }

    private static int EndOf(RoutePart part, ReadOnlySpan<char> path, int start, ReadOnlySpan<int> next)
    {
        ReadOnlySpan<char> rest = path[start..];

        switch (part.Kind)
        {
            case RoutePartKind.Literal:
                return rest.StartsWith(part.Text, StringComparison.Ordinal) ? EndAt(start + part.Text.Length, next) : NoEnd;
            case RoutePartKind.Guid:
                return IsGuid(rest) ? EndAt(start + GuidLength, next) : NoEnd;
            case RoutePartKind.Date:
                return rest.Length >= DateLength && IsDate(rest[..DateLength]) ? EndAt(start + DateLength, next) : NoEnd;
            default:
                return EndOfNumber(part.Kind, rest, start, next);
        }
    }

    private static int EndAt(int end, ReadOnlySpan<int> next) => next[end] == NoEnd ? NoEnd : end;

    private static int EndOfNumber(RoutePartKind kind, ReadOnlySpan<char> rest, int start, ReadOnlySpan<int> next)
    {
        for (int length = LengthOfNumber(rest); length > 0; length--)
        {
            if (next[start + length] != NoEnd && IsNumber(kind, rest[..length]))
            {
                return start + length;
            }
        }

        return NoEnd;
    }

    /// <summary>Counts the characters of a number at the start of a text, its sign included.</summary>
    private static int LengthOfNumber(ReadOnlySpan<char> text)
    {
        int sign = text.Length > 0 && text[0] == '-' ? 1 : 0;
        int length = sign;

        while (length < text.Length && length < sign + MaxDigits && char.IsAsciiDigit(text[length]))
        {
            length++;
        }

        return length;
    }

    private static bool IsGuid(ReadOnlySpan<char> text) => text.Length >= GuidLength && Guid.TryParseExact(text[..GuidLength], "D", out _);

    private static bool IsNumber(RoutePartKind kind, ReadOnlySpan<char> text) => kind == RoutePartKind.Int32
        ? IsShort(text, mostDigits: 9) || int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
        : IsShort(text, mostDigits: 18) || long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    /// <summary>Reports whether a sign and digits are so few that they fit the type without being converted.</summary>
    private static bool IsShort(ReadOnlySpan<char> text, int mostDigits) => text.Length <= mostDigits && text.Length > 0 && text[^1] != '-';

    private static bool IsDate(ReadOnlySpan<char> text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        || DateOnly.TryParseExact(text, "yyyy'/'MM'/'dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Unescape(string text) =>
        Uri.UnescapeDataString(text.Replace("%2F", EscapedSlash.ToString(), StringComparison.OrdinalIgnoreCase));
}

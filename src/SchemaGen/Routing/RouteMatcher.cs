using System;
using System.Collections.Generic;
using System.Globalization;

namespace SchemaGen.Routing;

/// <summary>Matches the path of an address against the parts of a route. Captures are greedy, the first before the second, as in a regular expression.</summary>
/// <remarks>
/// Captures are matched from the left. One that can end at several positions tries them from the last to the first. Positions from which the captures after it have failed are not tried again, so the time is the number of
/// captures times the number of characters, whatever the address.
/// </remarks>
internal sealed class RouteMatcher
{
    /// <summary>The length of the longest path that is matched. Servers do not accept longer ones.</summary>
    private const int MaxLength = 65_536;

    /// <summary>The largest number of digits. A longer number fits no type, or has leading zeros that no site writes.</summary>
    private const int MaxDigits = 20;

    private const int GuidLength = 36;
    private const int DateLength = 10;

    /// <summary>The index of the first separator of a date.</summary>
    private const int DateSeparator = 4;

    /// <summary>The number of failures of texts that are recorded on the stack.</summary>
    private const int FailuresOnStack = 8;

    private const int NoMatch = -1;

    /// <summary>The placeholder of an escaped slash, which does not separate segments: a noncharacter, which no address contains.</summary>
    private const char EscapedSlash = '\uFFFF';

    /// <summary>The text before the first capture.</summary>
    private readonly Literal _start;
    private readonly Capture[] _captures;
    private readonly bool _hasRest;

    /// <summary>The number of failures that can be recorded.</summary>
    private readonly int _failures;

    /// <param name="parts">The parts; a capture of the rest is the last.</param>
    public RouteMatcher(IReadOnlyList<RoutePart> parts)
    {
        var captures = new List<Capture>(parts.Count);
        int dates = 0;
        _start = LiteralAt(0, parts);

        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i].Kind == RoutePartKind.Literal)
            {
                continue;
            }

            captures.Add(new Capture(parts[i].Kind, parts[i].Text, LiteralAt(i + 1, parts), _failures));

            // A date with slashes ends two segments after its beginning, so the number of those before a text determines its segment.
            dates += parts[i].Kind == RoutePartKind.Date ? 1 : 0;
            _failures += parts[i].Kind == RoutePartKind.Text ? dates + 1 : 0;
        }

        _captures = [.. captures];
        _hasRest = _captures is [.., { Kind: RoutePartKind.Rest }];
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

        string path = Decode(escapedPath);
        var spans = new (int Start, int End)[_captures.Length];

        if (!IsMatch(path, spans))
        {
            return null;
        }

        var captures = new Dictionary<string, string>(StringComparer.Ordinal);

        for (int i = 0; i < spans.Length; i++)
        {
            captures.Add(_captures[i].Name, Value(_captures[i].Kind, path[spans[i].Start..spans[i].End]));
        }

        return captures;
    }

    /// <summary>Reports whether a path matches, without its captures. Nothing is allocated for a path without escapes.</summary>
    /// <param name="escapedPath">The path of an address, percent-encoded, with the slash that it begins with.</param>
    public bool IsMatch(string escapedPath) => escapedPath.Length <= MaxLength && IsMatch(Decode(escapedPath), spans: default);

    /// <summary>Gets the literal at an index; an empty one if there is none.</summary>
    private static Literal LiteralAt(int index, IReadOnlyList<RoutePart> parts)
    {
        if (index >= parts.Count || parts[index].Kind != RoutePartKind.Literal)
        {
            return new Literal(string.Empty, HasOptionalSlash: false);
        }

        string text = Unescape(parts[index].Text);
        return new Literal(text, HasOptionalSlash: text.EndsWith('/') && index + 1 < parts.Count && parts[index + 1].Kind == RoutePartKind.Rest);
    }

    /// <summary>Gets the text of a capture; a date is written as in ISO 8601.</summary>
    private static string Value(RoutePartKind kind, string text) => kind == RoutePartKind.Date ? text.Replace('/', '-') : text.Replace(EscapedSlash, '/');

    /// <param name="path">The decoded path.</param>
    /// <param name="spans">Receives the start and the end of each capture; empty if they are not needed.</param>
    private bool IsMatch(ReadOnlySpan<char> path, Span<(int Start, int End)> spans)
    {
        // A slash at the end has no meaning.
        if (!_hasRest && path is [.., '/'])
        {
            path = path[..^1];
        }

        int start = _start.EndIn(path, 0);

        if (start == NoMatch)
        {
            return false;
        }

        if (_captures.Length == 0)
        {
            return start == path.Length;
        }

        Span<int> failures = _failures <= FailuresOnStack ? stackalloc int[FailuresOnStack] : new int[_failures];
        var search = new Search(spans, failures);
        return MatchFrom(path, 0, start, datesWithSlashes: 0, ref search);
    }

    /// <summary>Matches a path from a position to its end.</summary>
    /// <param name="path">The path.</param>
    /// <param name="index">The index of the first capture.</param>
    /// <param name="start">The position.</param>
    /// <param name="datesWithSlashes">The number of dates with slashes before the position.</param>
    /// <param name="search">The captures that have matched, and where texts have failed.</param>
    private bool MatchFrom(ReadOnlySpan<char> path, int index, int start, int datesWithSlashes, ref Search search)
    {
        for (; index < _captures.Length; index++)
        {
            Capture capture = _captures[index];
            int end;

            switch (capture.Kind)
            {
                case RoutePartKind.Text when index + 1 < _captures.Length:
                    return MatchText(path, index, start, datesWithSlashes, ref search);
                case RoutePartKind.Text:
                    end = path.Length - capture.After.Text.Length;

                    if (end <= start || path[start..end].Contains('/'))
                    {
                        return false;
                    }

                    break;
                case RoutePartKind.Rest:
                    search.Set(index, int.Min(start, path.Length), path.Length);
                    return true;
                case RoutePartKind.Guid:
                    if (!IsGuid(path[start..]))
                    {
                        return false;
                    }

                    end = start + GuidLength;
                    break;
                case RoutePartKind.Date:
                    if (!IsDate(path[start..]))
                    {
                        return false;
                    }

                    end = start + DateLength;
                    datesWithSlashes += path[start + DateSeparator] == '/' ? 1 : 0;
                    break;
                case var _ when capture.CanBeShorter:
                    return MatchNumber(path, index, start, datesWithSlashes, ref search);
                default:
                    end = start + LengthOfNumber(path[start..]);

                    if (!IsNumber(capture.Kind, path[start..end]))
                    {
                        return false;
                    }

                    break;
            }

            search.Set(index, start, end);
            start = capture.After.EndIn(path, end);

            if (start == NoMatch)
            {
                return false;
            }
        }

        return start == path.Length;
    }

    /// <summary>Matches a text, which ends in its segment and where the literal after it begins, and all that follows.</summary>
    private bool MatchText(ReadOnlySpan<char> path, int index, int start, int datesWithSlashes, ref Search search)
    {
        Capture capture = _captures[index];
        ReadOnlySpan<char> literal = capture.After.Text;
        ReadOnlySpan<char> rest = path[start..];
        ref int failure = ref search.Failures[capture.FirstFailure + datesWithSlashes];

        // If the text has failed from a later start in this segment, only ends up to that start are left.
        int longest = failure > 0 ? failure - start : rest.IndexOf('/') is >= 0 and var slash ? slash : rest.Length;

        if (longest <= 0)
        {
            return false;
        }

        int lengthToEnd = rest.Length - literal.Length + 1;

        if (capture.After.HasOptionalSlash && lengthToEnd > 0 && lengthToEnd <= longest && rest.EndsWith(literal[..^1]))
        {
            search.Set(index, start, start + lengthToEnd);
            return MatchFrom(path, index + 1, path.Length + 1, datesWithSlashes, ref search);
        }

        if (longest + literal.Length < rest.Length)
        {
            rest = rest[..(longest + literal.Length)];
        }

        // The text has at least one character.
        for (int length = rest[1..].LastIndexOf(literal) + 1; length > 0; length = rest[1..].LastIndexOf(literal) + 1)
        {
            search.Set(index, start, start + length);

            if (MatchFrom(path, index + 1, start + length + literal.Length, datesWithSlashes, ref search))
            {
                return true;
            }

            rest = rest[..(length + literal.Length - 1)];
        }

        failure = start;
        return false;
    }

    /// <summary>Matches a number that a literal with digits follows, and all that follows.</summary>
    private bool MatchNumber(ReadOnlySpan<char> path, int index, int start, int datesWithSlashes, ref Search search)
    {
        Capture capture = _captures[index];

        if (search.FailedNumbers?.Contains((index, start)) == true)
        {
            return false;
        }

        for (int end = start + LengthOfNumber(path[start..]); end > start; end--)
        {
            search.Set(index, start, end);

            if (IsNumber(capture.Kind, path[start..end])
                && capture.After.EndIn(path, end) is not NoMatch and var next
                && (index + 1 == _captures.Length ? next == path.Length : MatchFrom(path, index + 1, next, datesWithSlashes, ref search)))
            {
                return true;
            }
        }

        search.FailedNumbers ??= [];
        search.FailedNumbers.Add((index, start));
        return false;
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

    private static bool IsDate(ReadOnlySpan<char> text) => text.Length >= DateLength && (IsDate(text[..DateLength], "yyyy-MM-dd") || IsDate(text[..DateLength], "yyyy'/'MM'/'dd"));

    private static bool IsDate(ReadOnlySpan<char> text, string format) => DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Decode(string path) => path.Contains('%', StringComparison.Ordinal) ? Unescape(path) : path;

    private static string Unescape(string text) =>
        Uri.UnescapeDataString(text.Replace("%2F", EscapedSlash.ToString(), StringComparison.OrdinalIgnoreCase));

    /// <summary>A text of the route, decoded.</summary>
    /// <param name="Text">The text; may be empty.</param>
    /// <param name="HasOptionalSlash">Whether the end of the path matches the slash at the end of the text, because nothing but the rest follows.</param>
    private readonly record struct Literal(string Text, bool HasOptionalSlash)
    {
        /// <summary>Gets the position after the text, one after the path for an optional slash.</summary>
        public int EndIn(ReadOnlySpan<char> path, int position)
        {
            ReadOnlySpan<char> rest = path[position..];
            ReadOnlySpan<char> text = Text;
            return rest.StartsWith(text) || (HasOptionalSlash && rest.SequenceEqual(text[..^1])) ? position + text.Length : NoMatch;
        }
    }

    /// <summary>A capture.</summary>
    /// <param name="Kind">The kind.</param>
    /// <param name="Name">The name.</param>
    /// <param name="After">The text after it.</param>
    /// <param name="FirstFailure">The index of the first failure of a text: the one without dates with slashes before it.</param>
    private sealed record Capture(RoutePartKind Kind, string Name, Literal After, int FirstFailure)
    {
        /// <summary>Whether it is a number that may leave digits to the text after it.</summary>
        public bool CanBeShorter { get; } = Kind is RoutePartKind.Int32 or RoutePartKind.Int64 && After.Text.Length > 0 && char.IsAsciiDigit(After.Text[0]);
    }

    /// <summary>The state of matching one path.</summary>
    /// <param name="spans">The start and the end of each capture; empty if they are not needed.</param>
    /// <param name="failures">For each text and segment, the start from which it did not match: the lowest, because later ones are tried first. No text begins at 0.</param>
    private ref struct Search(Span<(int Start, int End)> spans, Span<int> failures)
    {
        private readonly Span<(int Start, int End)> _spans = spans;

        public readonly Span<int> Failures = failures;

        /// <summary>The numbers of several possible lengths that did not match: index and position.</summary>
        public HashSet<(int Index, int Position)>? FailedNumbers;

        public readonly void Set(int index, int start, int end)
        {
            if (!_spans.IsEmpty)
            {
                _spans[index] = (start, end);
            }
        }
    }
}

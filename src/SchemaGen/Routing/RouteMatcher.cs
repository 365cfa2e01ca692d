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

    /// <param name="parts">The parts; a capture of the rest is the last.</param>
    public RouteMatcher(IReadOnlyList<RoutePart> parts)
    {
        _parts = [.. parts];
        _parts = Array.ConvertAll(_parts, static p => p.Kind == RoutePartKind.Literal ? new RoutePart(p.Kind, Unescape(p.Text)) : p);
        _hasRest = _parts.Length > 0 && _parts[^1].Kind == RoutePartKind.Rest;
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
                return rest.Length >= GuidLength && Guid.TryParseExact(rest[..GuidLength], "D", out _) ? EndAt(start + GuidLength, next) : NoEnd;
            case RoutePartKind.Date:
                return rest.Length >= DateLength && IsDate(rest[..DateLength]) ? EndAt(start + DateLength, next) : NoEnd;
            default:
                return EndOfNumber(part.Kind, rest, start, next);
        }
    }

    private static int EndAt(int end, ReadOnlySpan<int> next) => next[end] == NoEnd ? NoEnd : end;

    private static int EndOfNumber(RoutePartKind kind, ReadOnlySpan<char> rest, int start, ReadOnlySpan<int> next)
    {
        int sign = rest.Length > 0 && rest[0] == '-' ? 1 : 0;
        int length = sign;

        while (length < rest.Length && length < sign + MaxDigits && char.IsAsciiDigit(rest[length]))
        {
            length++;
        }

        for (; length > sign; length--)
        {
            if (next[start + length] != NoEnd && IsNumber(kind, rest[..length]))
            {
                return start + length;
            }
        }

        return NoEnd;
    }

    private static bool IsNumber(RoutePartKind kind, ReadOnlySpan<char> text) => kind == RoutePartKind.Int32
        ? int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private static bool IsDate(ReadOnlySpan<char> text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        || DateOnly.TryParseExact(text, "yyyy'/'MM'/'dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Unescape(string text) =>
        Uri.UnescapeDataString(text.Replace("%2F", EscapedSlash.ToString(), StringComparison.OrdinalIgnoreCase));
}

using System;
using System.Globalization;
using SchemaGen.Generator.Model;

namespace SchemaGen.Generator.Parsing;

/// <summary>Reads the text of <c>At</c>: a C# index or range.</summary>
internal static class MatchSliceParser
{
    /// <summary>Reads <c>0</c>, <c>^1</c>, <c>1..</c>, <c>..5</c>, <c>1..^1</c>.</summary>
    /// <returns>Null if it is neither.</returns>
    public static MatchSlice? Parse(string text)
    {
        int dots = text.IndexOf("..", StringComparison.Ordinal);

        if (dots < 0)
        {
            return ParseIndex(text, isEnd: false) is { } only ? new MatchSlice(only, End: null) : null;
        }

        string first = text.Substring(0, dots).Trim();
        string last = text.Substring(dots + 2).Trim();
        MatchIndex? start = first.Length == 0 ? new MatchIndex(0, IsFromEnd: false) : ParseIndex(first, isEnd: true);
        MatchIndex? end = last.Length == 0 ? new MatchIndex(0, IsFromEnd: true) : ParseIndex(last, isEnd: true);
        return start is null || end is null || IsEmpty(start, end) ? null : new MatchSlice(start, end);
    }

    private static MatchIndex? ParseIndex(string text, bool isEnd)
    {
        text = text.Trim();
        bool isFromEnd = text.StartsWith("^", StringComparison.Ordinal);
        bool isNumber = int.TryParse(isFromEnd ? text.Substring(1) : text, NumberStyles.None, CultureInfo.InvariantCulture, out int value);

        // ^0 is the index after the last match.
        return isNumber && (isEnd || !isFromEnd || value > 0) ? new MatchIndex(value, isFromEnd) : null;
    }

    /// <summary>A range that can hold no match is a slip.</summary>
    private static bool IsEmpty(MatchIndex start, MatchIndex end) =>
        start.IsFromEnd == end.IsFromEnd && (start.IsFromEnd ? start.Value <= end.Value : start.Value >= end.Value);
}

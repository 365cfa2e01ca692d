using System;
using System.Globalization;
using SchemaGen.Generator.Diagnostics;
using SchemaGen.Generator.Model;
using SchemaGen.Generator.Parsing.Symbols;

namespace SchemaGen.Generator.Parsing;

/// <summary>Reads <c>At</c>: a C# index or range.</summary>
internal static class MatchSliceParser
{
    /// <summary>Parses the option of a source: a range if several matches are read, else an index.</summary>
    /// <returns>Null if the option is not written or has an error.</returns>
    public static MatchSlice? Parse(AttributeReader attribute, in MemberContext member)
    {
        if (!attribute.Has("At"))
        {
            return null;
        }

        string text = attribute.Get<string>("At") ?? string.Empty;
        bool takesRange = member.IsList || attribute.Get<string>("Join") is not null;

        if (string.IsNullOrWhiteSpace(text))
        {
            member.Reporter.Report(DiagnosticDescriptors.ArgumentIsBlank, attribute.ValueLocation("At"), "At", takesRange ? "a range such as '1..'" : "an index such as '0'");
            return null;
        }

        MatchSlice? slice = Parse(text);

        if (slice is null || slice.End is null == takesRange)
        {
            (string expected, string example) = takesRange
                ? ("a range of matches", $"one, such as '1..' or '..5', since {(member.IsList ? "the member is a list" : "Join reads all matches")}")
                : ("an index of a match", "one, such as '0' or '^1', since the member is not a list");
            member.Reporter.Report(DiagnosticDescriptors.AtIsInvalid, attribute.ValueLocation("At"), text, expected, example);
            return null;
        }

        return slice;
    }

    /// <summary>Parses <c>0</c>, <c>^1</c>, <c>1..</c>, <c>..5</c> or <c>1..^1</c>.</summary>
    /// <returns>Null if the text is neither an index nor a range.</returns>
    private static MatchSlice? Parse(string text)
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

    /// <summary>Reports whether a range can hold no match, which is a mistake.</summary>
    private static bool IsEmpty(MatchIndex start, MatchIndex end) =>
        start.IsFromEnd == end.IsFromEnd && (start.IsFromEnd ? start.Value <= end.Value : start.Value >= end.Value);
}

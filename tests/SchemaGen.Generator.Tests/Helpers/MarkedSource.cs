using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Generator.Tests.Helpers;

/// <summary>A source whose diagnostics are marked where they are: <c>{|SCHEMA0003:underlined text|}</c>, one in another if need be.</summary>
internal sealed partial class MarkedSource
{
    private MarkedSource(string text, IReadOnlyList<(string Id, TextSpan Span)> marks)
    {
        Text = text;
        Marks = marks;
    }

    /// <summary>The source without the marks.</summary>
    public string Text { get; }

    /// <summary>The marks, by position.</summary>
    public IReadOnlyList<(string Id, TextSpan Span)> Marks { get; }

    /// <summary>Takes the marks out of <paramref name="markup"/>.</summary>
    public static MarkedSource Parse(string markup)
    {
        ArgumentNullException.ThrowIfNull(markup);
        var text = new StringBuilder(markup.Length);
        var open = new Stack<(string Id, int Start)>();
        var marks = new List<(string, TextSpan)>();
        int position = 0;

        while (position < markup.Length)
        {
            if (Opening().Match(markup, position) is { Success: true } match)
            {
                open.Push((match.Groups[1].Value, text.Length));
                position += match.Length;
            }
            else if (open.Count > 0 && string.CompareOrdinal(markup, position, "|}", 0, 2) == 0)
            {
                (string id, int start) = open.Pop();
                marks.Add((id, TextSpan.FromBounds(start, text.Length)));
                position += 2;
            }
            else
            {
                text.Append(markup[position++]);
            }
        }

        if (open.Count > 0)
        {
            throw new FormatException($"The mark of {open.Peek().Id} has no end.");
        }

        return new MarkedSource(text.ToString(), Sort(marks));
    }

    /// <summary>Puts <paramref name="marks"/> into <paramref name="text"/>: what <see cref="Parse"/> reads.</summary>
    public static string Write(string text, IEnumerable<(string Id, TextSpan Span)> marks)
    {
        ArgumentNullException.ThrowIfNull(text);
        IReadOnlyList<(string Id, TextSpan Span)> sorted = Sort(marks);
        var builder = new StringBuilder();
        var open = new Stack<TextSpan>();
        int next = 0;

        for (int position = 0; position <= text.Length; position++)
        {
            Close(position);

            while (next < sorted.Count && sorted[next].Span.Start == position)
            {
                builder.Append(CultureInfo.InvariantCulture, $"{{|{sorted[next].Id}:");
                open.Push(sorted[next].Span);
                next++;
                CloseEmpty(position);
            }

            if (position < text.Length)
            {
                builder.Append(text[position]);
            }
        }

        return builder.ToString();

        void Close(int position)
        {
            while (open.TryPeek(out TextSpan span) && span.End <= position)
            {
                builder.Append("|}");
                open.Pop();
            }
        }

        void CloseEmpty(int position)
        {
            if (open.Peek().IsEmpty)
            {
                Close(position);
            }
        }
    }

    /// <summary>By position; of two that start together the outer one comes first, as it is written.</summary>
    public static IReadOnlyList<(string Id, TextSpan Span)> Sort(IEnumerable<(string Id, TextSpan Span)> marks) =>
        [.. marks.OrderBy(static mark => mark.Span.Start).ThenByDescending(static mark => mark.Span.End).ThenBy(static mark => mark.Id, StringComparer.Ordinal)];

    [GeneratedRegex(@"\G\{\|([A-Z]+[0-9]+):", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();
}

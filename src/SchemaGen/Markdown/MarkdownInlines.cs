using System;
using System.Collections.Generic;
using System.Text;
using SchemaGen.Conversion;

namespace SchemaGen.Markdown;

/// <summary>Writes a range of a text with the markup inside it.</summary>
/// <param name="baseUri">The base of the addresses of links; null if it is not known.</param>
internal sealed class MarkdownInlines(Uri? baseUri)
{
    private const string HardBreak = "\\\n";

    private readonly List<InlineToken> _tokens = [];
    private readonly StringBuilder _text = new();
    private readonly List<InlineSpan> _spans = [];
    private readonly List<int> _breaks = [];
    private string _source = string.Empty;
    private int _next;
    private int _nextBreak;
    private bool _breaksBefore;

    /// <summary>Writes a range of a text; lines end with a line feed.</summary>
    /// <param name="source">The text.</param>
    /// <param name="start">The first character.</param>
    /// <param name="end">The character after the last.</param>
    /// <param name="spans">The markup, in document order. Spans that reach beyond the range are cut.</param>
    /// <param name="isHeading">Whether the text is written in one line, as a heading has only one.</param>
    public string Write(string source, int start, int end, IEnumerable<InlineSpan> spans, bool isHeading)
    {
        _source = source;
        _tokens.Clear();
        _spans.Clear();
        _breaks.Clear();
        _next = _nextBreak = 0;
        _breaksBefore = false;
        (start, end) = Trim(start, end);

        foreach (InlineSpan span in spans)
        {
            if (span.Kind != InlineKind.Break)
            {
                (int from, int to) = Trim(Math.Max(span.Start, start), Math.Min(span.End, end));

                if (from < to)
                {
                    _spans.Add(span with { Start = from, End = to });
                }
            }
            else if (!isHeading && span.Start > start && span.Start < end)
            {
                _breaks.Add(span.Start);
            }
        }

        WriteRange(start, end);
        ChooseDelimiters();
        return Join(isHeading);
    }

    private (int Start, int End) Trim(int start, int end)
    {
        while (start < end && _source[start] == ' ')
        {
            start++;
        }

        while (end > start && _source[end - 1] == ' ')
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>Writes a range with the spans that begin in it. The recursion is as deep as spans are nested: at most once for each kind.</summary>
    private void WriteRange(int start, int end)
    {
        while (_next < _spans.Count && _spans[_next].Start < end)
        {
            InlineSpan span = _spans[_next++];
            WriteText(start, span.Start);
            WriteSpan(span);
            start = span.End;
        }

        WriteText(start, end);
    }

    private void WriteSpan(InlineSpan span)
    {
        switch (span.Kind)
        {
            case InlineKind.Code:
                WriteCode(span);
                break;
            case InlineKind.Link when Resolve(span.Address) is { } address:
                PassBreaks(span.Start);
                EscapeImageMark();
                Add("[");
                WriteRange(span.Start, span.End);
                Add("](" + address + ")");
                break;
            case InlineKind.Link:
                WriteRange(span.Start, span.End);
                break;
            default:
                PassBreaks(span.Start);
                WriteBreak();
                string delimiter = span.Kind == InlineKind.Strong ? "**" : "_";
                int index = _tokens.Count;
                var opening = new InlineToken { IsDelimiter = true, Text = delimiter, Opening = index };
                _tokens.Add(opening);
                WriteRange(span.Start, span.End);
                opening.Closing = _tokens.Count;
                _tokens.Add(new InlineToken { IsDelimiter = true, Text = delimiter, Opening = index });
                break;
        }
    }

    private void WriteText(int start, int end)
    {
        while (_nextBreak < _breaks.Count && _breaks[_nextBreak] < end)
        {
            int position = Math.Max(start, _breaks[_nextBreak++]);
            WriteEscaped(_source.AsSpan(start, position - start));
            _breaksBefore = true;
            start = position;
        }

        WriteEscaped(_source.AsSpan(start, end - start));
    }

    private void WriteEscaped(ReadOnlySpan<char> text)
    {
        text = _breaksBefore ? text.TrimStart(' ') : text;

        if (!text.IsEmpty)
        {
            _text.Clear();
            MarkdownText.Append(_text, text);
            Add(_text.ToString());
        }
    }

    private void WriteCode(InlineSpan span)
    {
        PassBreaks(span.Start);

        // A span has no lines, and no markup inside.
        while (_nextBreak < _breaks.Count && _breaks[_nextBreak] < span.End)
        {
            _nextBreak++;
        }

        while (_next < _spans.Count && _spans[_next].Start < span.End)
        {
            _next++;
        }

        ReadOnlySpan<char> code = _source.AsSpan(span.Start, span.End - span.Start);

        if (LastText() is { } text && text.EndsWith('`'))
        {
            // Two runs of backticks would be one.
            WriteEscaped(code);
            return;
        }

        string fence = new('`', LongestRun(code) + 1);
        string blank = code[0] == '`' || code[^1] == '`' ? " " : string.Empty;
        Add(string.Concat(fence, blank, code, string.Concat(blank, fence)));
    }

    /// <summary>Makes the line breaks up to a position, at which a span begins, precede it.</summary>
    private void PassBreaks(int position)
    {
        for (; _nextBreak < _breaks.Count && _breaks[_nextBreak] <= position; _nextBreak++)
        {
            _breaksBefore = true;
        }
    }

    private void WriteBreak()
    {
        if (_breaksBefore)
        {
            _breaksBefore = false;

            if (_tokens.Count > 0)
            {
                _tokens[^1].Text = _tokens[^1].Text.TrimEnd(' ');
                _tokens.Add(new InlineToken { Text = HardBreak });
            }
        }
    }

    private void Add(string text)
    {
        WriteBreak();
        _tokens.Add(new InlineToken { Text = text });
    }

    /// <summary>Escapes an exclamation mark before a link, which would become an image.</summary>
    private void EscapeImageMark()
    {
        if (!_breaksBefore && LastText() is { } text && text.EndsWith('!'))
        {
            InlineToken token = _tokens.FindLast(static t => !t.IsDelimiter)!;
            token.Text = token.Text[..^1] + "\\!";
        }
    }

    private string? LastText() => _tokens.FindLast(static t => !t.IsDelimiter)?.Text;

    /// <summary>Gets the address of a link in the form of a destination; null if it leads nowhere for readers of the text.</summary>
    private string? Resolve(string? address)
    {
        if (address is null || !UriConversion.TryUri(address, baseUri, out Uri? uri) || !uri.IsAbsoluteUri || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeMailto))
        {
            return null;
        }

        _text.Clear();
        MarkdownText.AppendDestination(_text, uri.AbsoluteUri);
        return _text.ToString();
    }

    private static int LongestRun(ReadOnlySpan<char> code)
    {
        int longest = 0;

        for (int run = 0, i = 0; i < code.Length; i++)
        {
            run = code[i] == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    /// <summary>
    /// Chooses for each emphasis a delimiter that is read as such between its neighbors, or leaves it out. Those next to a delimiter that changed are chosen anew; each changes twice at most, so the time is linear.
    /// </summary>
    private void ChooseDelimiters()
    {
        var pending = new Queue<int>();

        for (int i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i].Closing > 0)
            {
                pending.Enqueue(i);
            }
        }

        while (pending.TryDequeue(out int index))
        {
            InlineToken opening = _tokens[index];

            if (opening.Text.Length > 0 && !Fits(index, opening.Closing, opening.Text[0]))
            {
                // Underscores are not read inside a word.
                string other = opening.Text == "_" && Fits(index, opening.Closing, '*') ? "*" : string.Empty;
                opening.Text = _tokens[opening.Closing].Text = other;

                foreach (int neighbor in (ReadOnlySpan<int>)[Before(index), After(index), Before(opening.Closing), After(opening.Closing)])
                {
                    if (neighbor >= 0 && neighbor < _tokens.Count && _tokens[neighbor].IsDelimiter)
                    {
                        pending.Enqueue(_tokens[neighbor].Opening);
                    }
                }
            }
        }
    }

    private bool Fits(int opening, int closing, char delimiter) =>
        EmphasisRules.CanOpen(delimiter, CharacterBefore(opening), CharacterAfter(opening)) && EmphasisRules.CanClose(delimiter, CharacterBefore(closing), CharacterAfter(closing));

    private char CharacterBefore(int index) => Before(index) is >= 0 and int before ? _tokens[before].Text[^1] : '\n';

    private char CharacterAfter(int index) => After(index) is int after && after < _tokens.Count ? _tokens[after].Text[0] : '\n';

    /// <summary>Gets the index of the last token before another that is not empty; -1 if there is none.</summary>
    private int Before(int index)
    {
        do
        {
            index--;
        }
        while (index >= 0 && _tokens[index].Text.Length == 0);

        return index;
    }

    /// <summary>Gets the index of the first token after another that is not empty; the number of tokens if there is none.</summary>
    private int After(int index)
    {
        do
        {
            index++;
        }
        while (index < _tokens.Count && _tokens[index].Text.Length == 0);

        return index;
    }

    private string Join(bool isHeading)
    {
        _text.Clear();

        foreach (InlineToken token in _tokens)
        {
            _text.Append(token.Text);
        }

        string written = _text.ToString();

        if (isHeading)
        {
            return MarkdownText.EscapeHeadingEnd(written);
        }

        string[] lines = written.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        for (int i = 0; i < lines.Length; i++)
        {
            lines[i] = MarkdownText.EscapeLineStart(lines[i]);
        }

        return string.Join('\n', lines);
    }
}

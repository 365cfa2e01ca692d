using System;
using System.Collections.Generic;
using SchemaGen.Markdown;

namespace SchemaGen.Reading;

/// <summary>Records the markup inside of a text while it is read.</summary>
internal sealed class SpanList
{
    private const int None = -1;
    private const int Kinds = 4;

    private readonly List<InlineSpan> _spans = [];
    private readonly int[] _open = [None, None, None, None];
    private int _lastClosed = None;

    /// <summary>Whether there is a link.</summary>
    public bool HasLinks { get; private set; }

    /// <summary>Whether nothing is recorded.</summary>
    public bool IsEmpty => _spans.Count == 0;

    /// <summary>Begins a body.</summary>
    public void Begin()
    {
        _spans.Clear();
        Array.Fill(_open, None);
        _lastClosed = None;
        HasLinks = false;
    }

    /// <summary>Reports whether markup of a kind can begin: it is not nested in itself, and there is none in code.</summary>
    public bool CanOpen(InlineKind kind) => _open[(int)kind] == None && _open[(int)InlineKind.Code] == None;

    /// <summary>Begins markup.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="address">The address of a link.</param>
    /// <param name="position">The length of the text so far.</param>
    /// <param name="isSeparated">Whether a blank follows that text.</param>
    public void Open(InlineKind kind, string? address, int position, bool isSeparated)
    {
        HasLinks |= kind == InlineKind.Link;

        // Two elements in a row that mean the same are one.
        if (!isSeparated && _spans.Count > 0 && _lastClosed == _spans.Count - 1 && _spans[^1] is var last && last.Kind == kind && last.End == position && last.Start < position && last.Address == address)
        {
            _open[(int)kind] = _spans.Count - 1;
            return;
        }

        _open[(int)kind] = _spans.Count;
        _spans.Add(new InlineSpan(position, position, kind, address));
    }

    /// <summary>Ends markup.</summary>
    public void Close(InlineKind kind, int position)
    {
        int index = _open[(int)kind];
        _spans[index] = _spans[index] with { End = position };
        _open[(int)kind] = None;
        _lastClosed = index;
    }

    /// <summary>Records a line break.</summary>
    public void Break(int position)
    {
        if (position > 0 && (_spans.Count == 0 || _spans[^1].Kind != InlineKind.Break || _spans[^1].Start != position))
        {
            _spans.Add(new InlineSpan(position, position, InlineKind.Break, Address: null));
        }
    }

    /// <summary>Gets the markup of a text that ends, and begins the next text with the markup that is still open.</summary>
    /// <param name="length">The length of the text.</param>
    public InlineSpan[] Take(int length)
    {
        var open = new List<InlineSpan>(Kinds);

        for (int i = 0; i < Kinds; i++)
        {
            if (_open[i] != None)
            {
                _spans[_open[i]] = _spans[_open[i]] with { End = length };
            }
        }

        // In the order in which they were opened.
        for (int i = 0; i < _spans.Count; i++)
        {
            if (_spans[i].Kind != InlineKind.Break && _open[(int)_spans[i].Kind] == i)
            {
                open.Add(_spans[i] with { Start = 0, End = 0 });
            }
        }

        InlineSpan[] taken = length == 0 ? [] : [.. _spans.FindAll(s => s.Kind == InlineKind.Break ? s.Start < length : s.Start < s.End)];
        _spans.Clear();
        _lastClosed = None;

        foreach (InlineSpan span in open)
        {
            _open[(int)span.Kind] = _spans.Count;
            _spans.Add(span);
        }

        return taken;
    }
}

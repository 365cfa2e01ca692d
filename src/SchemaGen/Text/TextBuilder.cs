using System;
using System.Buffers;
using SchemaGen.Limits;

namespace SchemaGen.Text;

/// <summary>Builds a text of limited length in a pooled buffer, with normalized or preserved white space.</summary>
/// <remarks>
/// A separator is written together with the text that follows it. The buffer is therefore always a prefix of the result: its length can be
/// compared with the limit at any time, and the end needs no trimming.
/// </remarks>
internal ref struct TextBuilder
{
    /// <summary>The number of characters taken at a time, so that a text far beyond the limit is neither read to its end nor buffered.</summary>
    private const int ChunkLength = 4096;

    private const int CharactersPerNode = 16;

    private readonly int _maxLength;
    private Span<char> _buffer;
    private char[]? _rented;
    private int _length;
    private int _nodeStart;
    private bool _endsWithReturn;
    private TextSeparator _pending;
    private LoopProgress _loop;

    /// <summary>Creates a builder that begins in <paramref name="initialBuffer"/>, usually on the stack, and changes to a pooled array when that is full.</summary>
    /// <param name="initialBuffer">The buffer to begin in.</param>
    /// <param name="maxLength">The largest number of characters.</param>
    /// <param name="progress">Called from time to time while nodes are visited and long texts are normalized.</param>
    public TextBuilder(Span<char> initialBuffer, int maxLength, Action? progress = null)
    {
        _buffer = initialBuffer;
        _maxLength = maxLength;
        _loop = new LoopProgress(progress);
    }

    /// <summary>The number of characters written so far, without a pending separator.</summary>
    public readonly int Length => _length;

    /// <summary>The text written so far, without a pending separator.</summary>
    public readonly ReadOnlySpan<char> Written => _buffer[.._length];

    /// <summary>Whether a separator precedes the next character.</summary>
    public readonly bool IsSeparated => _pending != TextSeparator.None;

    /// <summary>The number of nodes visited. Every 16 characters count as one more node.</summary>
    public int NodeCount { readonly get; private set; }

    /// <summary>Counts a visited node.</summary>
    public void CountNode()
    {
        NodeCount++;
        _loop.Step();
    }

    /// <summary>Separates the text so far from the text that follows; at the start and the end it has no effect.</summary>
    public void Separate(TextSeparator separator)
    {
        if (separator > _pending)
        {
            _pending = separator;
        }
    }

    /// <summary>Appends the text of a node with each run of white space as one blank and without invisible characters.</summary>
    /// <param name="text">The text, or a part of it.</param>
    /// <param name="isStart">Whether the text of the node begins here.</param>
    /// <param name="isEnd">Whether the text of the node ends here.</param>
    /// <returns>False if the limit is exceeded.</returns>
    public bool TryAppendNormalized(ReadOnlySpan<char> text, bool isStart = true, bool isEnd = true)
    {
        _nodeStart = isStart ? _length : _nodeStart;

        while (!text.IsEmpty)
        {
            ReadOnlySpan<char> chunk = text[..Math.Min(text.Length, ChunkLength)];
            text = text[chunk.Length..];
            AppendChunk(chunk);
            NodeCount += chunk.Length / CharactersPerNode;
            _loop.Step(chunk.Length / CharactersPerNode);

            if (_length > _maxLength)
            {
                return false;
            }
        }

        // Publishers place a node that consists of a zero-width space between two elements to separate them.
        if (isEnd && _pending == TextSeparator.WordBreak && _length == _nodeStart)
        {
            _pending = TextSeparator.Blank;
        }

        return true;
    }

    /// <summary>Appends the text of a node with its blanks and line ends as they are and without invisible characters.</summary>
    /// <param name="text">The text, or a part of it.</param>
    /// <param name="isStart">Whether the text of the node begins here.</param>
    /// <returns>False if the limit is exceeded.</returns>
    /// <remarks>A carriage return, alone or with the line feed that follows, is a line end. Only character references and programs add one to a tree.</remarks>
    public bool TryAppendPreserved(ReadOnlySpan<char> text, bool isStart = true)
    {
        if (_endsWithReturn && !isStart && text is ['\n', ..])
        {
            text = text[1..];
            _endsWithReturn = false;
        }

        _endsWithReturn = text.IsEmpty ? _endsWithReturn && !isStart : text[^1] == '\r';

        while (!text.IsEmpty)
        {
            _loop.Step();
            int end = text.IndexOfAny(TextCharacters.NotPreserved);
            ReadOnlySpan<char> kept = end < 0 ? text : text[..end];

            if (!kept.IsEmpty && !TryAppendAtLineStart(kept))
            {
                return false;
            }

            if (end < 0)
            {
                return true;
            }

            if (text[end] == '\r' && !TryAppendLineEnd())
            {
                return false;
            }

            text = text[(text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1)..];
        }

        return true;
    }

    /// <summary>Appends a line end.</summary>
    /// <returns>False if the limit is exceeded.</returns>
    public bool TryAppendLineEnd() => TryAppendAtLineStart("\n");

    /// <summary>Appends <paramref name="text"/> as it is.</summary>
    /// <returns>False if the limit would be exceeded.</returns>
    public bool TryAppend(ReadOnlySpan<char> text)
    {
        if (text.Length > _maxLength - _length)
        {
            return false;
        }

        EnsureRoom(text.Length);
        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
        return true;
    }

    /// <summary>Gets the text.</summary>
    public override readonly string ToString() => _buffer[.._length].ToString();

    /// <summary>Gets the text, without blank lines at both ends and without white space at the very end.</summary>
    public readonly string ToPreservedString()
    {
        ReadOnlySpan<char> text = _buffer[.._length].TrimEnd();
        int line = text[..(text.Length - text.TrimStart().Length)].LastIndexOf('\n');
        return text[(line + 1)..].ToString();
    }

    /// <summary>Begins another text in the same buffer.</summary>
    public void Clear()
    {
        _length = 0;
        _nodeStart = 0;
        _endsWithReturn = false;
        _pending = TextSeparator.None;
    }

    /// <summary>Returns the buffer to the pool.</summary>
    public void Dispose()
    {
        if (_rented is { } rented)
        {
            _rented = null;
            _buffer = default;
            ArrayPool<char>.Shared.Return(rented);
        }
    }

    /// <summary>Appends <paramref name="text"/>, on a new line if a boundary is pending and the text so far does not end with a line end.</summary>
    private bool TryAppendAtLineStart(ReadOnlySpan<char> text)
    {
        if (_pending == TextSeparator.LineEnd)
        {
            _pending = TextSeparator.None;

            if (_length > 0 && _buffer[_length - 1] != '\n' && !TryAppend("\n"))
            {
                return false;
            }
        }

        return TryAppend(text);
    }

    private void AppendChunk(ReadOnlySpan<char> chunk)
    {
        // Each separator replaces a character of the chunk, except the pending one.
        EnsureRoom(chunk.Length + 1);

        while (true)
        {
            int irregular = TextCharacters.IndexOfIrregular(chunk);
            AppendWords(irregular < 0 ? chunk : chunk[..irregular]);

            if (irregular < 0)
            {
                return;
            }

            if (char.IsWhiteSpace(chunk[irregular]))
            {
                Separate(TextSeparator.Blank);
            }
            else if (chunk[irregular] == TextCharacters.ZeroWidthSpace)
            {
                Separate(TextSeparator.WordBreak);
            }

            chunk = chunk[(irregular + 1)..];
        }
    }

    /// <summary>Appends a text of ordinary characters and blanks.</summary>
    private void AppendWords(ReadOnlySpan<char> words)
    {
        while (true)
        {
            int start = words.IndexOfAnyExcept(' ');

            if (start != 0 && !words.IsEmpty)
            {
                Separate(TextSeparator.Blank);
            }

            if (start < 0)
            {
                return;
            }

            words = words[start..];
            int gap = words.IndexOf("  ");
            Write(gap < 0 ? words.TrimEnd(' ') : words[..gap]);
            words = gap >= 0 ? words[gap..] : words[^1] == ' ' ? words[^1..] : [];
        }
    }

    /// <summary>Writes the pending separator and a text, for which there must be room.</summary>
    private void Write(ReadOnlySpan<char> text)
    {
        if (_pending != TextSeparator.None)
        {
            if (_length > 0 && (_pending != TextSeparator.WordBreak || WordBreaks.Separates(_buffer[_length - 1], text[0])))
            {
                _buffer[_length++] = _pending == TextSeparator.LineEnd ? '\n' : ' ';
            }

            _pending = TextSeparator.None;
        }

        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
    }

    private void EnsureRoom(int count)
    {
        if (count > _buffer.Length - _length)
        {
            Grow(count);
        }
    }

    private void Grow(int count)
    {
        // Doubling may exceed the longest possible array; the length that is needed cannot, because the limit is an int.
        long wanted = Math.Max((long)_length + count, Math.Min(_buffer.Length * 2L, Array.MaxLength));
        char[] larger = ArrayPool<char>.Shared.Rent(checked((int)wanted));
        _buffer[.._length].CopyTo(larger);

        if (_rented is { } rented)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        _buffer = _rented = larger;
    }
}

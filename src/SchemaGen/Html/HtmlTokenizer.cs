using System;
using System.Runtime.CompilerServices;

namespace SchemaGen.Html;

/// <summary>Splits HTML into tokens (HTML, 13.2.5).</summary>
/// <remarks>Text is a range of the input and is decoded when it is read. A tag that is cut off by the end of the input is dropped, as the standard requires.</remarks>
internal ref partial struct HtmlTokenizer
{
    /// <summary>The number of characters between two reports of progress, which take a few milliseconds at most.</summary>
    private const int CharactersBetweenProgress = 1 << 15;

    private readonly ReadOnlySpan<char> _input;
    private readonly PageTree _tree;
    private readonly HtmlToken _token;
    private readonly AttributeSet _attributeSet;
    private readonly Action? _progress;
    private int _position;
    private int _nextProgress = CharactersBetweenProgress;

    /// <summary>Creates a tokenizer at the beginning of the input of <paramref name="tree"/>.</summary>
    /// <param name="tree">The tree that the attributes and the names are written to.</param>
    /// <param name="token">The token, which each call of <see cref="Read"/> overwrites.</param>
    /// <param name="attributeSet">Recognizes duplicate attributes of a tag.</param>
    /// <param name="progress">Called while a long token is read; an exception that it throws ends parsing.</param>
    public HtmlTokenizer(PageTree tree, HtmlToken token, AttributeSet attributeSet, Action? progress = null)
    {
        _input = tree.Input.Span;
        _tree = tree;
        _token = token;
        _attributeSet = attributeSet;
        _progress = progress;
    }

    /// <summary>Reads the next token.</summary>
    public TokenKind Read()
    {
        ContentState state = _token.State;

        if (state != ContentState.Data && TryReadRawText(state))
        {
            return state == ContentState.CDataSection ? TokenKind.CData : TokenKind.RawText;
        }

        ReadOnlySpan<char> input = _input;
        int start = _position;
        int position = start;

        while (true)
        {
            int offset = input[position..].IndexOf('<');

            if (offset < 0 || (position += offset) + 1 >= input.Length)
            {
                return Text(start, input.Length);
            }

            ReportProgress(position);
            char next = input[position + 1];
            bool isTag = IsLetter(next);

            if (!isTag && next is not ('/' or '!' or '?'))
            {
                position++;
                continue;
            }

            if (next == '/' && position + 2 >= input.Length)
            {
                return Text(start, input.Length);
            }

            if (position > start)
            {
                return Text(start, position);
            }

            if (isTag)
            {
                return Tag(position + 1, TokenKind.StartTag);
            }

            if (next == '!')
            {
                if (TryReadDeclaration(position + 2, out TokenKind kind))
                {
                    return kind;
                }

                start = position = _position;
                continue;
            }

            if (next == '?')
            {
                return BogusComment(position + 1);
            }

            if (IsLetter(input[position + 2]))
            {
                return Tag(position + 2, TokenKind.EndTag);
            }

            if (input[position + 2] != '>')
            {
                return BogusComment(position + 2);
            }

            // </> is dropped.
            start = position += 3;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ReportProgress(int position)
    {
        if (position >= _nextProgress)
        {
            _nextProgress = position + CharactersBetweenProgress;
            _progress?.Invoke();
        }
    }

    private static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') < 26;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWhiteSpace(char c) => c is ' ' or '\n' or '\t' or '\r' or '\f';

    private static bool EndsTagName(char c) => c is '>' or '/' || IsWhiteSpace(c);

    private TokenKind Text(int start, int end)
    {
        _position = end;
        _token.Start = start;
        _token.End = end;
        return start < end ? TokenKind.Text : TokenKind.EndOfFile;
    }

    private TokenKind EndOfFile()
    {
        _position = _input.Length;
        return TokenKind.EndOfFile;
    }

    /// <summary>Reads a tag from its name on.</summary>
    private TokenKind Tag(int start, TokenKind kind)
    {
        ReadOnlySpan<char> input = _input;
        ulong key = 0;
        int position = start;

        while ((uint)position < (uint)input.Length && TagTable.TryAppend(input[position], ref key))
        {
            position++;
        }

        ushort name = 0;

        if ((uint)position < (uint)input.Length && position - start <= TagTable.MaxPackedLength && EndsTagName(input[position]))
        {
            name = TagTable.FindByKey(key);
        }

        if (name == 0)
        {
            while (position < input.Length && !EndsTagName(input[position]))
            {
                position++;
            }
        }

        if (position >= input.Length)
        {
            return EndOfFile();
        }

        _token.Name = name == 0 ? _tree.NumberOfTagName(input, start, position - start) : name;
        _token.FirstAttribute = _tree.AttributeCount;
        _token.IsSelfClosing = false;

        if (!TryReadAttributes(position, isStartTag: kind == TokenKind.StartTag))
        {
            _tree.AttributeCount = _token.FirstAttribute;
            return EndOfFile();
        }

        return kind;
    }

    /// <summary>Reads the attributes of a tag and its end (HTML, 13.2.5.32 to 13.2.5.40).</summary>
    /// <returns>False if the input ends within them.</returns>
    private bool TryReadAttributes(int position, bool isStartTag)
    {
        ReadOnlySpan<char> input = _input;
        byte[] codes = AttributeNames.Codes;

        while ((uint)position < (uint)input.Length)
        {
            ReportProgress(position);
            char c = input[position];

            if (c == '>')
            {
                _position = position + 1;
                return true;
            }

            if (IsWhiteSpace(c))
            {
                position++;
                continue;
            }

            if (c == '/')
            {
                position++;
                _token.IsSelfClosing = position < input.Length && input[position] == '>';
                continue;
            }

            int nameStart = position;
            ulong key = 0;

            if (c == '=')
            {
                key = AttributeNames.OtherCode;
                position++;
            }

            for (; (uint)position < (uint)input.Length; position++)
            {
                c = input[position];
                uint code = c < codes.Length ? codes[c] : AttributeNames.OtherCode;

                if (code == 0)
                {
                    break;
                }

                key = AttributeNames.Append(key, code);
            }

            int nameEnd = position;

            if (!TryReadValue(ref position, out int valueStart, out int valueEnd))
            {
                return false;
            }

            if (isStartTag)
            {
                AddAttribute(key, nameStart, nameEnd, valueStart, valueEnd);
            }
        }

        return false;
    }

    /// <summary>Reads the value after an attribute's name, if there is one.</summary>
    /// <returns>False if the input ends before the tag does.</returns>
    private readonly bool TryReadValue(ref int position, out int valueStart, out int valueEnd)
    {
        ReadOnlySpan<char> input = _input;
        valueStart = valueEnd = position;
        int next = SkipWhiteSpace(position);

        if (next >= input.Length)
        {
            return false;
        }

        position = next;

        if (input[next] != '=')
        {
            return true;
        }

        next = SkipWhiteSpace(next + 1);

        if (next >= input.Length)
        {
            return false;
        }

        char first = input[next];

        if (first is '"' or '\'')
        {
            valueStart = next + 1;
            int length = input[valueStart..].IndexOf(first);
            valueEnd = valueStart + length;
            position = valueEnd + 1;
            return length >= 0;
        }

        valueStart = next;

        while ((uint)next < (uint)input.Length && input[next] != '>' && !IsWhiteSpace(input[next]))
        {
            next++;
        }

        valueEnd = position = next;
        return next < input.Length;
    }

    private readonly int SkipWhiteSpace(int position)
    {
        while ((uint)position < (uint)_input.Length && IsWhiteSpace(_input[position]))
        {
            position++;
        }

        return position;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly void AddAttribute(ulong key, int nameStart, int nameEnd, int valueStart, int valueEnd)
    {
        int number = AttributeNames.Find(key, _input[nameStart..nameEnd]);
        number = number == 0 ? _tree.NumberOfAttributeName(_input, nameStart, nameEnd - nameStart) : number;

        if (_attributeSet.Add(_tree, _token.FirstAttribute, number))
        {
            _tree.AddAttribute(new PageAttribute { Name = number, ValueStart = valueStart, ValueEnd = valueEnd });
        }
    }
}

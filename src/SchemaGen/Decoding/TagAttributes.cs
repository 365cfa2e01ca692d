using System;

namespace SchemaGen.Decoding;

/// <summary>The attributes of a tag, read from its bytes one after another.</summary>
/// <remarks>HTML 13.2.5.32 to 13.2.5.40; the prescan's "get an attribute" gives the same result.</remarks>
internal ref struct TagAttributes(ReadOnlySpan<byte> bytes, int position)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>The offset of the next byte: after the last attribute, that of the tag's <c>&gt;</c>.</summary>
    public int Position { get; private set; } = position;

    /// <summary>Whether a slash ends the tag.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>Reads the next attribute; its name and value are parts of the tag's bytes.</summary>
    /// <param name="found">Whether there was another attribute.</param>
    /// <param name="name">The name as written.</param>
    /// <param name="value">The value as written, without quotation marks.</param>
    /// <returns>False if the bytes end within the tag.</returns>
    public bool TryRead(out bool found, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        found = false;
        name = value = default;
        bool hasSlash = false;

        while (Position < _bytes.Length && (HtmlSpaces.Contains(_bytes[Position]) || _bytes[Position] == '/'))
        {
            hasSlash = _bytes[Position] == '/';
            Position++;
        }

        if (Position == _bytes.Length)
        {
            return false;
        }

        if (_bytes[Position] == '>')
        {
            IsSelfClosing = hasSlash;
            return true;
        }

        found = true;
        int start = Position;

        while (Position < _bytes.Length && !HtmlSpaces.Contains(_bytes[Position]) && _bytes[Position] is not ((byte)'/' or (byte)'>') && (_bytes[Position] != '=' || Position == start))
        {
            Position++;
        }

        name = _bytes[start..Position];

        // After a slash or the end of the tag there is no equals sign, and the value stays empty.
        if (!SkipSpaces())
        {
            return false;
        }

        if (_bytes[Position] != '=')
        {
            return true;
        }

        Position++;
        return SkipSpaces() && TryReadValue(out value);
    }

    private bool TryReadValue(out ReadOnlySpan<byte> value)
    {
        byte first = _bytes[Position];

        if (first is (byte)'"' or (byte)'\'')
        {
            int length = _bytes[(Position + 1)..].IndexOf(first);
            value = length < 0 ? default : _bytes.Slice(Position + 1, length);
            Position = length < 0 ? _bytes.Length : Position + length + 2;
            return length >= 0;
        }

        int start = Position;

        while (Position < _bytes.Length && !HtmlSpaces.Contains(_bytes[Position]) && _bytes[Position] != '>')
        {
            Position++;
        }

        value = _bytes[start..Position];
        return Position < _bytes.Length;
    }

    private bool SkipSpaces()
    {
        while (Position < _bytes.Length && HtmlSpaces.Contains(_bytes[Position]))
        {
            Position++;
        }

        return Position < _bytes.Length;
    }
}

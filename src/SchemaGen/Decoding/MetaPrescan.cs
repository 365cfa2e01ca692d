using System;
using System.Text;

namespace SchemaGen.Decoding;

/// <summary>The HTML standard's "prescan a byte stream to determine its encoding": finds the encoding that the beginning of a page declares.</summary>
internal ref struct MetaPrescan
{
    /// <summary>The number of bytes of a page that are searched.</summary>
    public const int Length = 1024;

    private readonly ReadOnlySpan<byte> _bytes;
    private int _position;

    private MetaPrescan(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    /// <summary>Gets the encoding that <paramref name="bytes"/>, the beginning of a page, declare; null if they declare none.</summary>
    public static Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        bytes = bytes[..Math.Min(bytes.Length, Length)];

        // An XML declaration in UTF-16. For historical reasons the encoding that it names does not count.
        if (bytes.StartsWith("<\0?\0x\0"u8))
        {
            return EncodingLabels.GetEncoding(CodePages.Utf16LittleEndian);
        }

        if (bytes.StartsWith("\0<\0?\0x"u8))
        {
            return EncodingLabels.GetEncoding(CodePages.Utf16BigEndian);
        }

        // Where the standard "runs out of bytes", the search ends and the XML declaration decides.
        return new MetaPrescan(bytes).FindMeta() ?? ReadXmlEncoding(bytes);
    }

    private Encoding? FindMeta()
    {
        while (SkipTo((byte)'<'))
        {
            ReadOnlySpan<byte> rest = _bytes[_position..];

            if (rest.StartsWith("<!--"u8))
            {
                // The hyphens may also be those of the end: <!-->.
                _position += 2;

                if (!SkipPast("-->"u8))
                {
                    return null;
                }
            }
            else if (rest.Length > 5 && Ascii.EqualsIgnoreCase(rest[..5], "<meta"u8) && (HtmlSpaces.Contains(rest[5]) || rest[5] == '/'))
            {
                _position += 5;

                if (!TryReadMeta(out Encoding? encoding) || encoding is not null)
                {
                    return encoding;
                }

                _position++;
            }
            else if (IsTag(rest))
            {
                while (_position < _bytes.Length && !HtmlSpaces.Contains(_bytes[_position]) && _bytes[_position] != '>')
                {
                    _position++;
                }

                bool found;

                do
                {
                    if (!TryReadAttribute(out found, out _, out _))
                    {
                        return null;
                    }
                }
                while (found);

                _position++;
            }
            else if (rest.Length > 1 && rest[1] is (byte)'!' or (byte)'/' or (byte)'?')
            {
                if (!SkipPast(">"u8))
                {
                    return null;
                }
            }
            else
            {
                _position++;
            }
        }

        return null;
    }

    private static bool IsTag(ReadOnlySpan<byte> bytes)
    {
        int letter = bytes.Length > 1 && bytes[1] == '/' ? 2 : 1;
        return letter < bytes.Length && char.IsAsciiLetter((char)bytes[letter]);
    }

    /// <summary>Reads the attributes of a meta element.</summary>
    /// <returns>False if the bytes run out.</returns>
    private bool TryReadMeta(out Encoding? encoding)
    {
        encoding = null;
        bool sawHttpEquiv = false;
        bool sawContent = false;
        bool sawCharset = false;
        bool gotPragma = false;
        bool? needPragma = null;
        Encoding? charset = null;

        while (true)
        {
            if (!TryReadAttribute(out bool found, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value))
            {
                return false;
            }

            if (!found)
            {
                break;
            }

            // The first of several attributes of the same name counts.
            if (!sawHttpEquiv && Ascii.EqualsIgnoreCase(name, "http-equiv"u8))
            {
                sawHttpEquiv = true;
                gotPragma = Ascii.EqualsIgnoreCase(value, "content-type"u8);
            }
            else if (!sawContent && Ascii.EqualsIgnoreCase(name, "content"u8))
            {
                sawContent = true;

                if (needPragma is null && MetaContent.FindEncoding(value) is { } named)
                {
                    charset = named;
                    needPragma = true;
                }
            }
            else if (!sawCharset && Ascii.EqualsIgnoreCase(name, "charset"u8))
            {
                sawCharset = true;
                charset = EncodingLabels.GetEncoding(value);
                needPragma = false;
            }
        }

        if (charset is not null && (needPragma == false || gotPragma))
        {
            encoding = AsReadInAscii(charset);
        }

        return true;
    }

    /// <summary>Reads the next attribute of a tag.</summary>
    /// <returns>False if the bytes run out.</returns>
    private bool TryReadAttribute(out bool found, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        var attributes = new TagAttributes(_bytes, _position);
        bool isComplete = attributes.TryRead(out found, out name, out value);
        _position = attributes.Position;
        return isComplete;
    }

    /// <summary>Gets the encoding of <c>&lt;?xml version="1.0" encoding="…"?&gt;</c> at the very beginning (the standard's "get an XML encoding").</summary>
    private static Encoding? ReadXmlEncoding(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("<?xml"u8) || !bytes.Contains((byte)'>'))
        {
            return null;
        }

        int start = bytes.IndexOf("encoding"u8);

        if (start < 0)
        {
            return null;
        }

        ReadOnlySpan<byte> rest = SkipControls(bytes[(start + "encoding".Length)..]);

        if (rest.IsEmpty || rest[0] != '=')
        {
            return null;
        }

        rest = SkipControls(rest[1..]);

        if (rest.IsEmpty || rest[0] is not ((byte)'"' or (byte)'\''))
        {
            return null;
        }

        int length = rest[1..].IndexOf(rest[0]);

        if (length < 0)
        {
            return null;
        }

        ReadOnlySpan<byte> label = rest.Slice(1, length);
        return !label.ContainsAnyInRange((byte)0, (byte)' ') && EncodingLabels.GetEncoding(label) is { } encoding ? AsNoUtf16(encoding) : null;
    }

    private static ReadOnlySpan<byte> SkipControls(ReadOnlySpan<byte> bytes)
    {
        int end = bytes.IndexOfAnyExceptInRange((byte)0, (byte)' ');
        return end < 0 ? default : bytes[end..];
    }

    /// <summary>Gets the encoding of a declaration that could be read as ASCII: UTF-16 then means UTF-8, and x-user-defined means windows-1252.</summary>
    public static Encoding AsReadInAscii(Encoding encoding)
        => encoding == SingleByteEncoding.Get(CodePages.UserDefined) ? SingleByteEncoding.Get(CodePages.Windows1252) : AsNoUtf16(encoding);

    private static Encoding AsNoUtf16(Encoding encoding) => encoding.CodePage is CodePages.Utf16LittleEndian or CodePages.Utf16BigEndian ? Encoding.UTF8 : encoding;

    private bool SkipTo(byte value)
    {
        int distance = _position < _bytes.Length ? _bytes[_position..].IndexOf(value) : -1;
        _position += Math.Max(distance, 0);
        return distance >= 0;
    }

    private bool SkipPast(ReadOnlySpan<byte> value)
    {
        int distance = _bytes[_position..].IndexOf(value);
        _position += Math.Max(distance, 0) + value.Length;
        return distance >= 0;
    }
}

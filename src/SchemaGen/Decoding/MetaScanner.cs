using System;
using System.Text;

namespace SchemaGen.Decoding;

/// <summary>
/// Finds the first meta element, anywhere on a page, by which a browser changes an encoding that it only assumed: one that the parser builds, not one in a comment,
/// script or attribute. Works on bytes, since every encoding in question has the markup in ASCII, and continues where it stopped when more bytes arrive.
/// </summary>
/// <remarks>
/// HTML 13.2.6.4.4 (a start tag "meta") and 13.2.3.4 ("change the encoding"). The states of the tokenizer are followed exactly. The tree is followed as far as
/// it decides how tags are read: in foreign content, title and style have no raw text. HTML elements are not followed, so one that ends unclosed foreign
/// content is not noticed, nor is a frameset. A meta in a select counts, as it does since the select of 2025.
/// </remarks>
internal sealed class MetaScanner
{
    private readonly ForeignContent _foreign = new();
    private string? _rawText;
    private int _position;
    private MetaCandidates _candidates;

    /// <summary>Finds the encoding that the first such meta element names.</summary>
    /// <param name="bytes">The page so far, from its beginning.</param>
    /// <returns>Null if there is no such element yet.</returns>
    public Encoding? Find(ReadOnlySpan<byte> bytes)
    {
        // The markup is read only as far as a tag that may be such an element: most pages have none after the first few hundred bytes.
        while (_candidates.TryFind(bytes, _position, out int candidate))
        {
            if (!TryReadPast(candidate, bytes, out Encoding? encoding) || encoding is not null)
            {
                return encoding;
            }
        }

        return null;
    }

    /// <summary>Reads the markup up to and including the tag or text that contains an offset.</summary>
    /// <returns>False if the bytes end before it does.</returns>
    private bool TryReadPast(int offset, ReadOnlySpan<byte> bytes, out Encoding? encoding)
    {
        encoding = null;

        while (_position <= offset)
        {
            if (_rawText is not null && !TrySkipRawText(bytes))
            {
                return false;
            }

            int start = bytes[_position..].IndexOf((byte)'<');

            if (start < 0)
            {
                _position = bytes.Length;
                return false;
            }

            _position += start;

            if (!TryReadMarkup(bytes, out encoding))
            {
                return false;
            }

            if (encoding is not null)
            {
                return true;
            }
        }

        return true;
    }

    /// <summary>Reads the markup at a <c>&lt;</c>.</summary>
    /// <returns>False if the bytes end within it; the position is then unchanged.</returns>
    private bool TryReadMarkup(ReadOnlySpan<byte> bytes, out Encoding? encoding)
    {
        encoding = null;
        ReadOnlySpan<byte> rest = bytes[_position..];

        if (rest.Length < 3)
        {
            return false;
        }

        switch (rest[1])
        {
            case (byte)'!' when rest.StartsWith("<!--"u8):
                return TryAdvance(CommentEnd(rest));

            case (byte)'!' when "<![CDATA["u8.StartsWith(rest[..Math.Min(rest.Length, 9)]) && _foreign.IsCurrent:
                return TryAdvance(EndOf(rest, "]]>"u8));

            // Too few bytes to distinguish a comment from a declaration.
            case (byte)'!' when rest.Length < 4:
                return false;

            case (byte)'!' or (byte)'?':
                return TryAdvance(EndOf(rest, ">"u8));

            case (byte)'/' when char.IsAsciiLetter((char)rest[2]):
                return TryReadTag(bytes, isEnd: true, out encoding);

            case (byte)'/':
                return TryAdvance(EndOf(rest, ">"u8));

            case byte letter when char.IsAsciiLetter((char)letter):
                return TryReadTag(bytes, isEnd: false, out encoding);

            default:
                _position++;
                return true;
        }
    }

    private bool TryReadTag(ReadOnlySpan<byte> bytes, bool isEnd, out Encoding? encoding)
    {
        encoding = null;
        int start = _position + (isEnd ? 2 : 1);
        int end = start;

        while (end < bytes.Length && !HtmlSpaces.Contains(bytes[end]) && bytes[end] is not ((byte)'/' or (byte)'>'))
        {
            end++;
        }

        var attributes = new TagAttributes(bytes, end);
        bool hasFontAttribute = false;
        bool isIntegrationPoint = false;
        ReadOnlySpan<byte> name = bytes[start..end];
        var meta = new MetaDeclaration();
        bool isMeta = !isEnd && Is(name, "meta"u8);
        bool isFont = !isEnd && Is(name, "font"u8);
        bool isAnnotation = !isEnd && Is(name, "annotation-xml"u8);

        while (true)
        {
            if (!attributes.TryRead(out bool found, out ReadOnlySpan<byte> attribute, out ReadOnlySpan<byte> value))
            {
                return false;
            }

            if (!found)
            {
                break;
            }

            if (isMeta)
            {
                meta.Add(attribute, value);
            }

            hasFontAttribute |= isFont && (Is(attribute, "color"u8) || Is(attribute, "face"u8) || Is(attribute, "size"u8));
            isIntegrationPoint |= isAnnotation && Is(attribute, "encoding"u8) && (Is(value, "text/html"u8) || Is(value, "application/xhtml+xml"u8));
        }

        _position = attributes.Position + 1;
        Span<char> lower = stackalloc char[ForeignContent.MaxNameLength];
        ReadOnlySpan<char> tag = name.Length > ForeignContent.MaxNameLength ? default : lower[..Lower(name, lower)];

        if (isEnd)
        {
            _foreign.End(tag);
        }
        else if (!_foreign.TryStart(tag, attributes.IsSelfClosing, hasFontAttribute, isIntegrationPoint))
        {
            _rawText = tag is "title" or "textarea" or "style" or "xmp" or "iframe" or "noembed" or "noframes" or "script" or "plaintext" ? tag.ToString() : null;
            encoding = meta.Encoding;
        }

        return true;
    }

    /// <summary>Skips to the end tag of an element whose content is text.</summary>
    /// <returns>False if the bytes end before it.</returns>
    private bool TrySkipRawText(ReadOnlySpan<byte> bytes)
    {
        if (_rawText == "plaintext")
        {
            _position = bytes.Length;
            return false;
        }

        Span<byte> name = stackalloc byte[ForeignContent.MaxNameLength];
        int length = Encoding.ASCII.GetBytes(_rawText, name);
        int end = _rawText == "script" ? ScriptText.FindEnd(bytes[_position..]) : FindEndTag(bytes[_position..], name[..length]);

        if (end < 0)
        {
            // A script is read again from its beginning, because the meaning of its tags depends on the text before them.
            _position = _rawText == "script" ? _position : Math.Max(_position, bytes.Length - length - 3);
            return false;
        }

        _position += end;
        _rawText = null;
        return true;
    }

    private static int FindEndTag(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name)
    {
        int position = 0;

        while (bytes[position..].IndexOf("</"u8) is >= 0 and int found)
        {
            position += found;

            if (ScriptText.IsTag(bytes[(position + 2)..], name))
            {
                return position;
            }

            position += 2;
        }

        return -1;
    }

    /// <summary>Finds the end of the comment at the beginning of <paramref name="bytes"/>; -1 if it has none.</summary>
    private static int CommentEnd(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> content = bytes[4..];

        if (content.StartsWith(">"u8) || content.StartsWith("->"u8))
        {
            return 4 + content.IndexOf((byte)'>') + 1;
        }

        int position = 0;

        while (content[position..].IndexOf("--"u8) is >= 0 and int dashes)
        {
            position += dashes;
            ReadOnlySpan<byte> rest = content[(position + 2)..];

            if (rest.StartsWith(">"u8) || rest.StartsWith("!>"u8))
            {
                return 4 + position + 2 + rest.IndexOf((byte)'>') + 1;
            }

            position++;
        }

        return -1;
    }

    private static int EndOf(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> end)
    {
        int index = bytes.IndexOf(end);
        return index < 0 ? -1 : index + end.Length;
    }

    private static bool Is(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> name) => Ascii.EqualsIgnoreCase(bytes, name);

    private bool TryAdvance(int length)
    {
        _position += Math.Max(length, 0);
        return length >= 0;
    }

    /// <summary>Converts each byte to the character of the same number, and A to Z to lower case; the standard folds no other letters.</summary>
    private static int Lower(ReadOnlySpan<byte> name, Span<char> lower)
    {
        for (int i = 0; i < name.Length; i++)
        {
            char character = (char)name[i];
            lower[i] = char.IsAsciiLetterUpper(character) ? (char)(character | 0x20) : character;
        }

        return name.Length;
    }
}

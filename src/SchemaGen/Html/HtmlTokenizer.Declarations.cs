using System;
using System.Text;

namespace SchemaGen.Html;

/// <content>Comments, document types and the beginning of CDATA sections (HTML, 13.2.5.41 to 13.2.5.71).</content>
internal ref partial struct HtmlTokenizer
{
    private const string CDataStart = "[CDATA[";
    private const int KeywordLength = 6;

    /// <summary>Reads a comment, a document type or a CDATA section after <c>&lt;!</c>.</summary>
    /// <returns>False for an empty CDATA section.</returns>
    private bool TryReadDeclaration(int start, out TokenKind kind)
    {
        ReadOnlySpan<char> rest = _input[start..];

        if (rest.StartsWith("--", StringComparison.Ordinal))
        {
            kind = Comment(start + 2);
        }
        else if (StartsWithKeyword(rest, "doctype"))
        {
            kind = Doctype(start + "doctype".Length);
        }
        else if (_token.IsInForeignContent && rest.StartsWith(CDataStart, StringComparison.Ordinal))
        {
            _position = start + CDataStart.Length;
            kind = TokenKind.CData;
            return TryReadRawText(ContentState.CDataSection);
        }
        else
        {
            kind = BogusComment(start);
        }

        return true;
    }

    private static bool StartsWithKeyword(ReadOnlySpan<char> text, string keyword) => text.Length >= keyword.Length && Ascii.EqualsIgnoreCase(text[..keyword.Length], keyword);

    /// <summary>Reads up to the next <c>></c>.</summary>
    private TokenKind BogusComment(int start)
    {
        int length = _input[start..].IndexOf('>');
        return length < 0 ? Comment(start, _input.Length, _input.Length) : Comment(start, start + length, start + length + 1);
    }

    /// <summary>Reads a comment after <c>&lt;!--</c>.</summary>
    private TokenKind Comment(int start)
    {
        ReadOnlySpan<char> input = _input;

        if (start < input.Length && input[start] == '>')
        {
            return Comment(start, start, start + 1);
        }

        if (start + 1 < input.Length && input[start] == '-' && input[start + 1] == '>')
        {
            return Comment(start, start, start + 2);
        }

        for (int position = start; ;)
        {
            ReportProgress(position);
            int offset = input[position..].IndexOf("--", StringComparison.Ordinal);

            if (offset < 0)
            {
                // A dash at the end of the input is part of the end of the comment.
                return Comment(start, input.Length > start && input[^1] == '-' ? input.Length - 1 : input.Length, input.Length);
            }

            // Only the last two of several dashes can be part of the end.
            position += offset + 2;
            int dashes = input[position..].IndexOfAnyExcept('-');
            position = dashes < 0 ? input.Length : position + dashes;
            ReadOnlySpan<char> rest = input[position..];

            if (rest is [] or ['!'])
            {
                return Comment(start, position - 2, input.Length);
            }

            if (rest[0] == '>')
            {
                return Comment(start, position - 2, position + 1);
            }

            if (rest is ['!', '>', ..])
            {
                return Comment(start, position - 2, position + 2);
            }
        }
    }

    private TokenKind Comment(int start, int end, int next)
    {
        _token.Start = start;
        _token.End = end;
        _position = next;
        return TokenKind.Comment;
    }

    /// <summary>Reads a document type after its keyword (HTML, 13.2.5.53 to 13.2.5.68).</summary>
    private TokenKind Doctype(int start)
    {
        ReadOnlySpan<char> input = _input;
        int position = SkipWhiteSpace(start);
        int nameStart = position;

        while (position < input.Length && input[position] != '>' && !IsWhiteSpace(input[position]))
        {
            position++;
        }

        string? name = position > nameStart ? NormalizedName(input[nameStart..position]) : null;
        string? publicId = null;
        string? systemId = null;
        bool isMalformed = name is null;
        position = SkipWhiteSpace(position);
        ReadOnlySpan<char> rest = input[position..];

        if (StartsWithKeyword(rest, "public"))
        {
            position += KeywordLength;
            bool isRead = TryReadIdentifier(ref position, out publicId);
            isMalformed |= !isRead;

            // The system identifier may be missing, but nothing else may replace it.
            if (isRead && !TryReadIdentifier(ref position, out systemId))
            {
                isMalformed |= systemId is not null || position >= input.Length || input[position] != '>';
            }
        }
        else if (StartsWithKeyword(rest, "system"))
        {
            position += KeywordLength;
            isMalformed |= !TryReadIdentifier(ref position, out systemId);
        }
        else
        {
            isMalformed |= rest.IsEmpty || rest[0] != '>';
        }

        // After the identifiers, everything up to the end of the tag is skipped.
        isMalformed |= SkipWhiteSpace(position) >= input.Length;
        int length = input[position..].IndexOf('>');
        _position = length < 0 ? input.Length : position + length + 1;
        _token.Doctype = new PageDoctype(name, publicId, systemId, isMalformed);
        return TokenKind.Doctype;
    }

    /// <summary>Reads an identifier in quotes.</summary>
    /// <returns>False if there is none, or its end is missing.</returns>
    private readonly bool TryReadIdentifier(ref int position, out string? identifier)
    {
        position = SkipWhiteSpace(position);
        identifier = null;

        if (position >= _input.Length || _input[position] is not ('"' or '\''))
        {
            return false;
        }

        int start = position + 1;
        int length = _input[start..].IndexOfAny(_input[position], '>');
        position = length < 0 ? _input.Length : start + length;
        identifier = CharacterDecoder.Decode(_input[start..position], PageNodeFlags.LiteralText | PageNodeFlags.ReplaceNull);

        if (position >= _input.Length || _input[position] == '>')
        {
            return false;
        }

        position++;
        return true;
    }

    private static string NormalizedName(ReadOnlySpan<char> name)
    {
        char[] normalized = new char[name.Length];
        NameTable.Normalize(name, normalized);
        return new string(normalized);
    }
}

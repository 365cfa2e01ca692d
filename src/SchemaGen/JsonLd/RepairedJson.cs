using System;
using System.Globalization;
using System.Text;
using SchemaGen.Limits;
using SchemaGen.Text;

namespace SchemaGen.JsonLd;

/// <summary>Valid JSON made from the malformed JSON that publishers write into a block of JSON-LD.</summary>
/// <remarks>
/// <para>
/// Removed: comments of HTML and JavaScript, the marks of CDATA sections, semicolons, and commas outside of all brackets. Adapted to JSON: control characters and
/// escapes inside strings, blanks outside. Missing brackets and quotation marks are not added, because that would be a guess.
/// </para>
/// <para>
/// Read as in JavaScript: strings in single quotes, names without quotes, <c>undefined</c>, <c>NaN</c> and <c>Infinity</c> (null, as <c>JSON.stringify</c> writes them), <c>!0</c>
/// and <c>!1</c>; as in Python: <c>None</c>, <c>True</c>, <c>False</c>. Strings whose quotes a template escaped for HTML are decoded once, others are not.
/// </para>
/// </remarks>
internal sealed class RepairedJson
{
    private readonly string _source;
    private readonly StringBuilder _json;

    /// <summary>The position in the JSON whose position in the source is computed.</summary>
    private readonly int _target;
    private readonly Action? _progress;
    private int _distance;
    private int _position;
    private int _depth;
    private int _commentEnd;
    private LoopProgress _loop;

    private RepairedJson(string source, int target, Action? progress)
    {
        _progress = progress;
        _loop = new LoopProgress(progress);
        _source = source;
        _target = target;
        _json = new StringBuilder(source.Length);

        while (_position < source.Length)
        {
            _loop.Step();
            ReadToken();
        }
    }

    private ReadOnlySpan<char> Rest => _source.AsSpan(_position);

    /// <summary>Repairs a block.</summary>
    /// <param name="source">The text of the block.</param>
    /// <param name="progress">Called from time to time.</param>
    public static string Of(string source, Action? progress = null) => new RepairedJson(source, target: -1, progress)._json.ToString();

    /// <summary>Repairs a block, into UTF-8.</summary>
    /// <inheritdoc cref="Of"/>
    public static byte[] Utf8Of(string source, Action? progress = null)
    {
        StringBuilder json = new RepairedJson(source, target: -1, progress)._json;
        int length = 0;
        Encoder counter = Encoding.UTF8.GetEncoder();
        Encoder encoder = Encoding.UTF8.GetEncoder();

        // A lone surrogate at the end of a chunk waits for the other half, even if bytes are only counted.
        Span<byte> discarded = stackalloc byte[256];

        foreach (ReadOnlyMemory<char> chunk in json.GetChunks())
        {
            for (ReadOnlySpan<char> rest = chunk.Span; !rest.IsEmpty;)
            {
                counter.Convert(rest, discarded, flush: false, out int used, out int written, out _);
                rest = rest[used..];
                length += written;
            }
        }

        counter.Convert([], discarded, flush: true, out _, out int last, out _);
        byte[] bytes = new byte[length + last];
        int position = 0;

        foreach (ReadOnlyMemory<char> chunk in json.GetChunks())
        {
            position += encoder.GetBytes(chunk.Span, bytes.AsSpan(position), flush: false);
        }

        encoder.GetBytes([], bytes.AsSpan(position), flush: true);
        return bytes;
    }

    /// <summary>Gets the position in a block that corresponds to a position in its repaired text.</summary>
    /// <remarks>The block is repaired again: only mistakes need positions, and storing them all would take more memory than the text.</remarks>
    public static int OriginalOffset(string source, int offset, Action? progress = null) => Math.Clamp(offset + new RepairedJson(source, offset, progress)._distance, 0, source.Length);

    private void ReadToken()
    {
        char c = _source[_position];

        switch (c)
        {
            case '"' or '\'':
                ReadString(c);
                break;
            case '&' when CharacterReferences.TryRead(Rest, out int length, out string value):
                ReadReference(length, value);
                break;
            case '/' when StartsWith("//"):
                SkipLineComment();
                break;
            case '/' when StartsWith("/*"):
                SkipPast("*/", 2);
                break;
            case '<' when StartsWith("<!--"):
                SkipComment();
                break;
            case '<' when StartsWith("<![CDATA["):
                _position += "<![CDATA[".Length;
                break;
            case '<' when StartsWith("<!]]>"):
                _position += "<!]]>".Length;
                break;
            case ']' when _depth == 0 && StartsWith("]]>"):
            case '-' when StartsWith("-->"):
                _position += "-->".Length;
                break;
            case '-' when StartsWith("--!>"):
                _position += "--!>".Length;
                break;
            case '-' when _depth > 0 && StartsWith("-Infinity"):
                _position++;
                break;
            case '!' when _depth > 0 && (StartsWith("!0") || StartsWith("!1")):
                Replace(StartsWith("!0") ? "true" : "false", 2);
                break;
            case ';' or ',' when _depth == 0:
                _position++;
                break;
            case '_' or '$':
            case var _ when char.IsLetter(c):
                ReadWord();
                break;
            default:
                ReadMark(c, 1);
                break;
        }
    }

    /// <summary>Reads a bracket, a blank or another character outside of strings.</summary>
    private void ReadMark(char c, int length)
    {
        // The HTML parser writes U+FFFD for a NUL character in a script.
        if (c != '\n' && (c is <= ' ' or '\uFFFD' || !TextCharacters.IsOrdinary(c)))
        {
            c = ' ';
        }

        _depth += c is '{' or '[' ? 1 : c is '}' or ']' ? -1 : 0;
        Mark();
        _json.Append(c);
        _position += length;
    }

    private void ReadReference(int length, string value)
    {
        if (value is "\"" or "'")
        {
            ReadEscapedString(length, value[0]);
        }
        else if (value.Length == 1)
        {
            ReadMark(value[0], length);
        }
        else
        {
            Replace(value, length);
        }
    }

    /// <summary>Reads a string whose quotes are character references; its content was escaped together with them.</summary>
    private void ReadEscapedString(int openLength, char quote)
    {
        var inner = new StringBuilder().Append(quote);
        int position = _position + openLength;
        bool isEscaped = false;
        bool isClosed = false;

        while (position < _source.Length && !isClosed)
        {
            _loop.Step();
            char c = _source[position];

            if (c == '&' && CharacterReferences.TryRead(_source.AsSpan(position), out int length, out string value))
            {
                position += length;
                isClosed = value[0] == quote && !isEscaped;
                inner.Append(value);
                isEscaped = value == "\\" && !isEscaped;
            }
            else
            {
                // A quotation mark that is not escaped for HTML does not end the string.
                inner.Append(c == quote && !isEscaped ? "\\" : string.Empty).Append(c);
                isEscaped = c == '\\' && !isEscaped;
                position++;
            }
        }

        Replace(Of(inner.ToString(), _progress), position - _position);
    }

    /// <summary>Reads a word outside of strings: a name without quotes, or a value that JSON writes differently.</summary>
    private void ReadWord()
    {
        int length = 1;

        while (length < Rest.Length && (char.IsLetterOrDigit(Rest[length]) || Rest[length] is '_' or '$'))
        {
            length++;
        }

        ReadOnlySpan<char> word = Rest[..length];

        if (_depth > 0 && Rest[length..].TrimStart().StartsWith(":", StringComparison.Ordinal))
        {
            Replace($"\"{word}\"", length);
            return;
        }

        string? json = _depth == 0 ? null : word switch
        {
            "undefined" or "NaN" or "Infinity" or "None" => "null",
            "True" => "true",
            "False" => "false",
            _ => null,
        };

        if (json is not null)
        {
            Replace(json, length);
        }
        else
        {
            Copy(length);
        }
    }

    private bool StartsWith(string text) => Rest.StartsWith(text, StringComparison.Ordinal);

    private void Take(char c)
    {
        Mark();
        _json.Append(c);
        _position++;
    }

    private void Mark()
    {
        _loop.Step();

        if (_json.Length <= _target)
        {
            _distance = _position - _json.Length;
        }
    }

    private void SkipPast(string end, int from)
    {
        int index = _source.IndexOf(end, Math.Min(_position + from, _source.Length), StringComparison.Ordinal);
        _position = index < 0 ? _source.Length : index + end.Length;
    }

    /// <summary>Skips a comment of one line; if a mark follows, only the slashes, which hide the mark from browsers that do not know it (<c>//&lt;![CDATA[</c>, <c>//--&gt;</c>, <c>//&gt;&lt;!--</c>): JSON may follow in that line.</summary>
    private void SkipLineComment()
    {
        _position += 2;
        ReadOnlySpan<char> rest = Rest.TrimStart(" \t");

        if (rest.StartsWith("<!", StringComparison.Ordinal) || rest.StartsWith("]]>", StringComparison.Ordinal) || rest.StartsWith("--", StringComparison.Ordinal))
        {
            _position = _source.Length - rest.Length;
        }
        else if (rest.StartsWith(">", StringComparison.Ordinal))
        {
            _position = _source.Length - rest.Length + 1;
        }
        else
        {
            int end = Rest.IndexOfAny('\r', '\n');
            _position = end < 0 ? _source.Length : _position + end;
        }
    }

    /// <summary>Skips the start of a comment that encloses JSON, or a whole comment that encloses words.</summary>
    private void SkipComment()
    {
        _position += "<!--".Length;
        ReadOnlySpan<char> inside = Rest.TrimStart();

        // The end is searched for once for all comments that it could end.
        if (_commentEnd < _position)
        {
            int end = _source.IndexOf("-->", _position, StringComparison.Ordinal);
            _commentEnd = end < 0 ? int.MaxValue : end;
        }

        if (!inside.IsEmpty && inside[0] is not ('{' or '[' or '"' or '/' or '<') && _commentEnd < int.MaxValue)
        {
            _position = _commentEnd + "-->".Length;
        }
    }

    private void ReadString(char quote)
    {
        Take('"');

        while (_position < _source.Length)
        {
            char c = _source[_position];

            switch (c)
            {
                case var _ when c == quote:
                    Take('"');
                    return;
                case '"':
                    Replace("\\\"", 1);
                    break;
                case '\\':
                    ReadEscape();
                    break;
                // RFC 8259, 7: control characters must be escaped.
                case < ' ':
                    ReplaceBy(c, 1);
                    break;
                default:
                    Take(c);
                    break;
            }
        }
    }

    /// <remarks>Escapes that JSON does not have are read as in JavaScript: ECMAScript, 12.9.4 and B.1.2.</remarks>
    private void ReadEscape()
    {
        char c = _position + 1 < _source.Length ? _source[_position + 1] : '\0';

        switch (c)
        {
            case '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't':
                Copy(2);
                break;
            case 'u' when StartsWith("\\u{") && BracedCodePoint(out int length) is { } rune:
                ReplaceBy(rune.ToString(), length);
                break;
            case 'u':
                ReadUnicode();
                break;
            case 'x' when HexAt(_position + 2, 2) is { } code:
                ReplaceBy((char)code, 4);
                break;
            // Most likely a path of Windows.
            case 'x':
                Replace("\\\\x", 2);
                break;
            case 'v':
                ReplaceBy('\v', 2);
                break;
            case >= '0' and <= '7':
                ReadOctal();
                break;
            // A line continuation of JavaScript.
            case '\r' or '\n':
                _position += StartsWith("\\\r\n") ? 3 : 2;
                break;
            // \' and the like mean the character itself, which is read next; a quote of either kind does not end the string.
            case '\'':
                _position++;
                Take('\'');
                break;
            default:
                _position++;
                break;
        }
    }

    private void ReadOctal()
    {
        int length = 1;
        int code = _source[_position + 1] - '0';

        while (length < 3 && _position + 1 + length < _source.Length && _source[_position + 1 + length] is >= '0' and <= '7' and var digit && (code * 8) + digit - '0' <= 255)
        {
            code = (code * 8) + digit - '0';
            length++;
        }

        ReplaceBy((char)code, 1 + length);
    }

    private void ReadUnicode()
    {
        if (UnitAt(_position) is not { } unit)
        {
            // Most likely a path of Windows.
            Replace("\\\\u", 2);
        }
        else if (char.IsHighSurrogate(unit) && UnitAt(_position + 6) is { } low && char.IsLowSurrogate(low))
        {
            Copy(12);
        }
        else if (char.IsSurrogate(unit))
        {
            Replace("\\ufffd", 6);
        }
        else
        {
            Copy(6);
        }
    }

    /// <summary>Reads the code point of <c>\u{1F600}</c>; null if it is malformed.</summary>
    private Rune? BracedCodePoint(out int length)
    {
        int end = Rest[..Math.Min(Rest.Length, 16)].IndexOf('}');
        length = end + 1;
        return end > 3 && HexAt(_position + 3, end - 3) is { } code ? Rune.IsValid(code) ? new Rune(code) : code is >= 0xD800 and < 0xE000 ? Rune.ReplacementChar : null : null;
    }

    /// <summary>Reads the code unit of an escape.</summary>
    private char? UnitAt(int position) =>
        position + 6 <= _source.Length && _source[position] == '\\' && _source[position + 1] == 'u' ? (char?)HexAt(position + 2, 4) : null;

    private int? HexAt(int position, int length) =>
        position + length <= _source.Length && int.TryParse(_source.AsSpan(position, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) ? code : null;

    private void Copy(int length)
    {
        Mark();
        _json.Append(_source, _position, length);
        _position += length;
    }

    private void Replace(string json, int length)
    {
        Mark();
        _json.Append(json);
        _position += length;
    }

    /// <summary>Replaces an escape by its text.</summary>
    private void ReplaceBy(string text, int length)
    {
        if (text.Length == 1)
        {
            ReplaceBy(text[0], length);
        }
        else
        {
            Replace(text, length);
        }
    }

    private void ReplaceBy(char c, int length)
    {
        Mark();

        switch (c)
        {
            case '"' or '\\':
                _json.Append('\\').Append(c);
                break;
            case '\n':
                _json.Append("\\n");
                break;
            case '\t':
                _json.Append("\\t");
                break;
            case '\r':
                _json.Append("\\r");
                break;
            case < ' ':
                _json.Append("\\u00").Append(c < '\u0010' ? '0' : '1').Append("0123456789abcdef"[c & 15]);
                break;
            default:
                _json.Append(c);
                break;
        }

        _position += length;
    }
}

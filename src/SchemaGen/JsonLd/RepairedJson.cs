using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace SchemaGen.Runtime;

/// <summary>JSON, made of what publishers write into a block of JSON-LD.</summary>
/// <remarks>
/// Left out: comments of HTML and JavaScript, the marks of CDATA sections, semicolons and commas outside of all brackets. Made what JSON asks for: control characters and
/// escapes inside strings, blanks outside. Brackets stay as they are: whoever completes them guesses.
/// </remarks>
internal sealed class RepairedJson
{
    private readonly string _source;
    private readonly StringBuilder _json;

    /// <summary>Where in the JSON the distance to the source changes, and what is there in the source.</summary>
    private readonly List<(int Json, int Source)> _places = [];
    private int _position;
    private int _distance;
    private int _depth;
    private int _commentEnd;

    private RepairedJson(string source)
    {
        _source = source;
        _json = new StringBuilder(source.Length);

        while (_position < source.Length)
        {
            ReadToken();
        }

        Text = _json.ToString();
    }

    /// <summary>The JSON.</summary>
    public string Text { get; }

    private ReadOnlySpan<char> Rest => _source.AsSpan(_position);

    /// <summary>Repairs a block.</summary>
    public static RepairedJson Of(string source) => new(source);

    /// <summary>What a place of the JSON is in the source.</summary>
    public int OriginalOffset(int offset)
    {
        int distance = 0;

        foreach ((int json, int source) in _places)
        {
            if (json > offset)
            {
                break;
            }

            distance = source - json;
        }

        return Math.Clamp(offset + distance, 0, _source.Length);
    }

    private void ReadToken()
    {
        char c = _source[_position];

        switch (c)
        {
            case '"':
                ReadString();
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
            case ';' or ',' when _depth == 0:
                _position++;
                break;
            case not '\n' when c <= ' ' || !TextCharacters.IsOrdinary(c):
                Take(' ');
                break;
            default:
                _depth += c is '{' or '[' ? 1 : c is '}' or ']' ? -1 : 0;
                Take(c);
                break;
        }
    }

    private bool StartsWith(string text) => Rest.StartsWith(text, StringComparison.Ordinal);

    /// <summary>Replaces the next character of the source.</summary>
    private void Take(char c)
    {
        Mark();
        _json.Append(c);
        _position++;
    }

    private void Mark()
    {
        int distance = _position - _json.Length;

        if (distance != _distance)
        {
            _distance = distance;
            _places.Add((_json.Length, _position));
        }
    }

    private void SkipPast(string end, int from)
    {
        int index = _source.IndexOf(end, Math.Min(_position + from, _source.Length), StringComparison.Ordinal);
        _position = index < 0 ? _source.Length : index + end.Length;
    }

    /// <summary>In front of a mark, slashes are there for a browser that does not know it: <c>//&lt;![CDATA[</c>, <c>//--&gt;</c>, <c>//&gt;&lt;!--</c>. What follows may be in the same line.</summary>
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

    /// <summary>Around the JSON the marks are left out, around words also the words.</summary>
    private void SkipComment()
    {
        _position += "<!--".Length;
        ReadOnlySpan<char> inside = Rest.TrimStart();

        // Searched for once for all comments that it may end.
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

    private void ReadString()
    {
        Take('"');

        while (_position < _source.Length)
        {
            char c = _source[_position];

            switch (c)
            {
                case '"':
                    Take(c);
                    return;
                case '\\':
                    ReadEscape();
                    break;
                // RFC 8259, 7: they must be escaped.
                case < ' ':
                    Replace("\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture), 1);
                    break;
                default:
                    Take(c);
                    break;
            }
        }
    }

    private void ReadEscape()
    {
        char c = _position + 1 < _source.Length ? _source[_position + 1] : '\0';

        switch (c)
        {
            case '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't':
                Copy(2);
                break;
            case 'u':
                ReadUnicode();
                break;
            // JavaScript's way to go on in the next line.
            case '\r' or '\n':
                _position += StartsWith("\\\r\n") ? 3 : 2;
                break;
            // \' and the like: the character itself, which is read next.
            default:
                _position++;
                break;
        }
    }

    private void ReadUnicode()
    {
        if (UnitAt(_position) is not { } unit)
        {
            // A path of Windows, most likely.
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

    /// <summary>The code unit of an escape.</summary>
    private char? UnitAt(int position) =>
        position + 6 <= _source.Length && _source[position] == '\\' && _source[position + 1] == 'u'
            && ushort.TryParse(_source.AsSpan(position + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit)
            ? (char)unit
            : null;

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
}

using System;
using System.Text;

namespace SchemaGen.Html;

/// <content>The content of elements that is not markup: RCDATA, RAWTEXT, script data, PLAINTEXT and CDATA sections.</content>
internal ref partial struct HtmlTokenizer
{
    private const string CommentStart = "<!--";
    private const string CDataEnd = "]]>";

    /// <summary>Reads the text up to the end tag of the element that was just opened.</summary>
    /// <returns>False if it is empty.</returns>
    private bool TryReadRawText(ContentState state)
    {
        int start = _position;
        _token.TextFlags = state == ContentState.Rcdata ? PageNodeFlags.ReplaceNull : PageNodeFlags.ReplaceNull | PageNodeFlags.LiteralText;

        if (state == ContentState.CDataSection)
        {
            int length = _input[start..].IndexOf(CDataEnd, StringComparison.Ordinal);
            _token.End = length < 0 ? _input.Length : start + length;
            _position = length < 0 ? _input.Length : _token.End + CDataEnd.Length;
        }
        else
        {
            _token.End = _position = state == ContentState.Plaintext ? _input.Length : FindEndTag(start, state == ContentState.ScriptData);
        }

        _token.Start = start;
        _token.State = ContentState.Data;
        return _token.End > start;
    }

    /// <summary>Finds the end tag of the element whose text begins at <paramref name="start"/>.</summary>
    private int FindEndTag(int start, bool isScript)
    {
        ReadOnlySpan<char> input = _input;
        string name = _tree.NameOfTag(_token.StateName);

        for (int position = start; ; position++)
        {
            ReportProgress(position);

            // A search for one character is vectorized; one for the whole tag that ignores case takes much longer.
            int offset = input[position..].IndexOf('<');

            if (offset < 0)
            {
                return input.Length;
            }

            position += offset;
            char next = position + 1 < input.Length ? input[position + 1] : '\0';

            if (next == '/')
            {
                if (IsTagName(position + 2, name))
                {
                    return position;
                }
            }
            else if (next == '!' && isScript && input[position..].StartsWith(CommentStart, StringComparison.Ordinal))
            {
                return FindScriptEnd(position, name);
            }
        }
    }

    /// <summary>Finds the end of a script with comments (HTML, 13.2.5.15 to 13.2.5.31): between <c>&lt;!-- &lt;script</c> and <c>--></c> an end tag closes that inner one.</summary>
    private int FindScriptEnd(int start, string name)
    {
        ReadOnlySpan<char> input = _input;
        bool isEscaped = false;
        bool isDoubleEscaped = false;
        int position = start;

        while (true)
        {
            ReportProgress(position);
            int offset = isEscaped ? input[position..].IndexOfAny('<', '-') : input[position..].IndexOf('<');

            if (offset < 0)
            {
                return input.Length;
            }

            position += offset;
            ReadOnlySpan<char> rest = input[position..];

            if (rest[0] == '-')
            {
                int dashes = rest.IndexOfAnyExcept('-');
                dashes = dashes < 0 ? rest.Length : dashes;
                position += dashes;

                if (dashes >= 2 && dashes < rest.Length && rest[dashes] == '>')
                {
                    isEscaped = isDoubleEscaped = false;
                }
            }
            else if (IsEndTag(position, name))
            {
                if (!isDoubleEscaped)
                {
                    return position;
                }

                isDoubleEscaped = false;
                position += name.Length + 2;
            }
            else if (!isEscaped && rest.StartsWith(CommentStart, StringComparison.Ordinal))
            {
                // The dashes may also be those of the end: <!-->.
                isEscaped = true;
                position += 2;
            }
            else if (isEscaped && !isDoubleEscaped && IsTagName(position + 1, name))
            {
                isDoubleEscaped = true;
                position += name.Length + 1;
            }
            else
            {
                position++;
            }
        }
    }

    private readonly bool IsEndTag(int position, string name) => position + 1 < _input.Length && _input[position + 1] == '/' && IsTagName(position + 2, name);

    private readonly bool IsTagName(int start, string name)
        => start + name.Length < _input.Length && EndsTagName(_input[start + name.Length]) && Ascii.EqualsIgnoreCase(_input.Slice(start, name.Length), name);
}

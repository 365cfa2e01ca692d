using System;
using System.Text;
using System.Text.RegularExpressions;

namespace SchemaGen.Generator.Selectors;

/// <content>jsoup's text selectors, whose argument may be raw text.</content>
internal sealed partial class SelectorParser
{
    private TextSelector? ParseText(TextSelectorKind kind, int start)
    {
        int argument = SkipBlanks(_token.End);
        int close = FindEndOfRawText(_token.End, kind);

        if (close < 0)
        {
            return FailUnclosedText(start, argument);
        }

        int end = EndOfRawText(argument, close);
        bool isQuoted = argument < close && _text[argument] is '"' or '\'';

        if (isQuoted && FindEndOfQuote(argument) != end)
        {
            return Fail<TextSelector>(SelectorErrorCode.InvalidTextArgument, argument, end, "Something follows the quoted text, so quote all of the argument or nothing");
        }

        string value = IsPattern(kind)
            // Backslashes belong to the regular expression, quoted or not.
            ? Clean(isQuoted ? Slice(argument + 1, end - 1) : Slice(argument, end), unescape: false)
            : isQuoted ? _lexer.Read(argument).Value : Clean(Slice(argument, end), unescape: true);

        if (value.Length == 0)
        {
            return Fail<TextSelector>(SelectorErrorCode.MissingArgument, start, close + 1, $"'{Slice(start, _token.End - 1)}()' needs an argument, so write one or remove it", string.Empty);
        }

        if (IsPattern(kind) && FindMistake(value) is { } mistake)
        {
            return Fail<TextSelector>(SelectorErrorCode.InvalidRegularExpression, argument, end, $"The regular expression is not valid, so correct it: {mistake}");
        }

        if (IsPattern(kind))
        {
            _spans?.Patterns.Add((isQuoted ? argument + 1 : argument, value));
        }

        _lastEnd = close + 1;
        _token = _lexer.Read(close + 1);
        return new TextSelector(kind, value);
    }

    private TextSelector? FailUnclosedText(int start, int argument)
    {
        if (argument < _text.Length && _text[argument] is '"' or '\'' && FindEndOfQuote(argument) < 0)
        {
            return Fail<TextSelector>(SelectorErrorCode.UnclosedString, argument, _text.Length, $"The string is not closed, so write {_text[argument]} where it ends");
        }

        int end = EndOfText(start, _text.Length);
        return Fail<TextSelector>(SelectorErrorCode.UnclosedParenthesis, start, end, "The '(' is never closed, so write ')' where it ends, or '\\(' for a parenthesis in the text", Slice(start, end) + ")");
    }

    private static bool IsPattern(TextSelectorKind kind) => kind is TextSelectorKind.Matches or TextSelectorKind.MatchesOwn;

    private static bool IsTextFunction(SelectorToken token, out TextSelectorKind kind)
    {
        TextSelectorKind? found = token.Kind == SelectorTokenKind.Function ? PseudoClasses.TryGetTextKind(SelectorCharacters.ToAsciiLower(token.Value)) : null;
        kind = found.GetValueOrDefault();
        return found is not null;
    }

    /// <summary>Finds the end of the argument that begins at <paramref name="position"/>, and of its parenthesis.</summary>
    private int FindEndOfTextArgument(int position, TextSelectorKind kind) =>
        FindEndOfRawText(position, kind) is >= 0 and int close ? close + 1 : _text.Length;

    private int SkipBlanks(int position)
    {
        while (position < _text.Length && SelectorCharacters.IsWhiteSpace(_text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Finds the index of the quote that closes the one at <paramref name="position"/>, plus one; negative if there is none.</summary>
    private int FindEndOfQuote(int position)
    {
        char quote = _text[position++];

        while (position < _text.Length && (_text[position] == quote || !SelectorCharacters.IsNewLine(_text[position])))
        {
            if (_text[position] == quote)
            {
                return position + 1;
            }

            position += _text[position] == '\\' ? 2 : 1;
        }

        return -1;
    }

    /// <summary>Finds the index of the parenthesis that closes the one before <paramref name="position"/>; negative if there is none.</summary>
    /// <remarks>Quotes count only around the whole argument, because raw text contains apostrophes. A parenthesis in a character class of a regular expression does not count either.</remarks>
    private int FindEndOfRawText(int position, TextSelectorKind kind)
    {
        position = SkipBlanks(position);

        if (position < _text.Length && _text[position] is '"' or '\'')
        {
            position = FindEndOfQuote(position);

            if (position < 0)
            {
                return -1;
            }
        }

        bool hasClasses = IsPattern(kind);

        for (int depth = 0; position < _text.Length; position++)
        {
            switch (_text[position])
            {
                case '\\':
                    position++;
                    break;

                case '[' when hasClasses:
                    // If one class is not closed before the end, neither is another, and repeated searches would take quadratic time.
                    int end = EndOfCharacterClass(position);
                    hasClasses = end > position;
                    position = end;
                    break;

                case '(':
                    depth++;
                    break;

                case ')' when depth == 0:
                    return position;

                case ')':
                    depth--;
                    break;
            }
        }

        return -1;
    }

    /// <summary>Finds the index of the bracket that closes the one at <paramref name="position"/>; <paramref name="position"/> itself if there is none.</summary>
    private int EndOfCharacterClass(int position)
    {
        int end = position + 1;

        if (end < _text.Length && _text[end] == '^')
        {
            end++;
        }

        // A bracket at the beginning of the class is literal.
        if (end < _text.Length && _text[end] == ']')
        {
            end++;
        }

        while (end < _text.Length && _text[end] != ']')
        {
            end += _text[end] == '\\' ? 2 : 1;
        }

        return end < _text.Length ? end : position;
    }

    /// <summary>Finds the end of the text before the parenthesis at <paramref name="close"/>; a blank after a backslash belongs to it.</summary>
    private int EndOfRawText(int start, int close)
    {
        int end = close;

        while (end > start && SelectorCharacters.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        int backslash = end;

        while (backslash > start && _text[backslash - 1] == '\\')
        {
            backslash--;
        }

        return (end - backslash) % 2 == 1 && end < close ? end + 1 : end;
    }

    /// <summary>Removes characters that a text cannot contain, and the backslashes of escapes.</summary>
    private static string Clean(string raw, bool unescape)
    {
        StringBuilder text = new(raw.Length);

        for (int i = 0; i < raw.Length; i++)
        {
            if (unescape && raw[i] == '\\' && i + 1 < raw.Length)
            {
                i++;
            }

            if (char.IsHighSurrogate(raw[i]) && i + 1 < raw.Length && char.IsLowSurrogate(raw[i + 1]))
            {
                text.Append(raw[i++]).Append(raw[i]);
            }
            else
            {
                text.Append(raw[i] == '\0' || char.IsSurrogate(raw[i]) ? SelectorCharacters.Replacement : raw[i]);
            }
        }

        return text.ToString();
    }

    private static string? FindMistake(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
            return null;
        }
        catch (ArgumentException exception)
        {
            return exception.Message.TrimEnd('.');
        }
    }
}

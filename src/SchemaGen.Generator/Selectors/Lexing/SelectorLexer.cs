using System.Text;

namespace SchemaGen.Generator.Selectors;

/// <summary>Splits a selector into the tokens of CSS Syntax 3.</summary>
/// <remarks>
/// A token can be read at any position, so that the parser can look ahead, go back, and take the argument of <c>:contains()</c> as raw text.
/// There is no token for <c>unicode-range</c>: <c>u+a</c> is two tags and a combinator.
/// </remarks>
internal sealed partial class SelectorLexer(string text)
{
    /// <summary>Whether a backslash was read at the end of the text, where it escapes nothing.</summary>
    public bool HasTrailingBackslash { get; private set; }

    /// <summary>The index of the first invisible character of a name; negative if there is none.</summary>
    public int InvisibleCharacter { get; private set; } = -1;

    /// <summary>Reads the first token at or after <paramref name="position"/>.</summary>
    public SelectorToken Read(int position)
    {
        while (At(position) == '/' && At(position + 1) == '*')
        {
            int end = text.IndexOf("*/", position + 2, System.StringComparison.Ordinal);

            if (end < 0)
            {
                return new SelectorToken(SelectorTokenKind.UnclosedComment, position, text.Length);
            }

            position = end + 2;
        }

        if (position >= text.Length)
        {
            return new SelectorToken(SelectorTokenKind.End, text.Length, text.Length);
        }

        char c = text[position];

        return c switch
        {
            _ when SelectorCharacters.IsWhiteSpace(c) => ReadWhiteSpace(position),
            '"' or '\'' => ReadString(position),
            '#' when IsName(position + 1) => ReadHash(position),
            '@' when StartsIdentifier(position + 1) => ReadAtKeyword(position),
            _ when StartsNumber(position) => ReadNumeric(position),
            '-' when At(position + 1) == '-' && At(position + 2) == '>' => new SelectorToken(SelectorTokenKind.Delimiter, position, position + 3) { Value = "-->" },
            _ when StartsIdentifier(position) => ReadIdentifierLike(position),
            ':' => Single(SelectorTokenKind.Colon, position),
            ',' => Single(SelectorTokenKind.Comma, position),
            '(' => Single(SelectorTokenKind.LeftParenthesis, position),
            ')' => Single(SelectorTokenKind.RightParenthesis, position),
            '[' => Single(SelectorTokenKind.LeftBracket, position),
            ']' => Single(SelectorTokenKind.RightBracket, position),
            '{' => Single(SelectorTokenKind.LeftBrace, position),
            '}' => Single(SelectorTokenKind.RightBrace, position),
            _ => Single(SelectorTokenKind.Delimiter, position),
        };
    }

    /// <summary>Gets the character at <paramref name="index"/>, or a line end (which no look-ahead accepts) outside the text.</summary>
    private char At(int index) => index < text.Length ? text[index] : '\n';

    private SelectorToken Single(SelectorTokenKind kind, int position) =>
        new(kind, position, position + 1) { Value = text[position].ToString() };

    private SelectorToken ReadWhiteSpace(int position)
    {
        int end = position + 1;

        while (end < text.Length && SelectorCharacters.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return new SelectorToken(SelectorTokenKind.WhiteSpace, position, end);
    }

    private SelectorToken ReadHash(int position)
    {
        bool isIdentifier = StartsIdentifier(position + 1);
        string name = ReadName(position + 1, out int end);

        return new SelectorToken(SelectorTokenKind.Hash, position, end) { Value = name, IsIdentifier = isIdentifier };
    }

    private SelectorToken ReadAtKeyword(int position)
    {
        string name = ReadName(position + 1, out int end);

        return new SelectorToken(SelectorTokenKind.AtKeyword, position, end) { Value = name };
    }

    private SelectorToken ReadIdentifierLike(int position)
    {
        string name = ReadName(position, out int end);

        if (At(end) != '(')
        {
            return new SelectorToken(SelectorTokenKind.Identifier, position, end) { Value = name };
        }

        end++;

        return string.Equals(name, "url", System.StringComparison.OrdinalIgnoreCase) && !StartsQuoted(end)
            ? new SelectorToken(SelectorTokenKind.Url, position, EndOfUrl(end)) { Value = name }
            : new SelectorToken(SelectorTokenKind.Function, position, end) { Value = name };
    }

    /// <summary>Reports whether the first thing at <paramref name="position"/> other than white space is a quote, which makes <c>url(</c> a function like any other.</summary>
    private bool StartsQuoted(int position)
    {
        while (position < text.Length && SelectorCharacters.IsWhiteSpace(text[position]))
        {
            position++;
        }

        return At(position) is '"' or '\'';
    }

    private int EndOfUrl(int position)
    {
        while (position < text.Length)
        {
            if (text[position] == ')')
            {
                return position + 1;
            }

            position += text[position] == '\\' && position + 1 < text.Length ? 2 : 1;
        }

        return position;
    }

    private SelectorToken ReadString(int position)
    {
        char quote = text[position];
        StringBuilder value = new();
        int end = position + 1;

        while (end < text.Length)
        {
            char c = text[end];

            if (c == quote)
            {
                return new SelectorToken(SelectorTokenKind.String, position, end + 1) { Value = value.ToString() };
            }

            if (SelectorCharacters.IsNewLine(c))
            {
                break;
            }

            if (c != '\\')
            {
                AppendCodePoint(value, ref end);
            }
            else if (end + 1 >= text.Length)
            {
                end++;
            }
            else if (SelectorCharacters.IsNewLine(text[end + 1]))
            {
                // An escaped line end: neither the backslash nor the line end is part of the string.
                end = SkipNewLine(end + 1);
            }
            else
            {
                AppendEscape(value, ref end);
            }
        }

        return new SelectorToken(SelectorTokenKind.UnclosedString, position, end) { Value = value.ToString() };
    }

    private int SkipNewLine(int position) => text[position] == '\r' && At(position + 1) == '\n' && position + 1 < text.Length ? position + 2 : position + 1;
}

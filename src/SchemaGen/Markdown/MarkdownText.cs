using System;
using System.Buffers;
using System.Text;

namespace SchemaGen.Markdown;

/// <summary>Escapes texts, so that CommonMark renders them as they are.</summary>
internal static class MarkdownText
{
    private const int MaxHeadingMarkers = 6;
    private const int MaxDigits = 9;

    private static readonly SearchValues<char> s_letters = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Appends a text with a backslash before each character that would begin markup inside a line.</summary>
    public static void Append(StringBuilder target, ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsMarkup(text, i))
            {
                target.Append('\\');
            }

            target.Append(text[i]);
        }
    }

    /// <summary>Appends an address as the destination of a link or image.</summary>
    public static void AppendDestination(StringBuilder target, string address)
    {
        for (int i = 0; i < address.Length; i++)
        {
            if (address[i] is '(' or ')' or '\\' or '<' or '>')
            {
                target.Append('\\');
            }

            target.Append(address[i]);

            if (address[i] == '&' && IsReference(address.AsSpan(i)))
            {
                target.Append("amp;");
            }
        }
    }

    /// <summary>Escapes what makes a line of a paragraph the start of another block, or the underline of a heading.</summary>
    public static string EscapeLineStart(string line)
    {
        int escaped = BlockMarker(line);
        return escaped < 0 ? line : line.Insert(escaped, "\\");
    }

    /// <summary>Escapes the number signs that would end a heading.</summary>
    public static string EscapeHeadingEnd(string line)
    {
        int start = line.AsSpan().TrimEnd('#').Length;
        return start == line.Length || (start > 0 && line[start - 1] != ' ') ? line : line.Insert(start, "\\");
    }

    /// <summary>Replaces each run of white space by one blank, and trims both ends.</summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);

        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.Length > 0 && line[^1] == ' ' ? line.ToString(0, line.Length - 1) : line.ToString();
    }

    private static bool IsMarkup(ReadOnlySpan<char> text, int index) => text[index] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '~' or '|' => true,
        '_' => index == 0 || index == text.Length - 1 || !char.IsAsciiLetterOrDigit(text[index - 1]) || !char.IsAsciiLetterOrDigit(text[index + 1]),
        '<' => index == text.Length - 1 || char.IsAsciiLetter(text[index + 1]) || text[index + 1] is '/' or '!' or '?',
        '&' => index == text.Length - 1 || char.IsAsciiLetter(text[index + 1]) || text[index + 1] == '#',
        _ => false,
    };

    /// <summary>Reports whether a text, which begins with an ampersand, may begin with a character reference.</summary>
    private static bool IsReference(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || !(char.IsAsciiLetter(text[1]) || text[1] == '#'))
        {
            return false;
        }

        // Ends at the next ampersand at the latest, so that the time of an address is linear.
        int end = text[2..].IndexOfAnyExcept(s_letters);
        return end >= 0 && text[2 + end] == ';';
    }

    /// <summary>Gets the index of the character to escape; -1 if there is none.</summary>
    private static int BlockMarker(string line)
    {
        switch (line[0])
        {
            case '>':
                return 0;
            case '#':
                int count = line.Length - line.AsSpan().TrimStart('#').Length;
                return count <= MaxHeadingMarkers && EndsAt(line, count) ? 0 : -1;
            case '=':
                return line.AsSpan().TrimEnd(' ').TrimEnd('=').IsEmpty ? 0 : -1;
            case '-' or '+':
                return EndsAt(line, 1) || line[1] == line[0] ? 0 : -1;
            default:
                int digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
                return digits is > 0 and <= MaxDigits && line[digits] is '.' or ')' && EndsAt(line, digits + 1) ? digits : -1;
        }
    }

    private static bool EndsAt(string line, int index) => index == line.Length || line[index] is ' ' or '\n';
}

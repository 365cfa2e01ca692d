using System;
using System.Text;
using SchemaGen.Html;

namespace SchemaGen.Text;

/// <summary>Decodes character references of HTML (<c>&amp;amp;</c>, <c>&amp;#8217;</c>) that are left in a text after its page was parsed.</summary>
/// <remarks>Only references that end in a semicolon are decoded, so that the parameters of an address (<c>?a=1&amp;copy=2</c>) stay.</remarks>
internal static class CharacterReferences
{
    /// <summary>The length of the longest reference that is read. The longest name, <c>CounterClockwiseContourIntegral</c>, is shorter; there is room for leading zeros of a number.</summary>
    private const int MaxLength = 40;

    /// <summary>Decodes the references of a text once.</summary>
    public static string Decode(string text)
    {
        int next = text.IndexOf('&', StringComparison.Ordinal);

        if (next < 0)
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        int copied = 0;

        while (next >= 0)
        {
            if (TryRead(text.AsSpan(next), out int length, out string value))
            {
                decoded.Append(text, copied, next - copied).Append(value);
                copied = next + length;
                next = text.IndexOf('&', copied);
            }
            else
            {
                next = text.IndexOf('&', next + 1);
            }
        }

        return copied == 0 ? text : decoded.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Decodes a text that was escaped before it was written into the page, which escaped it again.</summary>
    /// <remarks>Escaping leaves no bare <c>&amp;</c> and no angle bracket. A text that has one (<c>AT&amp;T &amp;amp; others</c>) was escaped once, and its references are literal.</remarks>
    public static string DecodeIfEscaped(string text)
    {
        int next = text.IndexOf('&', StringComparison.Ordinal);

        if (next < 0 || text.AsSpan().ContainsAny('<', '>'))
        {
            return text;
        }

        for (; next >= 0; next = text.IndexOf('&', next + 1))
        {
            if (!TryRead(text.AsSpan(next), out _, out _))
            {
                return text;
            }
        }

        return Decode(text);
    }

    /// <summary>Reads the reference at the beginning of a text.</summary>
    /// <param name="text">The text, which begins with <c>&amp;</c>.</param>
    /// <param name="length">The length of the reference.</param>
    /// <param name="value">The one or two characters that the reference stands for.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out int length, out string value)
    {
        value = string.Empty;
        text = text[..Math.Min(text.Length, MaxLength)];
        Span<char> characters = stackalloc char[2];
        length = CharacterDecoder.ReadReference(text, isAttribute: false, characters, out int written);

        if (text[length - 1] != ';')
        {
            return false;
        }

        value = written == 1 ? OfCharacter(characters[0]) : characters[..written].ToString();
        return true;
    }

    /// <summary>Gets a character as a string, without an allocation for the common ones: a page may consist of them.</summary>
    private static string OfCharacter(char c) => c switch
    {
        '&' => "&",
        '"' => "\"",
        '\'' => "'",
        '<' => "<",
        '>' => ">",
        '\u00A0' => "\u00A0",
        _ => c.ToString(),
    };
}

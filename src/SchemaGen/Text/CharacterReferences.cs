using System;
using System.Buffers;
using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace SchemaGen.Text;

/// <summary>Decodes character references of HTML (<c>&amp;amp;</c>, <c>&amp;#8217;</c>) that are left in a text after its page was parsed.</summary>
/// <remarks>Only references that end in a semicolon, so that the parameters of an address (<c>?a=1&amp;copy=2</c>) stay.</remarks>
internal static class CharacterReferences
{
    /// <summary>The longest name, <c>CounterClockwiseContourIntegral</c>, and a number with many leading zeros are shorter.</summary>
    private const int MaxLength = 40;

    /// <summary>HTML, 13.2.5.80: numbers that are read as windows-1252, from U+0080.</summary>
    private const string Windows1252 = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static readonly SearchValues<char> s_hexDigits = SearchValues.Create("0123456789abcdefABCDEF");

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
    /// <remarks>Escaping leaves no other <c>&amp;</c> and no angle bracket. A text that has one (<c>AT&amp;T &amp;amp; others</c>) was escaped once, and means its references as they are written.</remarks>
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
    /// <param name="text">The text.</param>
    /// <param name="length">How many characters the reference takes.</param>
    /// <param name="value">The character, or the two that it stands for.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out int length, out string value)
    {
        value = string.Empty;
        length = text[..Math.Min(text.Length, MaxLength)].IndexOf(';') + 1;

        if (length < 3 || text[0] != '&')
        {
            return false;
        }

        ReadOnlySpan<char> name = text[1..(length - 1)];
        value = name[0] == '#' ? OfNumber(name[1..]) : char.IsAsciiLetter(name[0]) ? OfName(name) : string.Empty;
        return value.Length > 0;
    }

    /// <summary>The common ones without an allocation: a page may have nothing else.</summary>
    private static string OfName(ReadOnlySpan<char> name) => name switch
    {
        "amp" => "&",
        "quot" => "\"",
        "apos" => "'",
        "lt" => "<",
        "gt" => ">",
        "nbsp" => "\u00A0",
        _ => HtmlEntityProvider.Resolver.GetSymbol(string.Concat(name, ";")) ?? string.Empty,
    };

    /// <returns>Empty if it is no number.</returns>
    private static string OfNumber(ReadOnlySpan<char> digits)
    {
        bool isHex = digits.StartsWith("x", StringComparison.OrdinalIgnoreCase);
        digits = isHex ? digits[1..] : digits;
        ReadOnlySpan<char> significant = digits.TrimStart('0');

        if (digits.IsEmpty || !(isHex ? digits.IndexOfAnyExcept(s_hexDigits) < 0 : digits.IndexOfAnyExceptInRange('0', '9') < 0))
        {
            return string.Empty;
        }

        int code = significant.Length is 0 or > 7 ? 0 : int.Parse(significant, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture);
        return code is '"' ? "\""
            : code is '\'' ? "'"
            : code is >= 0x80 and < 0xA0 ? Windows1252[code - 0x80].ToString()
            : code != 0 && Rune.IsValid(code) ? new Rune(code).ToString()
            : "\uFFFD";
    }
}

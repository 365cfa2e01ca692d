using System;
using System.Buffers;
using System.Text;

namespace SchemaGen.Html;

/// <summary>Decodes ranges of the input: character references, line ends and U+0000.</summary>
/// <remarks>The decoded text is never longer than its source.</remarks>
internal static class CharacterDecoder
{
    private const int StackLength = 256;
    private const int StepsBetweenProgress = 1 << 9;

    /// <summary>The characters of windows-1252 for the numbers from 0x80 to 0x9F (HTML, 13.2.5.80).</summary>
    private const string Windows1252 = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> s_hexDigits = SearchValues.Create("0123456789ABCDEFabcdef");
    private static readonly SearchValues<char> s_special = SearchValues.Create("&\r\0");
    private static readonly SearchValues<char> s_specialInLiterals = SearchValues.Create("\r\0");

    /// <summary>Reports whether a range contains anything to decode.</summary>
    public static bool IsEncoded(ReadOnlySpan<char> source, PageNodeFlags flags)
        => source.ContainsAny((flags & PageNodeFlags.LiteralText) == 0 ? s_special : s_specialInLiterals);

    /// <summary>Gets the text of a range.</summary>
    /// <param name="source">The range of the input.</param>
    /// <param name="flags"><see cref="PageNodeFlags.LiteralText"/> and <see cref="PageNodeFlags.ReplaceNull"/>.</param>
    /// <param name="isAttribute">Whether the range is the value of an attribute, where <c>&amp;copy=</c> is not a reference.</param>
    public static string Decode(ReadOnlySpan<char> source, PageNodeFlags flags, bool isAttribute = false)
    {
        if (!IsEncoded(source, flags))
        {
            return source.ToString();
        }

        char[]? rented = source.Length > StackLength ? ArrayPool<char>.Shared.Rent(source.Length) : null;
        Span<char> buffer = rented ?? stackalloc char[StackLength];
        string text = buffer[..Decode(source, flags, isAttribute, buffer)].ToString();

        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return text;
    }

    /// <summary>Gets the value of an attribute.</summary>
    public static string DecodeAttribute(ReadOnlySpan<char> source) => Decode(source, PageNodeFlags.ReplaceNull, isAttribute: true);

    /// <summary>Writes the text of a range to a buffer of at least its length.</summary>
    /// <param name="source">The range of the input.</param>
    /// <param name="flags"><see cref="PageNodeFlags.LiteralText"/> and <see cref="PageNodeFlags.ReplaceNull"/>.</param>
    /// <param name="isAttribute">Whether the range is the value of an attribute.</param>
    /// <param name="destination">The buffer.</param>
    /// <param name="progress">Called after every 512 references and other decoded characters.</param>
    /// <returns>The number of characters written.</returns>
    public static int Decode(ReadOnlySpan<char> source, PageNodeFlags flags, bool isAttribute, Span<char> destination, Action? progress = null)
    {
        bool isLiteral = (flags & PageNodeFlags.LiteralText) != 0;
        SearchValues<char> special = isLiteral ? s_specialInLiterals : s_special;
        int length = 0;

        for (int steps = 1; !source.IsEmpty; steps++)
        {
            if (steps % StepsBetweenProgress == 0)
            {
                progress?.Invoke();
            }

            int plain = source.IndexOfAny(special);
            plain = plain < 0 ? source.Length : plain;
            source[..plain].CopyTo(destination[length..]);
            length += plain;
            source = source[plain..];

            if (source.IsEmpty)
            {
                break;
            }

            switch (source[0])
            {
                case '\r':
                    destination[length++] = '\n';
                    source = source[(source.Length > 1 && source[1] == '\n' ? 2 : 1)..];
                    break;
                case '\0':
                    if ((flags & PageNodeFlags.ReplaceNull) != 0)
                    {
                        destination[length++] = '\uFFFD';
                    }

                    source = source[1..];
                    break;
                default:
                    source = source[ReadReference(source, isAttribute, destination[length..], out int written)..];
                    length += written;
                    break;
            }
        }

        return length;
    }

    /// <summary>Reads the character reference at the beginning of a range (HTML, 13.2.5.72 to 13.2.5.80).</summary>
    /// <param name="source">The range, which begins with <c>&amp;</c>.</param>
    /// <param name="isAttribute">Whether the range is the value of an attribute.</param>
    /// <param name="destination">Receives one or two characters, or <c>&amp;</c> if the range does not begin with a reference.</param>
    /// <param name="written">The number of characters written.</param>
    /// <returns>The length of the reference; 1 if there is no reference.</returns>
    public static int ReadReference(ReadOnlySpan<char> source, bool isAttribute, Span<char> destination, out int written)
    {
        destination[0] = '&';
        written = 1;

        if (source.Length < 2)
        {
            return 1;
        }

        return source[1] == '#' ? ReadNumber(source, destination, ref written)
            : char.IsAsciiLetter(source[1]) ? ReadName(source, isAttribute, destination, ref written)
            : 1;
    }

    private static int ReadNumber(ReadOnlySpan<char> source, Span<char> destination, ref int written)
    {
        const int BeyondUnicode = 0x110000;
        bool isHex = source.Length > 2 && (source[2] | 0x20) == 'x';
        int firstDigit = isHex ? 3 : 2;
        int end = firstDigit;
        int code = 0;

        for (; code < BeyondUnicode && end < source.Length && (isHex ? char.IsAsciiHexDigit(source[end]) : char.IsAsciiDigit(source[end])); end++)
        {
            int digit = char.IsAsciiDigit(source[end]) ? source[end] - '0' : (source[end] | 0x20) - 'a' + 10;
            code = Math.Min((code * (isHex ? 16 : 10)) + digit, BeyondUnicode);
        }

        if (end == firstDigit)
        {
            return 1;
        }

        // Further digits do not change a number that is too large.
        int others = code < BeyondUnicode ? 0 : source[end..].IndexOfAnyExcept(isHex ? s_hexDigits : s_digits);
        end = others < 0 ? source.Length : end + others;

        Rune character = code is >= 0x80 and < 0xA0 ? new Rune(Windows1252[code - 0x80])
            : code != 0 && Rune.IsValid(code) ? new Rune(code)
            : Rune.ReplacementChar;
        written = character.EncodeToUtf16(destination);
        return end < source.Length && source[end] == ';' ? end + 1 : end;
    }

    private static int ReadName(ReadOnlySpan<char> source, bool isAttribute, Span<char> destination, ref int written)
    {
        int end = 1;
        int limit = Math.Min(source.Length, NamedReferences.MaxLength + 2);

        while (end < limit && char.IsAsciiLetterOrDigit(source[end]))
        {
            end++;
        }

        if (end < source.Length && source[end] == ';' && NamedReferences.TryFind(source[1..end], out ReadOnlySpan<char> value, out _))
        {
            value.CopyTo(destination);
            written = value.Length;
            return end + 1;
        }

        // The longest of the names that need no semicolon.
        for (int length = Math.Min(end - 1, NamedReferences.MaxLegacyLength); length >= 2; length--)
        {
            if (NamedReferences.TryFind(source.Slice(1, length), out value, out bool isLegacy) && isLegacy)
            {
                int next = length + 1;

                if (isAttribute && next < source.Length && (source[next] == '=' || char.IsAsciiLetterOrDigit(source[next])))
                {
                    return 1;
                }

                value.CopyTo(destination);
                written = value.Length;
                return next;
            }
        }

        return 1;
    }
}

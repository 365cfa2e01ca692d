using System;
using System.Collections.Concurrent;
using System.Text;

namespace SchemaGen.Decoding;

/// <summary>An encoding of the web in which each byte is a character, for decoding: ASCII, and a table for the bytes from 0x80.</summary>
/// <remarks>
/// The tables are the code pages of .NET where it has them, corrected to those of the Encoding Standard: .NET gives characters of the private use area for
/// bytes without a meaning (they are malformed, U+FFFD) and has the first editions of ISO-8859-7 and -8, without the euro sign and with other quotation marks.
/// </remarks>
internal sealed class SingleByteEncoding : DecodeOnlyEncoding
{
    private const int TableLength = 128;
    private const int RunLength = 32;
    private const char Malformed = '\uFFFD';

    private const string Iso8859Part10 =
        "\u00A0ĄĒĢĪĨĶ§ĻĐŠŦŽ\u00ADŪŊ°ąēģīĩķ·ļđšŧž―ūŋĀÁÂÃÄÅÆĮČÉĘËĖÍÎÏÐŅŌÓÔÕÖŨØŲÚÛÜÝÞßāáâãäåæįčéęëėíîïðņōóôõöũøųúûüýþĸ";

    private const string Iso8859Part14 =
        "\u00A0Ḃḃ£ĊċḊ§Ẁ©ẂḋỲ\u00AD®ŸḞḟĠġṀṁ¶ṖẁṗẃṠỳẄẅṡÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏŴÑÒÓÔÕÖṪØÙÚÛÜÝŶßàáâãäåæçèéêëìíîïŵñòóôõöṫøùúûüýŷÿ";

    private const string Iso8859Part16 =
        "\u00A0ĄąŁ€„Š§š©Ș«Ź\u00ADźŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ";

    private static readonly ConcurrentDictionary<int, SingleByteEncoding> s_encodings = new();

    private readonly int _codePage;
    private readonly string _table;

    private SingleByteEncoding(int codePage, string table)
    {
        _codePage = codePage;
        _table = table;
    }

    /// <inheritdoc/>
    public override int CodePage => _codePage;

    /// <summary>Gets the encoding of <paramref name="codePage"/>, one of <see cref="CodePages"/>.</summary>
    public static SingleByteEncoding Get(int codePage) => s_encodings.GetOrAdd(codePage, static page => new SingleByteEncoding(page, page switch
    {
        CodePages.Iso8859Part10 => WithControls(Iso8859Part10),
        CodePages.Iso8859Part14 => WithControls(Iso8859Part14),
        CodePages.Iso8859Part16 => WithControls(Iso8859Part16),
        CodePages.UserDefined => Range('\uF780', TableLength),
        CodePages.Iso8859Part7 => FromCodePage(page, [new(0xA1, '\u2018'), new(0xA2, '\u2019'), new(0xA4, '\u20AC'), new(0xA5, '\u20AF'), new(0xAA, '\u037A')]),
        CodePages.Iso8859Part8 or CodePages.Iso8859Part8Logical => FromCodePage(page, [new(0xAF, '\u00AF'), new(0xFD, '\u200E'), new(0xFE, '\u200F')]),
        CodePages.Macintosh => FromCodePage(page, [new(0xBD, '\u03A9'), new(0xF0, '\uF8FF')]),
        CodePages.MacintoshCyrillic => FromCodePage(page, [new(0xFF, '\u20AC')]),
        _ => FromCodePage(page),
    }));

    /// <inheritdoc/>
    public override Decoder GetDecoder() => new TableDecoder(this);

    /// <inheritdoc/>
    public override int GetCharCount(byte[] bytes, int index, int count) => count;

    /// <inheritdoc/>
    public override int GetMaxCharCount(int byteCount) => byteCount;

    /// <inheritdoc/>
    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        Decode(bytes.AsSpan(byteIndex, byteCount), chars.AsSpan(charIndex));
        return byteCount;
    }

    private void Decode(ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        int position = 0;

        while (position < bytes.Length)
        {
            Ascii.ToUtf16(bytes[position..], chars[position..], out int written);
            position += written;

            // Other letters form words, and searching for ASCII after each of them takes longer than it saves.
            for (int end = Math.Min(position + RunLength, bytes.Length); position < end; position++)
            {
                byte value = bytes[position];
                chars[position] = value < TableLength ? (char)value : _table[value - TableLength];
            }
        }
    }

    private static string FromCodePage(int codePage, ReadOnlySpan<Correction> corrections = default)
    {
        Span<byte> bytes = stackalloc byte[TableLength];
        Span<char> table = stackalloc char[TableLength];

        for (int i = 0; i < TableLength; i++)
        {
            bytes[i] = (byte)(TableLength + i);
        }

        CodePages.GetEncoding(codePage).GetChars(bytes, table);

        foreach (ref char character in table)
        {
            if (character is >= '\uE000' and <= '\uF8FF')
            {
                character = Malformed;
            }
        }

        foreach ((byte value, char character) in corrections)
        {
            table[value - TableLength] = character;
        }

        return table.ToString();
    }

    /// <summary>Creates the table of a part of ISO 8859, which begins with the C1 controls.</summary>
    private static string WithControls(string upper) => Range('\u0080', TableLength - upper.Length) + upper;

    private static string Range(char first, int length) => string.Create(length, first, static (range, start) =>
    {
        for (int i = 0; i < range.Length; i++)
        {
            range[i] = (char)(start + i);
        }
    });

    /// <summary>A difference between .NET and the standard: a byte, and its character in the standard.</summary>
    private readonly record struct Correction(byte Byte, char Character);

    private sealed class TableDecoder(SingleByteEncoding encoding) : Decoder, IMalformedCounter
    {
        public long MalformedCount { get; private set; }

        public override int GetCharCount(byte[] bytes, int index, int count) => count;

        public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) => encoding.GetChars(bytes, byteIndex, byteCount, chars, charIndex);

        public override void Convert(ReadOnlySpan<byte> bytes, Span<char> chars, bool flush, out int bytesUsed, out int charsUsed, out bool completed)
        {
            bytesUsed = charsUsed = Math.Min(bytes.Length, chars.Length);
            completed = bytesUsed == bytes.Length;
            encoding.Decode(bytes[..bytesUsed], chars);
            MalformedCount += chars[..charsUsed].Count(Malformed);
        }
    }
}

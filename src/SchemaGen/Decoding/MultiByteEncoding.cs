using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Text;

namespace SchemaGen.Decoding;

/// <summary>An encoding of the web whose characters take one byte or more, for decoding by the Encoding Standard.</summary>
internal sealed class MultiByteEncoding : DecodeOnlyEncoding
{
    private static readonly FrozenDictionary<int, MultiByteEncoding> s_encodings = new Dictionary<int, MultiByteEncoding>
    {
        [CodePages.Utf16LittleEndian] = new(CodePages.Utf16LittleEndian, static () => new Utf16Decoder(isBigEndian: false)),
        [CodePages.Utf16BigEndian] = new(CodePages.Utf16BigEndian, static () => new Utf16Decoder(isBigEndian: true)),
        [CodePages.Gb18030] = new(CodePages.Gb18030, static () => new Gb18030Decoder()),
        [CodePages.Big5] = new(CodePages.Big5, static () => new Big5Decoder()),
        [CodePages.EucJp] = new(CodePages.EucJp, static () => new EucJpDecoder()),
        [CodePages.Iso2022Jp] = new(CodePages.Iso2022Jp, static () => new Iso2022JpDecoder()),
        [CodePages.ShiftJis] = new(CodePages.ShiftJis, static () => new ShiftJisDecoder()),
        [CodePages.EucKr] = new(CodePages.EucKr, static () => new EucKrDecoder()),
    }.ToFrozenDictionary();

    private readonly int _codePage;
    private readonly Func<Decoder> _createDecoder;

    private MultiByteEncoding(int codePage, Func<Decoder> createDecoder)
    {
        _codePage = codePage;
        _createDecoder = createDecoder;
    }

    /// <inheritdoc/>
    public override int CodePage => _codePage;

    /// <summary>Finds the encoding that the web uses for a code page of .NET; null if it is not one of these encodings.</summary>
    public static MultiByteEncoding? Find(int codePage) => s_encodings.GetValueOrDefault(codePage switch
    {
        936 => CodePages.Gb18030,
        20932 => CodePages.EucJp,
        50221 or 50222 => CodePages.Iso2022Jp,
        51949 => CodePages.EucKr,
        _ => codePage,
    });

    /// <inheritdoc/>
    public override Decoder GetDecoder() => _createDecoder();

    /// <inheritdoc/>
    public override int GetMaxCharCount(int byteCount) => (byteCount * 2) + 4;

    /// <inheritdoc/>
    public override int GetCharCount(byte[] bytes, int index, int count) => GetChars(bytes, index, count, new char[GetMaxCharCount(count)], 0);

    /// <inheritdoc/>
    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
        => GetDecoder().GetChars(bytes, byteIndex, byteCount, chars, charIndex, flush: true);
}

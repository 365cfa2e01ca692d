using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using SchemaGen.Decoding;

namespace SchemaGen.Tests.Decoding;

/// <summary>The decoders of several bytes against the Encoding Standard.</summary>
public sealed class MultiByteEncodingTests
{
    /// <summary>Every pair of bytes, followed by a letter, in one hash. The hashes were made by the npm package @exodus/bytes 1.x, which passes the web platform tests.</summary>
    [Theory]
    [InlineData("gb18030", "", "41", "2ecd2e263091fd80d20c671a99c42dc9ae650d81b18b3d794999fc598caa0ff5")]
    [InlineData("big5", "", "41", "0d6b58a62810518a18a6701e8dfebd29bc7443a5d1bc46419e79b4f5193ee420")]
    [InlineData("euc-jp", "", "41", "b9039d96f3feeec17616b6dfab259be066890eceac80d496fca2a7c4ec028cff")]
    [InlineData("euc-jp", "8F", "41", "fcc71c083ee6eb7081347dfab542ef96ab87fb32f5e8e65cfc606811482962b3")]
    [InlineData("shift_jis", "", "41", "94a555228629d3f57466120fb257e317744aa24a1732b4b2a64c59f4af54a602")]
    [InlineData("euc-kr", "", "41", "0a94b176eb88c90c8ab4ad1fd37bcee0393d9b5926e5847d63e99594c0dab6f8")]
    [InlineData("iso-2022-jp", "1B2442", "1B284241", "7b9c2876dc94a6e1f597f25b604b294aa8c9a9c12610a9ce91d0e77a392e14a3")]
    public void Decode_EveryPair_IsThatOfTheStandard(string label, string prefix, string suffix, string expected)
    {
        byte[] before = Convert.FromHexString(prefix);
        byte[] after = Convert.FromHexString(suffix);
        int firstLead = label == "iso-2022-jp" ? 0 : 0x80;
        Assert.Equal(expected, Hash(label, Enumerable.Range(firstLead << 8, 0x10000 - (firstLead << 8)).Select(pair => (byte[])[.. before, (byte)(pair >> 8), (byte)pair, .. after])));
    }

    [Fact]
    public void Decode_EveryFourBytesOfTheBasicPlane_IsThatOfTheStandard()
    {
        IEnumerable<byte[]> sequences = from first in Enumerable.Range(0x81, 4)
            from second in Enumerable.Range(0x30, 10)
            from third in Enumerable.Range(0x81, 126)
            from fourth in Enumerable.Range(0x30, 10)
            select (byte[])[(byte)first, (byte)second, (byte)third, (byte)fourth];

        Assert.Equal("3891301b942a3f64e7951b6772d2bef9b9ec243d7780165779bfad20eafdb163", Hash("gb18030", sequences));
    }

    /// <summary>A sequence that the end of the page cuts off is one U+FFFD, and bytes that it does not need are read again.</summary>
    [Theory]
    [InlineData("utf-8", "61C3", "a\uFFFD")]
    [InlineData("utf-8", "E2826180", "\uFFFDa\uFFFD")]
    [InlineData("utf-8", "F09F91", "\uFFFD")]
    [InlineData("utf-8", "EDA080", "\uFFFD\uFFFD\uFFFD")]
    [InlineData("utf-8", "C080", "\uFFFD\uFFFD")]
    [InlineData("utf-16le", "410042", "A\uFFFD")]
    [InlineData("utf-16le", "3DD84100", "\uFFFDA")]
    [InlineData("utf-16le", "3DD8", "\uFFFD")]
    [InlineData("utf-16le", "3DD842", "\uFFFD")]
    [InlineData("utf-16be", "D83D42", "\uFFFD")]
    [InlineData("utf-16be", "DC00D83D", "\uFFFD\uFFFD")]
    [InlineData("gb18030", "41D6", "A\uFFFD")]
    [InlineData("gb18030", "4181", "A\uFFFD")]
    [InlineData("gb18030", "418130", "A\uFFFD")]
    [InlineData("gb18030", "41813081", "A\uFFFD")]
    [InlineData("gb18030", "4181308130", "A\u0080")]
    [InlineData("gb18030", "8130413C", "\uFFFD0A<")]
    [InlineData("gb18030", "8130813C", "\uFFFD0\uFFFD<")]
    [InlineData("gb18030", "E3329A36", "\uFFFD")]
    [InlineData("gb18030", "80FF", "€\uFFFD")]
    [InlineData("gbk", "D63C703E", "\uFFFD<p>")]
    [InlineData("shift_jis", "4193", "A\uFFFD")]
    [InlineData("shift_jis", "933C2F68313E", "\uFFFD</h1>")]
    [InlineData("shift_jis", "A0FD80", "\uFFFD\uFFFD\u0080")]
    [InlineData("shift_jis", "F040ED40", "\uE000纊")]
    [InlineData("euc-jp", "418F", "A\uFFFD")]
    [InlineData("euc-jp", "418FB0", "A\uFFFD")]
    [InlineData("euc-jp", "A43C703E", "\uFFFD<p>")]
    [InlineData("euc-jp", "8FB0A18EB1", "丂ｱ")]
    [InlineData("iso-2022-jp", "1B2442467C", "日")]
    [InlineData("iso-2022-jp", "1B244246", "\uFFFD")]
    [InlineData("iso-2022-jp", "411B", "A\uFFFD")]
    [InlineData("iso-2022-jp", "411B24", "A\uFFFD$")]
    [InlineData("iso-2022-jp", "1B24421B2842", "\uFFFD")]
    [InlineData("iso-2022-jp", "1B284A5C7E", "¥‾")]
    [InlineData("iso-2022-jp", "1B284931", "ｱ")]
    [InlineData("iso-2022-jp", "0EA2", "\uFFFD\uFFFD")]
    [InlineData("euc-kr", "41C7", "A\uFFFD")]
    [InlineData("euc-kr", "C73C703E", "\uFFFD<p>")]
    [InlineData("big5", "41A4", "A\uFFFD")]
    [InlineData("big5", "A43C703E", "\uFFFD<p>")]
    [InlineData("big5", "8862886488A388A5", "\u00CA\u0304\u00CA\u030C\u00EA\u0304\u00EA\u030C")]
    [InlineData("big5", "8745874F", "\U00027267䱀")]
    public void Decode_MalformedOrTruncated_IsThatOfTheStandardInAnyPieces(string label, string bytes, string expected)
    {
        byte[] page = Convert.FromHexString(bytes);

        Assert.Equal(expected, Decode(label, page, page.Length));
        Assert.Equal(expected, Decode(label, page, 1));
        Assert.Equal(expected, Decode(label, page, 2));
        Assert.Equal(expected, EncodingLabels.GetEncoding(label)!.GetString(page));
    }

    [Theory]
    [InlineData("utf-8", "616263", 0)]
    [InlineData("utf-8", "EFBFBD", 0)]
    [InlineData("utf-8", "61C361", 1)]
    [InlineData("utf-8", "FFFEFD", 3)]
    [InlineData("utf-16le", "FDFF", 0)]
    [InlineData("utf-16le", "00D8410041", 2)]
    [InlineData("gb18030", "8431A437", 0)]
    [InlineData("gb18030", "8130", 1)]
    [InlineData("euc-jp", "FDFD", 1)]
    [InlineData("windows-1253", "AAD2FF", 3)]
    [InlineData("replacement", "4142", 1)]
    public void MalformedCount_OfALiteralReplacementCharacter_IsZero(string label, string bytes, int expected)
    {
        using var text = new DecodedText(EncodingLabels.GetEncoding(label)!);
        Assert.True(text.TryAppend(Convert.FromHexString(bytes)));
        Assert.True(text.TryComplete());
        Assert.Equal(expected, text.MalformedCount);
    }

    private static string Hash(string label, IEnumerable<byte[]> sequences)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        foreach (byte[] sequence in sequences)
        {
            hash.AppendData(Encoding.Unicode.GetBytes(Decode(label, sequence, sequence.Length)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Decode(string label, byte[] bytes, int pieceLength)
    {
        using var text = new DecodedText(EncodingLabels.GetEncoding(label)!);

        foreach (byte[] piece in bytes.Chunk(Math.Max(pieceLength, 1)))
        {
            Assert.True(text.TryAppend(piece));
        }

        Assert.True(text.TryComplete());
        return text.Memory.ToString();
    }
}

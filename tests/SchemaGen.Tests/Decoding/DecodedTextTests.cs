using System;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using SchemaGen.Decoding;

namespace SchemaGen.Tests.Decoding;

/// <summary>Bytes in blocks of any length are decoded like the whole.</summary>
public sealed class DecodedTextTests
{
    private const int SeedCount = 30;
    private const string Letters = "plain text <p title=\"a\">\r\n";

    /// <summary>A label of each encoding, and letters that it has beyond ASCII.</summary>
    public static TheoryData<string, string> Encodings => new()
    {
        { "utf-8", "éصп日👍\u0800\uFFFF" }, { "utf-16le", "éصп日👍" }, { "utf-16be", "éصп日👍" },
        { "gb18030", "中文é𠀀👍" }, { "gbk", "中文丂" }, { "big5", "中文" }, { "euc-jp", "日本あｱ" }, { "iso-2022-jp", "日本あ" }, { "shift_jis", "日本あｱ" }, { "euc-kr", "한국갂" },
        { "ibm866", "Привет" }, { "iso-8859-2", "ął" }, { "iso-8859-3", "Ħ" }, { "iso-8859-4", "ĸ" }, { "iso-8859-5", "Привет" }, { "iso-8859-6", "مرحبا" }, { "iso-8859-7", "Αβγ" },
        { "iso-8859-8", "אב" }, { "iso-8859-8-i", "אב" }, { "iso-8859-10", "Ąĸ" }, { "iso-8859-13", "ąž" }, { "iso-8859-14", "Ḃÿ" }, { "iso-8859-15", "€é" }, { "iso-8859-16", "Șț" },
        { "koi8-r", "Привет" }, { "koi8-u", "Привіт" }, { "macintosh", "é√" }, { "windows-874", "กข" }, { "windows-1250", "ął" }, { "windows-1251", "Привет" }, { "windows-1252", "é€“" },
        { "windows-1253", "Αβγ" }, { "windows-1254", "ış" }, { "windows-1255", "אב" }, { "windows-1256", "مرحبا" }, { "windows-1257", "ąž" }, { "windows-1258", "₫ư" }, { "x-mac-cyrillic", "Привет" },
        { "x-user-defined", "" }, { "replacement", "" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void TryAppend_AnyBytesInAnyBlocks_AreThatOfTheWhole(string label, string letters)
    {
        Encoding encoding = EncodingLabels.GetEncoding(label)!;

        for (int seed = 0; seed < SeedCount; seed++)
        {
            var random = new Random(seed);
            byte[] bytes = [.. Enumerable.Range(0, random.Next(60)).SelectMany(_ => Part(random, label, letters))];
            (string whole, long malformed) = Decode(encoding, bytes, () => bytes.Length);
            Assert.Equal(encoding.GetString(bytes), whole);
            Assert.Equal((whole, malformed), Decode(encoding, bytes, () => random.Next(1, 20)));
            Assert.Equal((whole, malformed), Decode(encoding, bytes, static () => 1));
        }
    }

    /// <summary>Text that .NET encodes, longer than a buffer of the decoder.</summary>
    [Theory]
    [MemberData(nameof(Encodings))]
    public void TryAppend_TextOfDotNet_IsThatText(string label, string letters)
    {
        if (Writer(label) is not { } writer)
        {
            Assert.Contains(label, (string[])["iso-8859-10", "iso-8859-14", "iso-8859-16", "x-user-defined", "replacement"]);
            return;
        }

        for (int seed = 0; seed < 3; seed++)
        {
            var random = new Random(seed);
            string text = string.Concat(Enumerable.Range(0, 8000).Select(_ => random.Next(3) == 0 ? letters : Letters[random.Next(Letters.Length)..]));
            Assert.Equal((text, 0), Decode(EncodingLabels.GetEncoding(label)!, writer.GetBytes(text), () => random.Next(1, 5000)));
        }
    }

    /// <summary>.NET's decoder, with a fallback that counts, is the oracle.</summary>
    [Fact]
    public void MalformedCount_Utf8_IsThatOfDotNet()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            byte[] bytes = [.. Enumerable.Range(0, random.Next(80)).SelectMany(_ => Part(random, "utf-8", "é\uFFFD日👍"))];
            var fallback = new CountingFallback();
            var oracle = (Encoding)Encoding.UTF8.Clone();
            oracle.DecoderFallback = fallback;
            char[] expected = new char[bytes.Length + 1];
            int length = oracle.GetDecoder().GetChars(bytes, expected, flush: true);
            Assert.Equal((new string(expected, 0, length), fallback.MalformedCount), Decode(Encoding.UTF8, bytes, () => random.Next(1, 9)));
        }
    }

    /// <summary>The decoders of .NET call their fallback again when they run out of room; encodings of callers have no other.</summary>
    [Theory]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void MalformedCount_EncodingOfACallerThatGrows_IsThatOfTheText(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);

        for (int seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            byte[] bytes = new byte[300_000 + random.Next(8)];
            random.NextBytes(bytes);
            (string text, long malformed) = Decode(encoding, bytes, () => random.Next(1, 20_000));
            Assert.Equal(text.Count(static c => c == '\uFFFD'), malformed);
            Assert.Equal((text, malformed), Decode(encoding, bytes, () => bytes.Length));
        }
    }

    /// <summary>Every sequence of lead byte, trail byte and a third at the edge of a block.</summary>
    [Fact]
    public void TryAppend_EveryUtf8SequenceAcrossBlocks_IsThatOfDotNet()
    {
        byte[] thirds = [(byte)'a', 0x80, 0xBF, 0xC2, 0xF0];

        for (int lead = 0xC0; lead <= 0xFF; lead++)
        {
            for (int trail = 0x70; trail <= 0xFF; trail++)
            {
                foreach (byte third in thirds)
                {
                    byte[] bytes = [(byte)lead, (byte)trail, third, 0x80, (byte)'b'];
                    string expected = Encoding.UTF8.GetString(bytes);
                    Assert.Equal(expected, Decode(Encoding.UTF8, bytes, static () => 1).Text);
                    Assert.Equal(expected, Decode(Encoding.UTF8, bytes, static () => 2).Text);
                }
            }
        }
    }

    /// <summary>Little room for characters ends a conversion early; it then continues where it stopped.</summary>
    [Fact]
    public void Convert_Utf8IntoLittleRoom_IsContinued()
    {
        for (int seed = 0; seed < 300; seed++)
        {
            var random = new Random(seed);
            byte[] bytes = [.. Enumerable.Range(0, random.Next(40)).SelectMany(_ => Part(random, "utf-8", "é日👍"))];
            var decoder = new Utf8Decoder();
            var text = new StringBuilder();
            char[] room = new char[8];
            int position = 0;
            bool isCompleted;

            do
            {
                int count = random.Next(2, room.Length + 1);
                decoder.Convert(bytes.AsSpan(position), room.AsSpan(0, count), flush: true, out int bytesUsed, out int charsUsed, out isCompleted);
                Assert.True(isCompleted || bytesUsed + charsUsed > 0);
                position += bytesUsed;
                text.Append(room, 0, charsUsed);
            }
            while (!isCompleted);

            Assert.Equal(bytes.Length, position);
            Assert.Equal(Encoding.UTF8.GetString(bytes), text.ToString());
        }
    }

    [Fact]
    public void Convert_Utf8IntoNoRoom_IsNotCompleted()
    {
        var decoder = new Utf8Decoder();
        decoder.Convert("a"u8, [], flush: false, out int bytesUsed, out int charsUsed, out bool isCompleted);
        Assert.Equal((0, 0, false), (bytesUsed, charsUsed, isCompleted));
        Assert.Throws<ArgumentException>(() => decoder.GetChars("ab"u8, new char[1], flush: true));
    }

    [Theory]
    [InlineData(10, "0123456789", true, true)]
    [InlineData(10, "0123456789a", false, false)]
    [InlineData(9, "01234567é", true, true)]
    public void TryAppend_LongerThanAllowed_IsRefused(int maxLength, string page, bool isAppended, bool isCompleted)
    {
        using var text = new DecodedText(Encoding.UTF8, maxLength: maxLength);
        Assert.Equal(isAppended, text.TryAppend(Encoding.UTF8.GetBytes(page)));
        Assert.Equal(isCompleted, text.TryComplete());
    }

    [Fact]
    public void TryComplete_ReplacementBeyondTheLengthAllowed_IsRefused()
    {
        using var text = new DecodedText(Encoding.UTF8, maxLength: 2);
        Assert.True(text.TryAppend([(byte)'a', (byte)'b', 0xC3]));
        Assert.False(text.TryComplete());
    }

    /// <summary>Room for exactly the bytes that come is enough: the buffer is not copied.</summary>
    [Theory]
    [MemberData(nameof(Encodings))]
    public void TryAppend_ExpectedBytes_KeepTheirBuffer(string label, string letters)
    {
        var random = new Random(1);
        byte[] bytes = [.. Enumerable.Range(0, 20_000).SelectMany(_ => Part(random, label, letters))];
        using var text = new DecodedText(EncodingLabels.GetEncoding(label)!, bytes.Length);
        Assert.True(MemoryMarshal.TryGetArray(text.Memory, out ArraySegment<char> before));
        Assert.True(text.TryAppend(bytes));
        Assert.True(text.TryComplete());
        Assert.True(MemoryMarshal.TryGetArray(text.Memory, out ArraySegment<char> after));
        Assert.Same(before.Array, after.Array);
    }

    private static byte[] Part(Random random, string label, string letters)
    {
        if (random.Next(3) == 0)
        {
            byte[] noise = new byte[random.Next(1, 5)];
            random.NextBytes(noise);
            return noise;
        }

        string text = random.Next(2) == 0 ? letters : Letters[random.Next(Letters.Length)..];
        return (Writer(label) ?? Encoding.ASCII).GetBytes(text);
    }

    /// <summary>Gets .NET's encoding of a label, for writing; null if it has none.</summary>
    private static Encoding? Writer(string label) => EncodingLabels.GetEncoding(label)!.CodePage is > 0 and int codePage
        ? CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage)
        : null;

    private static (string Text, long MalformedCount) Decode(Encoding encoding, byte[] bytes, Func<int> nextLength)
    {
        using var text = new DecodedText(encoding);

        for (int position = 0; position < bytes.Length;)
        {
            int length = Math.Min(nextLength(), bytes.Length - position);
            Assert.True(text.TryAppend(bytes.AsSpan(position, length)));
            position += length;
        }

        Assert.True(text.TryComplete());
        return (text.Memory.ToString(), text.MalformedCount);
    }
}

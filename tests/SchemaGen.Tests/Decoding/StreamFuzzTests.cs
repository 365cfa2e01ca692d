using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using SchemaGen.Decoding;
using SchemaGen.Tests.Decoding.Streams;

namespace SchemaGen.Tests.Decoding;

/// <summary>Random pages in random encodings and pieces. Set SCHEMAGEN_FUZZ_SECONDS to run longer than the bounded default, and SCHEMAGEN_FUZZ_SEED to repeat a failure.</summary>
[Trait("Runs", "Once")]
public sealed partial class StreamFuzzTests
{
    private const int DefaultCount = 1500;

    private static readonly string[] s_labels =
    [
        "utf-8", "utf-16le", "utf-16be", "gb18030", "gbk", "big5", "shift_jis", "euc-jp", "iso-2022-jp", "euc-kr", "windows-1256", "windows-1252", "koi8-r", "replacement", "x-user-defined", "latin1",
    ];

    private static readonly string[] s_parts =
    [
        "<!-- ", " -->", "<script>", "</script>", "<title>", "</title>", "<h1>", "</h1>", "<p a='", "' b=\"", "\">", ">", "<", "</p>", "text ", "<table>", "<td>", "</table>", "<div>", "&amp;", "<br/>", "\r\n",
        "<style>", "</style>", "<noscript>", "</noscript>", "<template>", "</template>", "<!doctype html>", "<textarea>", "</textarea>", "\u00E9", "\u0645\u0631\u062D\u0628\u0627 ", "\u65E5\u672C ", "\U0001F44D",
    ];

    private static readonly string[] s_cultures = ["", "ar-MA", "ja", "ru", "zh-TW", "fr"];

    [Fact]
    public async Task ExtractAsync_AnyPageInAnyPieces_IsThatOfTheWholeTextDecodedByItsEncoding()
    {
        var clock = Stopwatch.StartNew();
        double seconds = double.Parse(Environment.GetEnvironmentVariable("SCHEMAGEN_FUZZ_SECONDS") ?? "0", CultureInfo.InvariantCulture);
        bool isRepeated = int.TryParse(Environment.GetEnvironmentVariable("SCHEMAGEN_FUZZ_SEED"), NumberStyles.Integer, CultureInfo.InvariantCulture, out int seed);

        for (int i = 0; i < DefaultCount || clock.Elapsed.TotalSeconds < seconds; i++)
        {
            // The bounded run is the same each time; a longer one explores.
            int next = isRepeated ? seed : seconds > 0 ? Random.Shared.Next() : i;

            try
            {
                await CheckAsync(new Random(next));
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Assert.Fail($"Repeat by SCHEMAGEN_FUZZ_SEED={next.ToString(CultureInfo.InvariantCulture)}: {e}");
            }

            if (isRepeated)
            {
                return;
            }
        }
    }

    private static async Task CheckAsync(Random random)
    {
        byte[] bytes = Page(random);
        string culture = Pick(random, s_cultures);
        HtmlContext context = random.Next(4) switch
        {
            0 => new HtmlContext { Charset = Pick(random, s_labels) },
            1 => new HtmlContext { Encoding = Pick(random, [Encoding.UTF8, Encoding.Unicode, Encoding.Latin1, CodePagesEncodingProvider.Instance.GetEncoding(932)!]) },
            _ => new HtmlContext(),
        };

        using DecodedPage whole = await HtmlDecoder.ReadAsync(new PieceStream(bytes, int.MaxValue), context, culture, TestContext.Current.CancellationToken);
        int most = Pick(random, [1, 3, 100, 2000, 40_000]);

        using (DecodedPage pieces = await HtmlDecoder.ReadAsync(new PieceStream(bytes, () => random.Next(1, most + 1)), context, culture, TestContext.Current.CancellationToken))
        {
            Assert.Equal(Describe(whole), Describe(pieces));
        }

        if (whole.BinaryReason is not null)
        {
            return;
        }

        string text = whole.Text!.Value.ToString();

        (string expected, int markLength) = Expect(bytes, context, culture);
        Assert.Equal(expected, whole.Encoding);
        Assert.Equal(EncodingLabels.GetEncoding(expected)!.GetString(bytes, markLength, bytes.Length - markLength), text);
        Assert.True(whole.MalformedCount <= text.Count(static c => c == '\uFFFD'));

        // The schema has no culture. The result of the stream is that of the text, after the warnings about its encoding.
        if (culture.Length == 0)
        {
            HtmlResult<FuzzPage> ofText = FuzzPage.Extract(text);
            HtmlResult<FuzzPage> ofStream = await FuzzPage.ExtractAsync(new PieceStream(bytes, () => random.Next(1, most + 1)), context);
            Assert.Equal(ofText.Success, ofStream.Success);
            Assert.Equal(ofText.ValueOrDefault, ofStream.ValueOrDefault);
            Assert.Equal(ofText.Issues.Select(static issue => issue.ToString()), ofStream.Issues.Skip(ofStream.Issues.Count - ofText.Issues.Count).Select(static issue => issue.ToString()));
        }
    }

    private static (string? Text, string? BinaryReason, string Encoding, EncodingSource Source, bool IsCharsetUnknown, long MalformedCount, long NonAsciiCount) Describe(DecodedPage page)
        => (page.Text?.ToString(), page.BinaryReason, page.Encoding, page.Source, page.IsCharsetUnknown, page.MalformedCount, page.NonAsciiCount);

    /// <summary>Decides the encoding by the parts of the standard one after another, with AngleSharp's parser for the meta elements.</summary>
    private static (string Name, int MarkLength) Expect(byte[] bytes, HtmlContext context, string culture)
    {
        string latin = Encoding.Latin1.GetString(bytes);

        if (latin.StartsWith("\u00EF\u00BB\u00BF", StringComparison.Ordinal))
        {
            return ("UTF-8", 3);
        }

        if (latin.StartsWith("\u00FF\u00FE", StringComparison.Ordinal) || latin.StartsWith("\u00FE\u00FF", StringComparison.Ordinal))
        {
            return (latin[0] == '\u00FF' ? "UTF-16LE" : "UTF-16BE", 2);
        }

        Encoding? encoding = context.Encoding is not null ? EncodingLabels.GetWebEncoding(context.Encoding)
            : context.Charset is not null ? EncodingLabels.GetEncoding(context.Charset)
            : BuiltMeta.Find(latin) is { } built ? MetaPrescan.AsReadInAscii(built)
            : MetaPrescan.Find(bytes);

        return (EncodingLabels.NameOf(encoding ?? (Utf8Text.IsMostlyValid(bytes) ? Encoding.UTF8 : LegacyEncodings.Of(culture))), 0);
    }

    private static byte[] Page(Random random)
    {
        var bytes = new List<byte>();
        bytes.AddRange(Pick(random, (byte[][])[[], [], [], [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]]));
        bytes.AddRange("<p>"u8);
        int padding = Pick(random, [0, 0, 900, 1100, 17_000, 40_000]);

        if (padding > 0)
        {
            bytes.AddRange(Encoding.ASCII.GetBytes($"<!--{new string('x', padding)}-->"));
        }

        Encoding writer = Pick(random, [Encoding.UTF8, Encoding.UTF8, Encoding.Unicode, .. new[] { 936, 54936, 932, 950, 949, 51932, 50220, 1256, 1252 }.Select(static page => CodePagesEncodingProvider.Instance.GetEncoding(page)!)]);

        for (int i = random.Next(40); i > 0; i--)
        {
            switch (random.Next(12))
            {
                case 0:
                    bytes.AddRange(Encoding.ASCII.GetBytes($"<meta charset={Pick(random, s_labels)}>"));
                    break;
                case 1:
                    byte[] noise = new byte[random.Next(1, 6)];
                    random.NextBytes(noise);
                    // No zeros, which AngleSharp replaces, and no markup by accident.
                    bytes.AddRange(noise.Select(static value => value < 0x80 ? (byte)('a' + (value % 26)) : value));
                    break;
                default:
                    bytes.AddRange(writer.GetBytes(Pick(random, s_parts)));
                    break;
            }
        }

        return [.. bytes.Take(bytes.Count - random.Next(3))];
    }

    private static T Pick<T>(Random random, params T[] values) => values[random.Next(values.Length)];

    [HtmlSchema]
    public sealed partial record FuzzPage
    {
        [Css("h1")]
        public string? Title { get; init; }

        [Self]
        public required string Text { get; init; }
    }
}

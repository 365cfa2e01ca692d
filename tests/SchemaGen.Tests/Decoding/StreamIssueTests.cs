using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Decoding;

/// <summary>The issues of input that is not the text of a page, or whose encoding is in doubt.</summary>
public sealed partial class StreamIssueTests
{
    [Theory]
    [InlineData("windows-1256", 1256, "مرحبا")]
    [InlineData("\"Windows-1256\"", 1256, "مرحبا")]
    [InlineData(" cp1256 ", 1256, "مرحبا")]
    [InlineData("shift_jis", 932, "日本")]
    [InlineData("gbk", 936, "中文")]
    [InlineData("euc-kr", 949, "한국")]
    [InlineData("utf-16", 1200, "日本")]
    [InlineData("latin1", 1252, "“é”")]
    public async Task ExtractAsync_Charset_IsReadByOurTable(string charset, int codePage, string text)
    {
        byte[] bytes = Bytes(codePage, $"<h1>{text}</h1>");
        Assert.Equal(text, Issues.Clean(await Page.ExtractAsync(new MemoryStream(bytes), new HtmlContext { Charset = charset })).Title);
    }

    [Fact]
    public async Task ExtractAsync_CharsetAndOthers_HaveAnOrder()
    {
        Encoding russian = CodePage(1251);
        byte[] bytes = russian.GetBytes("<meta charset=windows-1252><h1>Привет</h1>");

        // Charset beats the page; Encoding beats Charset; a byte order mark beats all.
        Assert.Equal("Привет", (await Page.ParseAsync(new MemoryStream(bytes), new HtmlContext { Charset = "windows-1251" })).Title);
        Assert.Equal("Привет", (await Page.ParseAsync(new MemoryStream(bytes), new HtmlContext { Charset = "windows-1256", Encoding = russian })).Title);
        bytes = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("<h1>Привет</h1>")];
        Assert.Equal("Привет", (await Page.ParseAsync(new MemoryStream(bytes), new HtmlContext { Charset = "windows-1256", Encoding = russian })).Title);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("no-such-charset")]
    [InlineData("utf-32")]
    [InlineData("ibm037")]
    public async Task ExtractAsync_UnknownCharset_IsAWarningAndThePageDecides(string charset)
    {
        HtmlResult<Page> result = await Page.ExtractAsync(new MemoryStream(Bytes(1251, "<meta charset=windows-1251><h1>Привет</h1>")), new HtmlContext { Charset = charset });
        HtmlIssue issue = Issues.Single(result, "", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);
        Assert.Equal($"The charset '{charset}' of HtmlContext.Charset is not a label of the Encoding Standard and was ignored; the page was read as windows-1251.", issue.Message);
        Assert.Equal("Привет", result.Value.Title);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\"\"")]
    public async Task ExtractAsync_BlankCharset_IsUnset(string charset)
        => Issues.Clean(await Page.ExtractAsync(new MemoryStream(Encoding.UTF8.GetBytes("<h1>é</h1>")), new HtmlContext { Charset = charset }));

    [Fact]
    public async Task ExtractAsync_NoDeclarationAndNotUtf8_IsTheLegacyEncodingOfTheCultureWithAWarning()
    {
        await Check<Page>(1252, "Crème brûlée", "windows-1252, the legacy encoding of a schema without Culture");
        await Check<Arabic>(1256, "مرحبا بكم", "windows-1256, the legacy encoding of the schema's Culture 'ar-MA'");
        await Check<Arabic.Nested>(1256, "مرحبا بكم", "windows-1256, the legacy encoding of the schema's Culture 'ar-MA'");
        await Check<Russian>(1251, "Привет, мир", "windows-1251, the legacy encoding of the schema's Culture 'ru'");
        await Check<Japanese>(932, "日本の新聞", "Shift_JIS, the legacy encoding of the schema's Culture 'ja-JP'");
        await Check<Taiwanese>(950, "新聞報導", "Big5, the legacy encoding of the schema's Culture 'zh-TW'");
        await Check<Chinese>(936, "新闻报道", "gb18030, the legacy encoding of the schema's Culture 'zh-CN'");
        await Check<Polish>(28592, "Zażółć gęślą", "ISO-8859-2, the legacy encoding of the schema's Culture 'pl'");

        static async Task Check<T>(int codePage, string text, string expected)
            where T : ITitled, IHtmlSchema<T>
        {
            HtmlResult<T> result = await HtmlReader.ExtractAsync<T>(new MemoryStream(Bytes(codePage, $"<h1>{text}</h1>")));
            HtmlIssue issue = Issues.Single(result, "", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);
            Assert.Equal($"The page declares no encoding and is not UTF-8; it was read as {expected}. Set HtmlContext.Charset if it has another.", issue.Message);
            Assert.Equal(text, result.Value.Title);
        }
    }

    [Theory]
    [InlineData("<meta charset=utf-8><h1>Crème brûlée</h1>", 1252, "UTF-8, its encoding by the page itself: 3 of 3")]
    [InlineData("<meta charset=utf-8><h1>it’s</h1>", 1252, "UTF-8, its encoding by the page itself: 1 of 1")]
    [InlineData("<meta charset=utf-8><h1>مرحبا</h1>", 1256, "UTF-8, its encoding by the page itself: 5 of 5")]
    [InlineData("<meta charset=iso-2022-kr><h1>a</h1>", 1252, "replacement, its encoding by the page itself: 1 of 1")]
    public async Task ExtractAsync_WrongDeclaration_IsAWarning(string html, int codePage, string expected)
    {
        HtmlResult<Page> result = await Page.ExtractAsync(new MemoryStream(Bytes(codePage, html)));
        HtmlIssue issue = Assert.Single(result.Issues, static issue => issue.Kind == HtmlIssueKind.Unconvertible);
        Assert.Equal((HtmlIssueSeverity.Warning, ""), (issue.Severity, issue.Path));
        Assert.Equal($"The page is malformed as {expected} characters beyond ASCII became U+FFFD. Set HtmlContext.Charset if it has another.", issue.Message);
    }

    [Fact]
    public async Task ExtractAsync_WrongTransport_IsAWarning()
    {
        byte[] bytes = Bytes(1251, "<h1>Привет</h1>");

        foreach (HtmlContext context in new HtmlContext[] { new() { Charset = "utf-8" }, new() { Encoding = Encoding.UTF8 } })
        {
            HtmlResult<Page> result = await Page.ExtractAsync(new MemoryStream(bytes), context);
            Assert.Contains("UTF-8, its encoding by HtmlContext: ", Issues.Single(result, "", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning).Message, StringComparison.Ordinal);
        }
    }

    /// <summary>A page may hold U+FFFD itself, and a text that was cut off within a character is not a wrong encoding.</summary>
    [Fact]
    public async Task ExtractAsync_LiteralOrRareReplacementCharacters_AreNoWarning()
    {
        byte[] literal = Encoding.UTF8.GetBytes("<h1>the character \uFFFD\uFFFD\uFFFD\uFFFD</h1>");
        Issues.Clean(await Page.ExtractAsync(new MemoryStream(literal)));
        Issues.Clean(await Page.ExtractAsync(new MemoryStream([.. "<meta charset=utf-8>"u8, .. literal])));
        Issues.Clean(await Page.ExtractAsync(new MemoryStream([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<h1>\uFFFD</h1>")])));

        byte[] arabic = Encoding.UTF8.GetBytes("<h1>" + string.Concat(Enumerable.Repeat("مرحبا ", 30)));
        Issues.Clean(await Page.ExtractAsync(new MemoryStream([.. arabic, 0xD9])));
        Issues.Clean(await Page.ExtractAsync(new MemoryStream([.. "<meta charset=utf-8>"u8, .. arabic, 0xD9, .. "</h1>"u8])));
    }

    [Fact]
    public async Task ExtractAsync_LateMeta_IsFollowed()
    {
        byte[] bytes = Encoding.Latin1.GetBytes($"<head><!--{new string('x', 1100)}--><meta charset=iso-8859-1></head><h1>é</h1>");
        Assert.Equal("é", Issues.Clean(await Page.ExtractAsync(new MemoryStream(bytes))).Title);
    }

    [Theory]
    [InlineData("1F8B0800000000000003", "it is gzip, which has to be decompressed first (for HttpClient: HttpClientHandler.AutomaticDecompression)")]
    [InlineData("28B52FFD0458", "it is zstd, which has to be decompressed first (for HttpClient: HttpClientHandler.AutomaticDecompression)")]
    [InlineData("789C4BCB000003", "it is zlib (deflate), which has to be decompressed first (for HttpClient: HttpClientHandler.AutomaticDecompression)")]
    [InlineData("425A6839314159265359", "it is bzip2, which has to be decompressed first")]
    [InlineData("FD377A585A0000", "it is xz, which has to be decompressed first")]
    [InlineData("255044462D312E37", "it is a PDF document")]
    [InlineData("89504E470D0A1A0A0000", "it is a PNG image")]
    [InlineData("FFD8FFE000104A464946", "it is a JPEG image")]
    [InlineData("474946383961", "it is a GIF image")]
    [InlineData("52494646AABBCCDD574542505650", "it is a WebP image")]
    [InlineData("504B030414000600", "it is a ZIP archive, or a document that is one (DOCX, EPUB)")]
    [InlineData("0000001C667479706D703432", "it is an MP4 file")]
    [InlineData("0000001C6674797061766966", "it is an AVIF image")]
    [InlineData("1A45DFA3", "it is a WebM or Matroska video")]
    [InlineData("D0CF11E0A1B11AE1", "it is an Office document")]
    [InlineData("7F454C46", "it is a program")]
    public async Task ExtractAsync_BinaryBody_SaysWhatItIs(string bytes, string expected)
    {
        byte[] body = Convert.FromHexString(bytes);
        HtmlResult<Page> result = await Page.ExtractAsync(new MemoryStream(body), new HtmlContext { Charset = "utf-8" });
        Assert.Equal($"The page is not HTML: {expected}.", Issues.Single(result, "", HtmlIssueKind.Invalid).Message);
        Assert.Contains(expected, (await Assert.ThrowsAsync<HtmlSchemaException>(() => Page.ParseAsync(new MemoryStream(body)))).Message, StringComparison.Ordinal);

        // The same body, decoded by someone who did not look at it.
        if (!expected.Contains("zlib", StringComparison.Ordinal))
        {
            Assert.Equal($"The page is not HTML: {expected}.", Issues.Single(Page.Extract(Encoding.UTF8.GetString(body)), "", HtmlIssueKind.Invalid).Message);
            Assert.Equal($"The page is not HTML: {expected}.", Issues.Single(Page.Extract(Encoding.Latin1.GetString(body)), "", HtmlIssueKind.Invalid).Message);
        }
    }

    [Fact]
    public async Task ExtractAsync_Compressed_IsAnErrorWhateverTheCoding()
    {
        byte[] page = Encoding.UTF8.GetBytes("<h1>Title</h1>" + string.Concat(Enumerable.Range(0, 2000).Select(static i => $"<p>paragraph {i} {i * 7919 % 1009}</p>")));

        foreach (Func<Stream, Stream> compress in new Func<Stream, Stream>[]
        {
            static stream => new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true),
            static stream => new BrotliStream(stream, CompressionLevel.Optimal, leaveOpen: true),
            static stream => new DeflateStream(stream, CompressionLevel.Optimal, leaveOpen: true),
            static stream => new ZLibStream(stream, CompressionLevel.Optimal, leaveOpen: true),
        })
        {
            using var body = new MemoryStream();

            using (Stream compressing = compress(body))
            {
                compressing.Write(page);
            }

            body.Position = 0;
            Assert.StartsWith("The page is not HTML: ", Issues.Single(await Page.ExtractAsync(body), "", HtmlIssueKind.Invalid).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("utf-16le")]
    [InlineData("utf-16be")]
    public async Task ExtractAsync_Utf16WithoutMark_SaysHowToReadIt(string label)
    {
        byte[] bytes = Encoding.GetEncoding(label).GetBytes("<html><h1>Title</h1>");
        HtmlIssue issue = Issues.Single(await Page.ExtractAsync(new MemoryStream(bytes)), "", HtmlIssueKind.Invalid);
        Assert.Equal($"The page is not HTML: it seems to be UTF-16 without a byte order mark (if it is, set HtmlContext.Charset to \"{label}\").", issue.Message);
        Assert.Equal("Title", Issues.Clean(await Page.ExtractAsync(new MemoryStream(bytes), new HtmlContext { Charset = label })).Title);
    }

    /// <summary>JSON, XML, and HTML with a few control characters are text.</summary>
    [Theory]
    [InlineData("{ \"a\": 1 }")]
    [InlineData("<?xml version='1.0'?><rss/>")]
    [InlineData("GIF images are large")]
    [InlineData("x\u0001")]
    [InlineData("<p>\u0001\u0002\u0003\u0004\u0005\u0006</p>")]
    [InlineData("plain text")]
    [InlineData("PK")]
    public async Task ExtractAsync_Text_IsRead(string text)
        => Assert.Equal(["Error Missing Title"], Issues.All(await Page.ExtractAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)))));

    [Theory]
    [InlineData("https://www.hespress.com/a-1.html")]
    [InlineData("http://example.org")]
    [InlineData("HTTPS://EXAMPLE.ORG/?q=1#a")]
    [InlineData("  https://example.org/page\r\n")]
    [InlineData("ftp://example.org/a.html")]
    [InlineData("file:///C:/pages/a.html")]
    [InlineData("file:/tmp/a")]
    public void Parse_AnAddress_SaysSo(string text)
    {
        HtmlSchemaException exception = Assert.Throws<HtmlSchemaException>(() => Page.Parse(text));
        Assert.Contains($"The text is the address '{text.Trim()}', not HTML; download the page first, for example by HttpClient.GetFromHtmlAsync.", exception.Message, StringComparison.Ordinal);
        Issues.Single(HtmlReader.Extract<Page>(text), "", HtmlIssueKind.Invalid);
    }

    [Theory]
    [InlineData(@"C:\pages\a.html")]
    [InlineData(@"C:\My Pages\a b.htm")]
    [InlineData(@"\\server\pages\a.html")]
    [InlineData("/tmp/page.html")]
    [InlineData("./page.htm")]
    [InlineData("~/page.xhtml")]
    [InlineData("page.html")]
    [InlineData("pages/page.HTML")]
    public void Parse_APath_SaysSo(string text)
    {
        HtmlIssue issue = Issues.Single(Page.Extract(text), "", HtmlIssueKind.Invalid);
        Assert.Equal($"The text is the path '{text}', not HTML; open the file and pass its stream, for example by File.OpenRead and ParseAsync.", issue.Message);
    }

    /// <summary>A stream is checked like a text.</summary>
    [Theory]
    [InlineData("https://example.org/page.html", "the address")]
    [InlineData("  /tmp/page.html\n", "the path")]
    public async Task ExtractAsync_AddressOrPath_SaysSo(string text, string expected)
    {
        byte[] page = Encoding.UTF8.GetBytes(text);

        foreach (byte[] bytes in new byte[][] { page, [0xEF, 0xBB, 0xBF, .. page], [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)] })
        {
            string message = Issues.Single(await Page.ExtractAsync(new MemoryStream(bytes)), "", HtmlIssueKind.Invalid).Message;
            Assert.StartsWith($"The text is {expected} '{text.Trim()}', not HTML; ", message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("https://example.org is down")]
    [InlineData("see https://example.org/a.html")]
    [InlineData("read page.html")]
    [InlineData("https://example.org/<h1>")]
    [InlineData("https://")]
    [InlineData(".html")]
    [InlineData("/")]
    [InlineData("a/b")]
    [InlineData("https://a\nhttps://b")]
    [InlineData("1.5")]
    public void Extract_OtherText_IsRead(string text) => Assert.DoesNotContain(Page.Extract(text).Issues, static issue => issue.Kind == HtmlIssueKind.Invalid);

    private static Encoding CodePage(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);

    private static byte[] Bytes(int codePage, string text) => CodePage(codePage).GetBytes(text);

    public interface ITitled
    {
        string Title { get; }
    }

    [HtmlSchema]
    public sealed partial record Page : ITitled
    {
        [Css("h1")]
        public required string Title { get; init; }
    }

    [HtmlSchema(Culture = "ar-MA")]
    public sealed partial record Arabic : ITitled
    {
        [Css("h1")]
        public required string Title { get; init; }

        [HtmlSchema]
        public sealed partial record Nested : ITitled
        {
            [Css("h1")]
            public required string Title { get; init; }
        }
    }

    [HtmlSchema(Culture = "ru")]
    public sealed partial record Russian : ITitled
    {
        [Css("h1")]
        public required string Title { get; init; }
    }

    [HtmlSchema(Culture = "ja-JP")]
    public sealed partial record Japanese : ITitled
    {
        [Css("h1")]
        public required string Title { get; init; }
    }

    [HtmlSchema(Culture = "zh-TW")]
    public sealed partial record Taiwanese : ITitled
    {
        [Css("h1")]
        public required string Title { get; init; }
    }

    [HtmlSchema(Culture = "zh-CN")]
    public sealed partial record Chinese : ITitled
    {
        [Css("h1")]
        public required string Title { get; init; }
    }

    [HtmlSchema(Culture = "pl")]
    public sealed partial record Polish : ITitled
    {
        [Css("h1")]
        public required string Title { get; init; }
    }
}

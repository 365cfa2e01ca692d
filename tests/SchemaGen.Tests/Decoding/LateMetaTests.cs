using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using CsCheck;
using SchemaGen.Decoding;
using SchemaGen.Tests.Decoding.Streams;

namespace SchemaGen.Tests.Decoding;

/// <summary>A meta element beyond the bytes that are scanned beforehand changes the encoding (HTML 13.2.3.4).</summary>
public sealed class LateMetaTests
{
    private static readonly string s_padding = "<!-- " + new string('x', 1100) + " -->";

    [Theory]
    [InlineData("<meta charset=windows-1256>")]
    [InlineData("<META CHARSET='windows-1256'/>")]
    [InlineData("<meta http-equiv=Content-Type content='text/html; charset=windows-1256'>")]
    [InlineData("<meta charset=nonsense http-equiv=content-type content='charset=windows-1256'>")]
    [InlineData("<meta charset='windows&#45;1256'>")]
    [InlineData("<meta charset=nonsense><meta name=a content='charset=utf-8'><meta charset=windows-1256>")]
    [InlineData("<meta charset=windows-1256><meta charset=utf-8>")]
    // Anywhere that the parser builds one.
    [InlineData("<body><p>a<div><meta charset=windows-1256>")]
    [InlineData("<table><tr><meta charset=windows-1256>")]
    [InlineData("<noscript><meta charset=windows-1256></noscript>")]
    [InlineData("<template><meta charset=windows-1256></template>")]
    [InlineData("</html><meta charset=windows-1256>")]
    [InlineData("<svg><g><meta charset=windows-1256>")]
    [InlineData("<svg><title><meta charset=windows-1256></title></svg>")]
    [InlineData("<svg><style><meta charset=windows-1256>")]
    [InlineData("<svg><title/></svg><meta charset=windows-1256>")]
    [InlineData("<math><mi><meta charset=windows-1256>")]
    [InlineData("<select></select><meta charset=windows-1256>")]
    [InlineData("<select><input><meta charset=windows-1256>")]
    [InlineData("<![CDATA[><meta charset=windows-1256>")]
    // Not where it is text.
    [InlineData("<!-- <meta charset=utf-8> --><meta charset=windows-1256>")]
    [InlineData("<!-- <!-- --!><meta charset=windows-1256>")]
    [InlineData("<!--><meta charset=windows-1256>")]
    [InlineData("<script>'<meta charset=utf-8>'</script><meta charset=windows-1256>")]
    [InlineData("<script><!-- <script></script> <meta charset=utf-8> --></script><meta charset=windows-1256>")]
    [InlineData("<script><!-- </script><meta charset=windows-1256>")]
    [InlineData("<title><meta charset=utf-8></title><meta charset=windows-1256>")]
    [InlineData("<textarea><meta charset=utf-8></titlex></textarea ><meta charset=windows-1256>")]
    [InlineData("<style><meta charset=utf-8></style/><meta charset=windows-1256>")]
    [InlineData("<xmp><meta charset=utf-8></xmp><iframe><meta charset=utf-8></iframe><noframes><meta charset=utf-8></noframes><meta charset=windows-1256>")]
    [InlineData("<a title='<meta charset=utf-8>'></a x='<meta charset=utf-8>'><meta charset=windows-1256>")]
    [InlineData("<svg><![CDATA[<meta charset=utf-8>]]></svg><meta charset=windows-1256>")]
    [InlineData("<select><meta charset=windows-1256></select>")]
    [InlineData("<select><option><meta charset=windows-1256></option>")]
    [InlineData("<metadata charset=utf-8><meta charset=windows-1256>")]
    [InlineData("<?php <meta charset=utf-8 ?><meta charset=windows-1256>")]
    public async Task ReadAsync_LateMeta_ChangesTheEncoding(string markup)
    {
        foreach (int length in new[] { 1, 700, int.MaxValue })
        {
            using DecodedPage page = await ReadAsync(s_padding + markup, length);
            Assert.Equal(("windows-1256", EncodingSource.Page), (page.Encoding, page.Source));
            Assert.EndsWith("پ", page.Text.ToString(), System.StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<!-- <meta charset=windows-1256> -->")]
    [InlineData("<!-- <meta charset=windows-1256>")]
    [InlineData("<script><meta charset=windows-1256></script>")]
    [InlineData("<script><!-- <script></script><meta charset=windows-1256>")]
    [InlineData("<title><meta charset=windows-1256>")]
    [InlineData("<plaintext><meta charset=windows-1256></plaintext><meta charset=windows-1256>")]
    [InlineData("<p title=\"<meta charset=windows-1256>\">")]
    [InlineData("<meta charset=windows-1256")]
    [InlineData("</meta charset=windows-1256>")]
    [InlineData("<meta name=charset content=windows-1256>")]
    [InlineData("<meta http-equiv=refresh content='charset=windows-1256'>")]
    [InlineData("<meta http-equiv=' content-type' content='charset=windows-1256'>")]
    [InlineData("<svg><desc/><![CDATA[<meta charset=windows-1256>]]>")]
    public async Task ReadAsync_MetaThatTheParserDoesNotBuild_DoesNotCount(string markup)
    {
        using DecodedPage page = await ReadAsync(s_padding + markup, 1000);
        Assert.NotEqual(EncodingSource.Page, page.Source);
    }

    [Theory]
    [InlineData("<meta charset=utf-16>", "UTF-8")]
    [InlineData("<meta charset=utf-16be>", "UTF-8")]
    [InlineData("<meta charset=x-user-defined>", "windows-1252")]
    [InlineData("<meta charset=latin1>", "windows-1252")]
    [InlineData("<meta charset=shift_jis>", "Shift_JIS")]
    [InlineData("<meta charset=iso-2022-kr>", "replacement")]
    public async Task ReadAsync_LateMeta_IsReadAsTheStandardSays(string markup, string expected)
        => Assert.Equal(expected, await EncodingOfAsync(s_padding + markup));

    /// <summary>The scan of the first bytes does not know scripts; the parser then corrects it.</summary>
    [Theory]
    [InlineData("<script>'<meta charset=windows-1252>'</script><meta charset=windows-1256>", "windows-1256")]
    [InlineData("<title><meta charset=windows-1252></title>", "windows-1252")]
    [InlineData("<?xml version='1.0' encoding='windows-1252'?><!---->", "windows-1252")]
    [InlineData("<meta charset=windows-1252>", "windows-1252")]
    public async Task ReadAsync_PrescanAndParserDiffer_TheParserWins(string beginning, string expected)
        => Assert.Equal(expected, await EncodingOfAsync(beginning + "<p>a"));

    [Fact]
    public async Task ReadAsync_PrescanOfAnXmlDeclaration_IsChangedByALateMeta()
        => Assert.Equal("windows-1256", await EncodingOfAsync("<?xml version='1.0' encoding='utf-8'?>" + s_padding + "<meta charset=windows-1256>"));

    [Fact]
    public async Task ReadAsync_CertainEncoding_IsNotChanged()
    {
        byte[] bytes = [.. Encoding.Latin1.GetBytes(s_padding + "<meta charset=windows-1256>"), 0x81];

        foreach (HtmlContext context in new HtmlContext[] { new() { Charset = "windows-1251" }, new() { Encoding = CodePagesEncodingProvider.Instance.GetEncoding(1251) } })
        {
            using DecodedPage page = await HtmlDecoder.ReadAsync(new MemoryStream(bytes), context, "", TestContext.Current.CancellationToken);
            Assert.Equal("windows-1251", page.Encoding);
        }

        using DecodedPage marked = await HtmlDecoder.ReadAsync(new MemoryStream([0xEF, 0xBB, 0xBF, .. bytes]), new HtmlContext(), "", TestContext.Current.CancellationToken);
        Assert.Equal("UTF-8", marked.Encoding);
    }

    [Fact]
    public async Task ReadAsync_MetaAfterMegabytes_IsFound()
    {
        string page = string.Concat(Enumerable.Repeat("<p title='a>b'>text &lt; <b>bold</b><!-- x --></p>\n", 40_000)) + "<meta charset=windows-1256>";
        Assert.Equal("windows-1256", await EncodingOfAsync(page));
    }

    /// <summary>AngleSharp changes the encoding at the metas that its parser builds; every soup of these parts is decided equally. Not among them: CDATA after a self-closed svg, which AngleSharp takes for foreign.</summary>
    [Fact]
    public void Find_AnySoup_FindsTheMetaThatAngleSharpBuilds()
    {
        string[] parts =
        [
            "<meta charset=windows-1256>", "<meta charset=koi8-r>", "<meta name=a>", "<!--", "-->", "--!>", "<!-->", "<script>", "</script>", "<title>", "</title>", "<style>", "</style>",
            "<textarea>", "</textarea>", "<p a='", "' b=\"", "\">", ">", "<", "</p>", "text", "<svg><title>t</title><g></svg>", "<svg><style><b></svg>", "<math><mi>x</mi></math>", "<br/>", "<table>", "</table>", "<td>", "<div>", "</div>",
            "<noscript>", "</noscript>", "<template>", "</template>", "<xmp>", "</xmp>", "<![CDATA[", "]]>", "<!", "<?", "</", "</script ", "<a href=x>", "/", "=",
        ];

        Gen.Int[0, parts.Length - 1].Array[0, 25].Sample(
            indices =>
            {
                string page = string.Concat(indices.Select(i => parts[i]));
                Assert.Equal(NameOf(BuiltMeta.Find(page)), NameOf(new MetaScanner().Find(Encoding.Latin1.GetBytes(page))));
            },
            iter: 20_000,
            print: indices => string.Concat(indices.Select(i => parts[i])));
    }

    /// <summary>Whatever the cases of letters are and wherever a page is cut, the bytes so far never give another meta than the whole.</summary>
    [Fact]
    public void Find_GrowingPage_FindsTheMetaOfTheWhole()
    {
        string[] parts =
        [
            "<meta charset=windows-1256>", "<META CHARSET=koi8-r>", "<mEtA name=a>", "<Meta/charset='gbk'>", "<meta", "<meta ", "<meta a='", "<metal charset=gbk>", "<m", "<M", "<", "<!--", "-->", "<script>", "</script>",
            "<p a='", "' b=\"", "\">", ">", "text", "<svg>", "</svg>", "<![CDATA[", "]]>", "<textarea>", "</textarea>", "<meta http-equiv=content-type content='charset=big5'>", "<meta content=charset=gbk>", "=", "/", "'",
        ];

        Gen.Int[0, parts.Length - 1].Array[0, 20].Select(Gen.Int[1, 30]).Sample(
            (indices, step) =>
            {
                byte[] page = Encoding.Latin1.GetBytes(string.Concat(indices.Select(i => parts[i])));
                string? whole = NameOf(new MetaScanner().Find(page));
                var scanner = new MetaScanner();
                string? found = null;

                for (int length = 0; found is null && length < page.Length; length += step)
                {
                    found = NameOf(scanner.Find(page.AsSpan(0, length)));
                }

                Assert.Equal(whole, found ?? NameOf(scanner.Find(page)));
                Assert.Equal(NameOf(BuiltMeta.Find(Encoding.Latin1.GetString(page))), whole);
            },
            iter: 20_000,
            print: soup => soup.Item2 + ": " + string.Concat(soup.Item1.Select(i => parts[i])));
    }

    /// <summary>Tags within tags are not read again and again: each of these would take minutes in quadratic time.</summary>
    [Theory]
    [InlineData("<meta ", "")]
    [InlineData("<meta ", ">")]
    [InlineData("<!-- <meta ", " -->")]
    [InlineData("<script><meta charset=gbk>", "")]
    [InlineData("<p a=\"<meta <meta b ", "'\"><p>")]
    [InlineData("<m<M", "")]
    public void Find_ManyTagsWithinTags_TakesLinearTime(string part, string end)
    {
        byte[] page = Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(part, 4_000_000 / part.Length)) + end);
        var clock = Stopwatch.StartNew();
        Assert.Null(new MetaScanner().Find(page));
        Assert.InRange(clock.Elapsed.TotalSeconds, 0, 10);
    }

    private static string? NameOf(Encoding? encoding) => encoding is null ? null : EncodingLabels.NameOf(encoding);

    private static async Task<string> EncodingOfAsync(string page)
    {
        using DecodedPage decoded = await ReadAsync(page, 5000);
        return decoded.Encoding;
    }

    /// <summary>Reads a page that ends with the byte 0x81: p with three dots in windows-1256.</summary>
    private static async Task<DecodedPage> ReadAsync(string page, int pieceLength)
        => await HtmlDecoder.ReadAsync(new PieceStream([.. Encoding.Latin1.GetBytes(page), 0x81], pieceLength), new HtmlContext(), "", TestContext.Current.CancellationToken);
}

using System.Net.Http;
using SchemaGen.Http;

namespace SchemaGen.Tests.Http;

/// <summary>The parser of MIME Sniffing (4.4), as the Web Platform Tests examine it, and the combination of several values (Fetch).</summary>
public sealed class MimeTypeTests
{
    [Theory]
    [InlineData("text/html;charset=gbk", "text/html", "gbk")]
    [InlineData("TEXT/HTML;CHARSET=GBK", "text/html", "GBK")]
    [InlineData("text/html;charset=gbk(", "text/html", "gbk(")]
    [InlineData("text/html;x=(;charset=gbk", "text/html", "gbk")]
    [InlineData("text/html;charset=gbk;charset=windows-1255", "text/html", "gbk")]
    [InlineData("text/html ;charset=gbk", "text/html", "gbk")]
    [InlineData("text/html;\tcharset=gbk\t", "text/html", "gbk")]
    [InlineData("text/html;test;charset=gbk", "text/html", "gbk")]
    [InlineData("text/html;test=;charset=gbk", "text/html", "gbk")]
    [InlineData("text/html;';charset=gbk", "text/html", "gbk")]
    [InlineData("text/html;\";charset=gbk", "text/html", "gbk")]
    [InlineData("text/html ; ; charset=gbk", "text/html", "gbk")]
    [InlineData("text/html;;;;charset=gbk", "text/html", "gbk")]
    [InlineData("text/html;charset=\"gbk\"", "text/html", "gbk")]
    [InlineData("text/html;charset=\"gbk", "text/html", "gbk")]
    [InlineData("text/html;charset=gbk\"", "text/html", "gbk\"")]
    [InlineData("text/html;charset=\"gbk\"x", "text/html", "gbk")]
    [InlineData("text/html;charset=\"\\g\\b\\k\"", "text/html", "gbk")]
    [InlineData("text/html;charset=\"gbk\\", "text/html", "gbk\\")]
    [InlineData("text/html;charset=\";charset=foo\";charset=GBK", "text/html", ";charset=foo")]
    [InlineData("text/html;x=\"a\\\";charset=foo\";charset=gbk", "text/html", "gbk")]
    [InlineData("text/html;charset=", "text/html", null)]
    [InlineData("text/html;charset", "text/html", null)]
    [InlineData("text/html;", "text/html", null)]
    [InlineData("x/x", "x/x", null)]
    [InlineData("text/html, text/plain", "text/plain", null)]
    [InlineData("text/html;charset=gbk, text/plain", "text/plain", null)]
    [InlineData("text/html;charset=gbk, text/plain, text/html", "text/html", null)]
    [InlineData("text/html;charset=gbk, text/html;x=1", "text/html", "gbk")]
    [InlineData("text/html;charset=gbk, text/html;charset=windows-1254", "text/html", "windows-1254")]
    [InlineData("text/html;charset=gbk, */*;charset=utf-8, broken", "text/html", "gbk")]
    [InlineData("text/html;x=\",text/plain\"", "text/html", null)]
    [InlineData("text/html;x=\"\\\",text/plain\"", "text/html", null)]
    public void Of_Header_ParsesAsBrowsersDo(string header, string essence, string? charset)
    {
        MimeType? type = Parse(header);
        Assert.Equal((essence, charset), (type?.Essence, type?.Charset));
    }

    [Theory]
    [InlineData("")]
    [InlineData("bogus")]
    [InlineData("bogus/")]
    [InlineData("/bogus")]
    [InlineData("/")]
    [InlineData("bogus/bogus/bogus")]
    [InlineData("text/html(;charset=gbk")]
    [InlineData("te xt/html")]
    [InlineData("text /html")]
    [InlineData("*/*")]
    [InlineData("text\u00E9/html")]
    public void Of_InvalidHeader_IsNull(string header) => Assert.Null(Parse(header));

    [Fact]
    public void Of_NoHeader_IsNull()
    {
        using var content = new ByteArrayContent([]);
        Assert.Null(MimeType.Of(content));
    }

    private static MimeType? Parse(string header)
    {
        using var content = new ByteArrayContent([]);
        Assert.True(content.Headers.TryAddWithoutValidation("Content-Type", header));
        return MimeType.Of(content);
    }
}

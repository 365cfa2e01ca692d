using System.Text;

namespace SchemaGen.Corpus.Tests.Http;

public sealed class HttpResponseHeadTests
{
    [Theory]
    [InlineData("Content-Type: text/html;\r\n charset=windows-1256", "windows-1256")]
    [InlineData("Content-Type:\r\n\ttext/html;\r\n\tcharset=windows-1256", "windows-1256")]
    [InlineData("Content-Type: text/html\r\nContent-Type: text/html; charset=windows-1256", "windows-1256")]
    [InlineData("Content-Type: text/html; charset=windows-1256\r\nX: y\r\nContent-Type: text/html", "windows-1256")]
    [InlineData("nonsense\r\n folded\r\nContent-Type: text/html; charset=windows-1256", "windows-1256")]
    public void Parse_HeaderInSeveralLines_IsJoined(string headers, string charset)
    {
        HttpResponseHead response = HttpResponseHead.Parse(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\n{headers}\r\n\r\n"))!;
        ContentType type = ContentType.Parse(response.Header("Content-Type"))!;
        Assert.True(type.IsHtml);
        Assert.Equal(charset, type.Charset);
    }
}

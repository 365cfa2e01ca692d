namespace SchemaGen.Corpus.Tests.Http;

/// <summary>Values of the header <c>Content-Type</c>.</summary>
public sealed class ContentTypeTests
{
    [Theory]
    [InlineData("text/plain, text/html; charset=utf-8", "text/html", "utf-8")]
    [InlineData("text/html;charset=gbk, */*", "text/html", "gbk")]
    [InlineData("text/html;charset=gbk, x/x", "x/x", null)]
    [InlineData("text/html;charset=gbk, text/html;charset=utf-8", "text/html", "utf-8")]
    [InlineData(", text/html", "text/html", null)]
    public void Parse_SeveralTypes_TakesTheLast(string header, string essence, string? charset) => Assert.Equal(new ContentType(essence, charset), ContentType.Parse(header));

    [Theory]
    [InlineData("text/html; charset=windows-1256", "windows-1256")]
    [InlineData("text/html;charset=\"utf-8\"", "utf-8")]
    [InlineData("TEXT/HTML; version=2; Charset = 'iso-8859-1' ", "iso-8859-1")]
    [InlineData("text/html; charset=", null)]
    [InlineData("text/html", null)]
    public void Parse_Parameters_FindsTheCharset(string header, string? charset)
    {
        ContentType type = ContentType.Parse(header)!;
        Assert.True(type.IsHtml);
        Assert.Equal(charset, type.Charset);
    }
}

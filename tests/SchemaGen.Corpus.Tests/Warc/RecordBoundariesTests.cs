using System.Text;

namespace SchemaGen.Corpus.Tests.Warc;

public sealed class RecordBoundariesTests
{
    [Theory]
    [InlineData("WARC/1.0\r\n", true)]
    [InlineData("WARC/1.1\n", true)]
    [InlineData("WARC/0.9", true)]
    [InlineData("WARC/x.0\r\n", false)]
    [InlineData("WARC/1", false)]
    [InlineData("warc/1.0\r\n", false)]
    [InlineData("\r\nWARC/1.0\r\n", false)]
    [InlineData("", false)]
    public void BeginsRecord_Bytes_NeedALineOfAVersion(string bytes, bool expected) => Assert.Equal(expected, RecordBoundaries.BeginsRecord(Bytes(bytes)));

    [Theory]
    [InlineData("\r\n\r\nWARC/1.0", true)]
    [InlineData("\n\nWARC/1.0", true)]
    [InlineData("", true)]
    [InlineData("\r\n", true)]
    [InlineData("\r\nWARC/1.0", false)]
    [InlineData("WARC/1.0", false)]
    [InlineData("\r\nx", false)]
    public void EndsRecord_BytesAfterABlock_AreTwoLineEndsOrTheEnd(string after, bool expected) => Assert.Equal(expected, RecordBoundaries.EndsRecord(Bytes(after)));

    [Theory]
    [InlineData("A: 1\r\nB: 2\r\n\r\nblock\n\n", 10, 14)]
    [InlineData("A: 1\n\nblock\r\n\r\n", 4, 6)]
    [InlineData("A: 1\r\n\n", 5, 7)]
    [InlineData("A: 1\r\n", -1, 3)]
    public void FindHeaderEnd_Header_GivesItsFirstEmptyLine(string bytes, int end, int length)
    {
        Assert.Equal(end, RecordBoundaries.FindHeaderEnd(Bytes(bytes), out int actual));
        Assert.Equal(length, actual);
    }

    [Theory]
    [InlineData("WARC/1.0\r\n\r\nxyWARC/\r\nWARC/1.1", 21)]
    [InlineData("xWARC/1.0", 1)]
    [InlineData("xyWARC/1.0", -1)]
    [InlineData("xyz\nWARC/1.0", 4)]
    [InlineData("xyz\r!WARC/1.0", 5)]
    [InlineData("WARC/1.0", -1)]
    [InlineData("", -1)]
    public void FindNext_Bytes_GivesAPlaceAfterALineEnd(string bytes, int expected) => Assert.Equal(expected, RecordBoundaries.FindNext(Bytes(bytes)));

    private static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);
}

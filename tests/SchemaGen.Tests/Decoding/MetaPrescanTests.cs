using System.Text;
using CsCheck;
using SchemaGen.Decoding;

namespace SchemaGen.Tests.Decoding;

public sealed class MetaPrescanTests
{
    [Theory]
    // The two forms, however quoted and cased.
    [InlineData("<meta charset=\"windows-1256\">")]
    [InlineData("<meta charset='windows-1256'>")]
    [InlineData("<meta charset=windows-1256>")]
    [InlineData("<meta charset=windows-1256 >")]
    [InlineData("<META CHARSET=\"WINDOWS-1256\">")]
    [InlineData("<meta/charset=windows-1256>")]
    [InlineData("<meta\n\tcharset\f=\r \"windows-1256\" />")]
    [InlineData("<meta charset=\" windows-1256 \">")]
    [InlineData("<meta name=x charset=cp1256>")]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1256\">")]
    [InlineData("<meta content='text/html;charset=windows-1256' http-equiv=content-type>")]
    [InlineData("<meta http-equiv=content-type content=\"text/html; charset = windows-1256 ; x\">")]
    [InlineData("<meta http-equiv=content-type content=\"text/html; CHARSET='windows-1256'\">")]
    [InlineData("<meta http-equiv=content-type content='charset=\"windows-1256\"'>")]
    [InlineData("<meta http-equiv=content-type content=\"charset charsets charset=windows-1256\">")]
    [InlineData("<meta content='text/html' content='charset=utf-8' charset=windows-1256>")]
    // An attribute that is there twice counts once, the first.
    [InlineData("<meta charset=windows-1256 charset=utf-8>")]
    // charset beats content, in either order.
    [InlineData("<meta charset=windows-1256 http-equiv=content-type content='charset=utf-8'>")]
    [InlineData("<meta http-equiv=content-type content='charset=utf-8' charset=windows-1256>")]
    // Only the first that says something.
    [InlineData("<meta charset=windows-1256><meta charset=utf-8>")]
    [InlineData("<meta charset=nonsense><meta charset=windows-1256>")]
    [InlineData("<meta content='charset=utf-8'><meta charset=windows-1256>")]
    // What is in the way.
    [InlineData("<!DOCTYPE html><html lang=ar><head><meta charset=windows-1256>")]
    [InlineData("<!-- <meta charset=utf-8> --><meta charset=windows-1256>")]
    [InlineData("<!--><meta charset=windows-1256>")]
    [InlineData("<!---><meta charset=windows-1256>")]
    [InlineData("<!-- > --><meta charset=windows-1256>")]
    [InlineData("<title a='<meta charset=utf-8>'></title><meta charset=windows-1256>")]
    [InlineData("</p a=\"<meta charset=utf-8>\"><meta charset=windows-1256>")]
    [InlineData("<?php <meta charset=utf-8 ?><meta charset=windows-1256>")]
    [InlineData("</ <meta charset=utf-8><meta charset=windows-1256>")]
    [InlineData("<metadata charset=utf-8><meta charset=windows-1256>")]
    [InlineData("<meta><meta charset=windows-1256>")]
    [InlineData("< <1 <<meta charset=windows-1256>")]
    [InlineData("text = > \" ' <meta charset=windows-1256>")]
    [InlineData("<a =b=c ==d / / x><meta charset=windows-1256>")]
    // The standard does not know of scripts.
    [InlineData("<script>'<meta charset=windows-1256>'</script><meta charset=utf-8>")]
    [InlineData("<?xml version='1.0' encoding='windows-1256'?>")]
    [InlineData("<?xml version='1.0' encoding = \"windows-1256\" ?><html>")]
    [InlineData("<?xml version='1.0' encoding='utf-8'?><meta charset=windows-1256>")]
    public void Find_Declaration_GivesItsEncoding(string html) => Assert.Equal("\u067E", Decode(MetaPrescan.Find(Encoding.Latin1.GetBytes(html)), 0x81));

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<!")]
    [InlineData("<!-")]
    [InlineData("<!--")]
    [InlineData("</")]
    [InlineData("<meta")]
    [InlineData("<meta ")]
    [InlineData("<meta charset")]
    [InlineData("<meta charset=")]
    [InlineData("<meta charset=windows-1256")]
    [InlineData("<meta charset='windows-1256")]
    [InlineData("<meta charset='windows-1256'")]
    [InlineData("<meta charset=''>")]
    [InlineData("<meta charset>")]
    [InlineData("<meta charset=nonsense>")]
    [InlineData("<meta name=charset content=windows-1256>")]
    [InlineData("<meta content='text/html; charset=windows-1256'>")]
    [InlineData("<meta http-equiv=refresh content='charset=windows-1256'>")]
    [InlineData("<meta http-equiv=content-type content='charset'>")]
    [InlineData("<meta http-equiv=content-type content='charset='>")]
    [InlineData("<meta http-equiv=content-type content='charset=\"windows-1256'>")]
    [InlineData("<meta http-equiv=content-type content='charset windows-1256'>")]
    [InlineData("<meta http-equiv=' content-type' content='charset=windows-1256'>")]
    [InlineData("<!-- <meta charset=windows-1256>")]
    [InlineData("<a href=\"<meta charset=windows-1256>")]
    [InlineData("< meta charset=windows-1256>")]
    [InlineData("<xmeta charset=windows-1256>")]
    [InlineData("<?xml version='1.0'?>")]
    [InlineData("<?xml encoding='windows-1256'")]
    [InlineData("<?xml encoding=windows-1256?>")]
    [InlineData("<?xml encoding='windows-1256?>")]
    [InlineData("<?xml encoding='windows 1256'?>")]
    [InlineData("<?xml encoding='nonsense'?>")]
    [InlineData("<?xml encoding ?>")]
    [InlineData("<?xml encoding='")]
    [InlineData(" <?xml encoding='windows-1256'?>")]
    public void Find_NoDeclaration_ReturnsNull(string html) => Assert.Null(MetaPrescan.Find(Encoding.Latin1.GetBytes(html)));

    [Theory]
    [InlineData("<meta charset=utf-16>")]
    [InlineData("<meta charset=utf-16le>")]
    [InlineData("<meta charset=utf-16be>")]
    [InlineData("<meta http-equiv=content-type content='charset=unicode'>")]
    [InlineData("<?xml encoding='utf-16'?>")]
    public void Find_Utf16DeclaredInAscii_GivesUtf8(string html) => Assert.Same(Encoding.UTF8, MetaPrescan.Find(Encoding.Latin1.GetBytes(html)));

    [Fact]
    public void Find_UserDefinedEncoding_GivesWindows1252()
        => Assert.Equal("€", Decode(MetaPrescan.Find("<meta charset=x-user-defined>"u8), 0x80));

    [Fact]
    public void Find_XmlDeclarationInUtf16_GivesUtf16()
    {
        Assert.Same(EncodingLabels.GetEncoding("utf-16le"), MetaPrescan.Find(Encoding.Unicode.GetBytes("<?xml version='1.0' encoding='utf-8'?>")));
        Assert.Same(EncodingLabels.GetEncoding("utf-16be"), MetaPrescan.Find(Encoding.BigEndianUnicode.GetBytes("<?xml ")));
        Assert.Null(MetaPrescan.Find(Encoding.Unicode.GetBytes("<html>")));
    }

    [Fact]
    public void Find_DeclarationBeyond1024Bytes_ReturnsNull()
    {
        const string Meta = "<meta charset=windows-1256>";
        string Padded(int end) => new string(' ', end - Meta.Length) + Meta + new string(' ', 500);

        Assert.NotNull(MetaPrescan.Find(Encoding.Latin1.GetBytes(Padded(1024))));
        Assert.Null(MetaPrescan.Find(Encoding.Latin1.GetBytes(Padded(1025))));
    }

    [Fact]
    public void Find_AnyBytes_NeverThrows()
    {
        string[] parts = ["<", "meta", "<meta ", "!--", "-->", "charset", "=", "'", "\"", "/", ">", " ", "utf-8", "<?xml", "encoding", "content", "http-equiv", "content-type", "x", "\0", "ÿ"];

        Gen.Int[0, parts.Length - 1].Select(i => parts[i]).Array[0, 30].Sample(words =>
        {
            _ = MetaPrescan.Find(Encoding.Latin1.GetBytes(string.Concat(words)));
        });
    }

    private static string Decode(Encoding? encoding, byte value)
    {
        Assert.NotNull(encoding);
        return encoding.GetString([value]);
    }
}

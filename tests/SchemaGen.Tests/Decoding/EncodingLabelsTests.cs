using System;
using System.Text;
using SchemaGen.Decoding;

namespace SchemaGen.Tests.Decoding;

/// <summary>Labels, and samples from the tables ("indexes") of the WHATWG Encoding Standard.</summary>
public sealed class EncodingLabelsTests
{
    [Theory]
    [InlineData("utf-8", "C3A9", "é")]
    [InlineData("UTF8", "C3A9", "é")]
    [InlineData(" \t\n\f\rutf-8 ", "C3A9", "é")]
    [InlineData("unicode-1-1-utf-8", "C3A9", "é")]
    [InlineData("iso-8859-1", "809381", "€“\u0081")]
    [InlineData("ascii", "80", "€")]
    [InlineData("us-ascii", "80", "€")]
    [InlineData("latin1", "80", "€")]
    [InlineData("windows-1252", "80", "€")]
    [InlineData("iso-8859-2", "B1", "ą")]
    [InlineData("latin3", "A1A5", "Ħ\uFFFD")]
    [InlineData("iso-8859-4", "A2", "ĸ")]
    [InlineData("cyrillic", "B0", "А")]
    [InlineData("arabic", "C7A1", "ا\uFFFD")]
    [InlineData("iso-8859-6-i", "C7", "ا")]
    [InlineData("greek", "C1A1A2A4AAFF", "Α‘’€ͺ\uFFFD")]
    [InlineData("visual", "E0AFFDA1", "א¯\u200E\uFFFD")]
    [InlineData("logical", "E0AFFDA1", "א¯\u200E\uFFFD")]
    [InlineData("iso-8859-9", "80FD", "€ı")]
    [InlineData("iso-8859-10", "80A1FF", "\u0080Ąĸ")]
    [InlineData("iso-8859-11", "A180DB", "ก€\uFFFD")]
    [InlineData("iso-8859-13", "A1", "”")]
    [InlineData("iso-8859-14", "A1FF", "Ḃÿ")]
    [InlineData("iso-8859-15", "A4", "€")]
    [InlineData("iso-8859-16", "AAFE", "Șț")]
    [InlineData("koi8-r", "C1", "а")]
    [InlineData("koi8-u", "AEA4", "ўє")]
    [InlineData("koi8-ru", "AE", "ў")]
    [InlineData("macintosh", "BDDBF0", "Ω€\uF8FF")]
    [InlineData("x-mac-ukrainian", "A2FF", "Ґ€")]
    [InlineData("ibm866", "80", "А")]
    [InlineData("tis-620", "A1", "ก")]
    [InlineData("windows-1250", "B9", "ą")]
    [InlineData("cp1251", "CF98", "П\u0098")]
    [InlineData("windows-1253", "AAC1", "\uFFFDΑ")]
    [InlineData("windows-1255", "E0CAD9", "א\u05BA\uFFFD")]
    [InlineData("windows-1256", "81C7FE", "پا\u200F")]
    [InlineData("windows-1257", "A1E0", "\uFFFDą")]
    [InlineData("windows-1258", "FE", "₫")]
    [InlineData("gb2312", "D6D0", "中")]
    [InlineData("gbk", "D6D0814081308130", "中丂\u0080")]
    [InlineData("gb18030", "95328236", "𠀀")]
    [InlineData("big5", "A4A4", "中")]
    [InlineData("euc-jp", "C6FCA4A2", "日あ")]
    [InlineData("iso-2022-jp", "1B2442467C1B2842", "日")]
    [InlineData("shift_jis", "93FA", "日")]
    [InlineData("windows-31j", "93FA", "日")]
    [InlineData("euc-kr", "C7D1", "한")]
    [InlineData("ks_c_5601-1987", "8141", "갂")]
    [InlineData("utf-16", "41000106", "A\u0601")]
    [InlineData("utf-16be", "00410601", "A\u0601")]
    [InlineData("x-user-defined", "4180FF", "A\uF780\uF7FF")]
    [InlineData("iso-2022-kr", "414243", "\uFFFD")]
    [InlineData("hz-gb-2312", "", "")]
    [InlineData("replacement", "41", "\uFFFD")]
    public void GetEncoding_KnownLabel_DecodesAsBrowsersDo(string label, string bytes, string expected)
    {
        Encoding? encoding = EncodingLabels.GetEncoding(label);
        Assert.NotNull(encoding);

        using var text = new DecodedText(encoding);

        foreach (byte value in Convert.FromHexString(bytes))
        {
            Assert.True(text.TryAppend([value]));
        }

        Assert.True(text.TryComplete());
        Assert.Equal(expected, text.Memory.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("nonsense")]
    [InlineData("utf-7")]
    [InlineData("utf-32")]
    [InlineData("utf_8")]
    [InlineData("\u00A0utf-8")]
    [InlineData("\u212Aoi8-r")]
    [InlineData("\u017Fhift_jis")]
    [InlineData("ibm037")]
    public void GetEncoding_UnknownLabel_ReturnsNull(string label) => Assert.Null(EncodingLabels.GetEncoding(label));
}

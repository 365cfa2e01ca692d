using System;
using System.Text;

namespace SchemaGen.Decoding;

/// <summary>The code pages of the web's encodings. The negative ones are not known to .NET.</summary>
internal static class CodePages
{
    public const int Utf8 = 65001;
    public const int Utf16LittleEndian = 1200;
    public const int Utf16BigEndian = 1201;
    public const int Ascii = 20127;
    public const int Latin1 = 28591;

    public const int Ibm866 = 866;
    public const int Iso8859Part2 = 28592;
    public const int Iso8859Part3 = 28593;
    public const int Iso8859Part4 = 28594;
    public const int Iso8859Part5 = 28595;
    public const int Iso8859Part6 = 28596;
    public const int Iso8859Part7 = 28597;
    public const int Iso8859Part8 = 28598;
    public const int Iso8859Part8Logical = 38598;
    public const int Iso8859Part10 = -10;
    public const int Iso8859Part13 = 28603;
    public const int Iso8859Part14 = -14;
    public const int Iso8859Part15 = 28605;
    public const int Iso8859Part16 = -16;
    public const int Koi8R = 20866;
    public const int Koi8U = 21866;
    public const int Macintosh = 10000;
    public const int MacintoshCyrillic = 10017;
    public const int Windows874 = 874;
    public const int Windows1250 = 1250;
    public const int Windows1251 = 1251;
    public const int Windows1252 = 1252;
    public const int Windows1253 = 1253;
    public const int Windows1254 = 1254;
    public const int Windows1255 = 1255;
    public const int Windows1256 = 1256;
    public const int Windows1257 = 1257;
    public const int Windows1258 = 1258;
    public const int UserDefined = -1;

    public const int Gb18030 = 54936;
    public const int Big5 = 950;
    public const int EucJp = 51932;
    public const int Iso2022Jp = 50220;
    public const int ShiftJis = 932;
    public const int EucKr = 949;

    public const int Replacement = -2;

    /// <summary>Gets the encoding of a code page that .NET knows, without the registration that would change the whole process.</summary>
    /// <exception cref="NotSupportedException">.NET does not know the code page.</exception>
    public static Encoding GetEncoding(int codePage)
        => CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? throw new NotSupportedException($"There is no code page {codePage}.");
}

using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Text;

namespace SchemaGen.Decoding;

/// <summary>The labels of the WHATWG Encoding Standard: the names that pages and servers use for an encoding, and the encoding that browsers use for each.</summary>
/// <remarks>
/// Every encoding but UTF-8 is a <see cref="SingleByteEncoding"/> or a <see cref="MultiByteEncoding"/>. Nothing is registered with .NET, which would change
/// <see cref="Encoding.GetEncoding(string)"/> for the whole process.
/// </remarks>
internal static class EncodingLabels
{
    private static readonly FrozenDictionary<string, int> s_codePages = ReadTable().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    private static readonly char[] s_headerEnds = [.. HtmlSpaces.Characters, '"', '\''];
    private static readonly FrozenDictionary<int, string> s_names = ReadNames().ToFrozenDictionary();

    /// <summary>Gets the encoding of a label; null if the standard does not know it.</summary>
    public static Encoding? GetEncoding(ReadOnlySpan<char> label)
    {
        ReadOnlySpan<char> trimmed = label.Trim(HtmlSpaces.Characters);

        // The standard folds the case of ASCII only.
        return Ascii.IsValid(trimmed) && s_codePages.TryGetValue(trimmed.ToString(), out int codePage) ? GetEncoding(codePage) : null;
    }

    /// <summary>Gets the encoding of a label in the bytes of a page; null if the standard does not know it.</summary>
    public static Encoding? GetEncoding(ReadOnlySpan<byte> label) => GetEncoding(Encoding.Latin1.GetString(label).AsSpan());

    /// <summary>Gets the label of a header without its quotation marks; empty if there is no label.</summary>
    public static string LabelOfHeader(string? charset) => (charset ?? string.Empty).Trim(s_headerEnds);

    /// <summary>Gets the encoding that a browser uses for an encoding of .NET: Latin 1 and ASCII mean windows-1252 on the web.</summary>
    public static Encoding GetWebEncoding(Encoding encoding) => encoding.CodePage is CodePages.Latin1 or CodePages.Ascii ? GetEncoding(CodePages.Windows1252)
        : MultiByteEncoding.Find(encoding.CodePage) ?? encoding;

    /// <summary>Gets the name of an encoding in the standard; for an encoding that is not in the standard, its name in .NET.</summary>
    public static string NameOf(Encoding encoding) => s_names.TryGetValue(encoding.CodePage, out string? name) ? name : encoding.WebName;

    /// <summary>Gets the encoding of a code page of <see cref="CodePages"/>.</summary>
    public static Encoding GetEncoding(int codePage) => codePage switch
    {
        CodePages.Utf8 => Encoding.UTF8,
        CodePages.Replacement => ReplacementEncoding.Instance,
        _ => MultiByteEncoding.Find(codePage) ?? (Encoding)SingleByteEncoding.Get(codePage),
    };

    private static Dictionary<int, string> ReadNames()
    {
        var names = new Dictionary<int, string>();

        foreach (string name in (ReadOnlySpan<string>)
        [
            "UTF-8", "IBM866", "ISO-8859-2", "ISO-8859-3", "ISO-8859-4", "ISO-8859-5", "ISO-8859-6", "ISO-8859-7", "ISO-8859-8", "ISO-8859-8-I", "ISO-8859-10",
            "ISO-8859-13", "ISO-8859-14", "ISO-8859-15", "ISO-8859-16", "KOI8-R", "KOI8-U", "macintosh", "windows-874", "windows-1250", "windows-1251", "windows-1252",
            "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-1258", "x-mac-cyrillic", "gb18030", "Big5", "EUC-JP",
            "ISO-2022-JP", "Shift_JIS", "EUC-KR", "replacement", "UTF-16BE", "UTF-16LE", "x-user-defined",
        ])
        {
            names.Add(s_codePages[name], name);
        }

        return names;
    }

    private static Dictionary<string, int> ReadTable()
    {
        var codePages = new Dictionary<string, int>(StringComparer.Ordinal);

        void Add(int codePage, string labels)
        {
            foreach (string label in labels.Split(' '))
            {
                codePages.Add(label, codePage);
            }
        }

        Add(CodePages.Utf8, "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8");
        Add(CodePages.Ibm866, "866 cp866 csibm866 ibm866");
        Add(CodePages.Iso8859Part2, "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2");
        Add(CodePages.Iso8859Part3, "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3");
        Add(CodePages.Iso8859Part4, "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4");
        Add(CodePages.Iso8859Part5, "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988");
        Add(CodePages.Iso8859Part6, "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987");
        Add(CodePages.Iso8859Part7, "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek");
        Add(CodePages.Iso8859Part8, "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 visual");
        Add(CodePages.Iso8859Part8Logical, "csiso88598i iso-8859-8-i logical");
        Add(CodePages.Iso8859Part10, "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6");
        Add(CodePages.Iso8859Part13, "iso-8859-13 iso8859-13 iso885913");
        Add(CodePages.Iso8859Part14, "iso-8859-14 iso8859-14 iso885914");
        Add(CodePages.Iso8859Part15, "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9");
        Add(CodePages.Iso8859Part16, "iso-8859-16");
        Add(CodePages.Koi8R, "cskoi8r koi koi8 koi8-r koi8_r");
        Add(CodePages.Koi8U, "koi8-ru koi8-u");
        Add(CodePages.Macintosh, "csmacintosh mac macintosh x-mac-roman");
        Add(CodePages.Windows874, "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874");
        Add(CodePages.Windows1250, "cp1250 windows-1250 x-cp1250");
        Add(CodePages.Windows1251, "cp1251 windows-1251 x-cp1251");
        Add(CodePages.Windows1252, "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252");
        Add(CodePages.Windows1253, "cp1253 windows-1253 x-cp1253");
        Add(CodePages.Windows1254, "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 windows-1254 x-cp1254");
        Add(CodePages.Windows1255, "cp1255 windows-1255 x-cp1255");
        Add(CodePages.Windows1256, "cp1256 windows-1256 x-cp1256");
        Add(CodePages.Windows1257, "cp1257 windows-1257 x-cp1257");
        Add(CodePages.Windows1258, "cp1258 windows-1258 x-cp1258");
        Add(CodePages.MacintoshCyrillic, "x-mac-cyrillic x-mac-ukrainian");
        // The standard decodes GBK with the decoder of gb18030.
        Add(CodePages.Gb18030, "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030");
        Add(CodePages.Big5, "big5 big5-hkscs cn-big5 csbig5 x-x-big5");
        Add(CodePages.EucJp, "cseucpkdfmtjapanese euc-jp x-euc-jp");
        Add(CodePages.Iso2022Jp, "csiso2022jp iso-2022-jp");
        Add(CodePages.ShiftJis, "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis");
        Add(CodePages.EucKr, "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949");
        Add(CodePages.Replacement, "csiso2022kr hz-gb-2312 iso-2022-cn iso-2022-cn-ext iso-2022-kr replacement");
        Add(CodePages.Utf16BigEndian, "unicodefffe utf-16be");
        Add(CodePages.Utf16LittleEndian, "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le");
        Add(CodePages.UserDefined, "x-user-defined");
        return codePages;
    }
}

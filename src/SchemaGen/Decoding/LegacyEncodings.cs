using System;
using System.Text;

namespace SchemaGen.Decoding;

/// <summary>The encodings of pages of a culture that declare none and are not UTF-8.</summary>
/// <remarks>The table of HTML 13.2.3.2, step 9.</remarks>
internal static class LegacyEncodings
{
    /// <summary>Gets the encoding of a culture.</summary>
    /// <param name="culture">A BCP 47 tag; empty for the invariant culture.</param>
    public static Encoding Of(string culture) => EncodingLabels.GetEncoding(CodePageOf(culture));

    private static int CodePageOf(string culture)
    {
        string[] subtags = culture.ToLowerInvariant().Split('-', '_');

        return subtags[0] switch
        {
            "ar" or "fa" => CodePages.Windows1256,
            "az" or "ku" or "tr" => CodePages.Windows1254,
            "ba" or "be" or "bg" or "kk" or "ky" or "mk" or "ru" or "sah" or "sr" or "tg" or "tt" or "uk" => CodePages.Windows1251,
            "cs" or "hr" or "sk" => CodePages.Windows1250,
            "el" => CodePages.Iso8859Part7,
            "et" or "lt" or "lv" => CodePages.Windows1257,
            "he" => CodePages.Windows1255,
            "hu" or "pl" or "sl" => CodePages.Iso8859Part2,
            "ja" => CodePages.ShiftJis,
            "ko" => CodePages.EucKr,
            "th" => CodePages.Windows874,
            "vi" => CodePages.Windows1258,
            "zh" when Array.Exists(subtags, static subtag => subtag is "hant" or "hk" or "mo" or "tw") => CodePages.Big5,
            "zh" => CodePages.Gb18030,
            _ => CodePages.Windows1252,
        };
    }
}

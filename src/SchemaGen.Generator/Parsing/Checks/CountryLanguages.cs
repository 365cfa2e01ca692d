using System;
using System.Collections.Generic;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>Codes that are often written in place of the code of a language: countries, the three-letter codes of languages, and their English names.</summary>
/// <remarks>Codes that are a language themselves (<c>se</c> is Northern Sami, <c>uk</c> Ukrainian) are omitted, because they cannot be recognized as mistakes.</remarks>
internal static class CountryLanguages
{
    private static readonly Dictionary<string, string> s_countries = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ae"] = "ar-AE", ["al"] = "sq", ["at"] = "de-AT", ["au"] = "en-AU", ["bd"] = "bn", ["by"] = "be", ["cl"] = "es-CL", ["cn"] = "zh", ["cz"] = "cs", ["dk"] = "da",
        ["ec"] = "es-EC", ["eg"] = "ar-EG", ["gb"] = "en-GB", ["ge"] = "ka", ["gr"] = "el", ["hk"] = "zh-HK", ["il"] = "he", ["iq"] = "ar-IQ", ["ir"] = "fa", ["jo"] = "ar-JO",
        ["jp"] = "ja", ["kh"] = "km", ["kr"] = "ko", ["kz"] = "kk", ["ly"] = "ar-LY", ["ma"] = "ar-MA", ["md"] = "ro-MD", ["mm"] = "my", ["mx"] = "es-MX", ["np"] = "ne", ["nz"] = "en-NZ",
        ["pe"] = "es-PE", ["ph"] = "fil", ["pk"] = "ur", ["py"] = "es-PY", ["rs"] = "sr", ["sy"] = "ar-SY", ["tw"] = "zh-TW", ["ua"] = "uk", ["us"] = "en-US", ["uy"] = "es-UY",
        ["ve"] = "es-VE", ["vn"] = "vi", ["ye"] = "ar-YE", ["za"] = "en-ZA",
    };

    private static readonly Dictionary<string, string> s_languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Albanian"] = "sq", ["Arabic"] = "ar", ["Bengali"] = "bn", ["Bulgarian"] = "bg", ["Chinese"] = "zh", ["Croatian"] = "hr", ["Czech"] = "cs", ["Danish"] = "da", ["Dutch"] = "nl",
        ["English"] = "en", ["Estonian"] = "et", ["Farsi"] = "fa", ["Finnish"] = "fi", ["French"] = "fr", ["German"] = "de", ["Greek"] = "el", ["Hebrew"] = "he", ["Hindi"] = "hi",
        ["Hungarian"] = "hu", ["Indonesian"] = "id", ["Italian"] = "it", ["Japanese"] = "ja", ["Korean"] = "ko", ["Latvian"] = "lv", ["Lithuanian"] = "lt", ["Norwegian"] = "no",
        ["Persian"] = "fa", ["Polish"] = "pl", ["Portuguese"] = "pt", ["Romanian"] = "ro", ["Russian"] = "ru", ["Serbian"] = "sr", ["Slovak"] = "sk", ["Slovenian"] = "sl",
        ["Spanish"] = "es", ["Swedish"] = "sv", ["Thai"] = "th", ["Turkish"] = "tr", ["Ukrainian"] = "uk", ["Urdu"] = "ur", ["Vietnamese"] = "vi",
        ["ara"] = "ar", ["ces"] = "cs", ["cze"] = "cs", ["dan"] = "da", ["deu"] = "de", ["ger"] = "de", ["ell"] = "el", ["gre"] = "el", ["eng"] = "en", ["spa"] = "es", ["est"] = "et",
        ["fas"] = "fa", ["per"] = "fa", ["fin"] = "fi", ["fra"] = "fr", ["fre"] = "fr", ["heb"] = "he", ["hin"] = "hi", ["hrv"] = "hr", ["hun"] = "hu", ["ind"] = "id", ["ita"] = "it",
        ["jpn"] = "ja", ["kor"] = "ko", ["lit"] = "lt", ["lav"] = "lv", ["nld"] = "nl", ["dut"] = "nl", ["nor"] = "no", ["pol"] = "pl", ["por"] = "pt", ["ron"] = "ro", ["rum"] = "ro",
        ["rus"] = "ru", ["slk"] = "sk", ["slo"] = "sk", ["slv"] = "sl", ["sqi"] = "sq", ["alb"] = "sq", ["srp"] = "sr", ["swe"] = "sv", ["tha"] = "th", ["tur"] = "tr", ["ukr"] = "uk",
        ["urd"] = "ur", ["vie"] = "vi", ["zho"] = "zh", ["chi"] = "zh", ["zh-CHS"] = "zh-Hans", ["zh-CHT"] = "zh-Hant",
    };

    /// <summary>Gets the culture of the country with a two-letter code that is not a language; null if there is none.</summary>
    public static string? OfCountry(string code) => s_countries.TryGetValue(code, out string? culture) ? culture : null;

    /// <summary>Gets the tag of a language by its English name or its three-letter code; null if there is none.</summary>
    public static string? OfName(string name) => s_languages.TryGetValue(name, out string? language) ? language : null;
}

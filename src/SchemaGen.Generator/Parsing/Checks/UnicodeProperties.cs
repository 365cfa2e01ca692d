using System;
using System.Collections.Generic;

namespace SchemaGen.Generator.Parsing.Checks;

/// <summary>The properties of Unicode that other dialects name in <c>\p{…}</c>, and their equivalents in .NET: general categories by their short names, and blocks as <c>Is…</c>.</summary>
internal static class UnicodeProperties
{
    private static readonly HashSet<string> s_categories = new(StringComparer.Ordinal)
    {
        "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Cs", "Co", "Cn",
    };

    private static readonly Dictionary<string, string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Letter"] = "L", ["Alpha"] = "L", ["Alphabetic"] = "L", ["Lowercase_Letter"] = "Ll", ["Lower"] = "Ll", ["Lowercase"] = "Ll", ["Uppercase_Letter"] = "Lu", ["Upper"] = "Lu", ["Uppercase"] = "Lu",
        ["Mark"] = "M", ["Number"] = "N", ["Decimal_Number"] = "Nd", ["Digit"] = "Nd", ["Punctuation"] = "P", ["Punct"] = "P", ["Symbol"] = "S", ["Currency_Symbol"] = "Sc", ["Separator"] = "Z", ["Space_Separator"] = "Zs",
        ["Control"] = "Cc", ["Cntrl"] = "Cc", ["ASCII"] = "IsBasicLatin",
        ["Arabic"] = "IsArabic", ["Armenian"] = "IsArmenian", ["Bengali"] = "IsBengali", ["Cyrillic"] = "IsCyrillic", ["Devanagari"] = "IsDevanagari", ["Ethiopic"] = "IsEthiopic", ["Georgian"] = "IsGeorgian",
        ["Greek"] = "IsGreek", ["Gujarati"] = "IsGujarati", ["Gurmukhi"] = "IsGurmukhi", ["Han"] = "IsCJKUnifiedIdeographs", ["Hangul"] = "IsHangulSyllables", ["Hebrew"] = "IsHebrew", ["Hiragana"] = "IsHiragana",
        ["Kannada"] = "IsKannada", ["Katakana"] = "IsKatakana", ["Khmer"] = "IsKhmer", ["Lao"] = "IsLao", ["Malayalam"] = "IsMalayalam", ["Mongolian"] = "IsMongolian", ["Myanmar"] = "IsMyanmar", ["Sinhala"] = "IsSinhala",
        ["Syriac"] = "IsSyriac", ["Tamil"] = "IsTamil", ["Telugu"] = "IsTelugu", ["Thaana"] = "IsThaana", ["Thai"] = "IsThai", ["Tibetan"] = "IsTibetan",
    };

    /// <summary>Reports whether .NET has a general category of that short name.</summary>
    public static bool IsCategory(string name) => s_categories.Contains(name);

    /// <summary>Finds the name of a property in .NET; null if it has no equivalent.</summary>
    public static string? Find(string name)
    {
        string value = name.Substring(name.IndexOfAny(['=', ':']) + 1).Replace(' ', '_');

        foreach (string prefix in (string[])["Is", "In"])
        {
            if (value.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && s_names.TryGetValue(value.Substring(prefix.Length), out string? block))
            {
                return block;
            }
        }

        return s_names.TryGetValue(value, out string? found) ? found : IsCategory(value) ? value : null;
    }
}

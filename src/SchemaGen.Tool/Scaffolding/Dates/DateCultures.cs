using System;
using System.Collections.Generic;
using System.Linq;

namespace SchemaGen.Tool.Scaffolding.Dates;

/// <summary>The cultures in which the dates of pages may be written.</summary>
internal static class DateCultures
{
    /// <summary>The names of months in Arabic differ from country to country.</summary>
    private static readonly string[] s_arabic = ["ar", "ar-MA", "ar-DZ", "ar-SY"];

    private static readonly string[] s_all = ["en", "fr", "de", "es", "it", "pt", "nl", "pl", "ru", "tr", "sv", "da", "nb", "fi", "cs", "hu", "ro", "el", "uk", "id", "vi", "he", "fa", .. s_arabic];

    /// <summary>Gets the cultures of a language; many if it is not known.</summary>
    public static IReadOnlyList<string> Of(string? language)
    {
        if (language is null)
        {
            return s_all;
        }

        string neutral = language.Split('-')[0].ToLowerInvariant();
        return neutral == "ar" ? [.. s_arabic.Prepend(language).Distinct(StringComparer.OrdinalIgnoreCase)] : [language, .. s_all.Where(culture => culture == neutral && culture != language)];
    }

    /// <summary>Reports whether a language writes the month before the day in numbers.</summary>
    public static bool IsMonthFirst(string? language) => language is "en" or "en-US";
}

using System;
using SchemaGen.Conversion.Cultures;

namespace SchemaGen.Conversion.RelativeDates;

/// <summary>The languages in which relative dates such as <c>2 hours ago</c> are read.</summary>
/// <remarks>This file is compiled into the generator as well: it depends on <see cref="CultureNames"/> alone and runs on .NET Standard 2.0.</remarks>
internal static class RelativeLanguages
{
    private static readonly string[] s_all = ["ar", "de", "en", "es", "fa", "fr", "he", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt", "ru", "sv", "tr", "zh"];

    /// <summary>Their ISO 639 codes in alphabetical order, parted by commas.</summary>
    internal static string All => string.Join(", ", s_all);

    /// <summary>The language of a culture; null if its relative dates are not read. The invariant culture is English.</summary>
    internal static string? Of(string culture)
    {
        string language = culture.Length == 0 ? "en" : CultureNames.LanguageOf(culture);

        // The codes before 1989, which are still written on pages.
        language = language switch { "iw" => "he", "in" => "id", _ => language };
        return Array.IndexOf(s_all, language) >= 0 ? language : null;
    }
}

using System;
using SchemaGen.Conversion.Cultures;

namespace SchemaGen.Conversion.RelativeDates;

/// <summary>The languages in which relative dates such as <c>2 hours ago</c> are read.</summary>
/// <remarks>The generator compiles this file, too: it depends on <see cref="CultureNames"/> alone and runs on .NET Standard 2.0.</remarks>
internal static class RelativeLanguages
{
    private static readonly string[] s_all = ["ar", "de", "en", "es", "fa", "fr", "he", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt", "ru", "sv", "tr", "zh"];

    /// <summary>The ISO 639 codes of the languages, in alphabetical order, separated by commas.</summary>
    internal static string All => string.Join(", ", s_all);

    /// <summary>Gets the language of a culture; null if its relative dates are not read. The invariant culture is English.</summary>
    internal static string? Of(string culture)
    {
        string language = culture.Length == 0 ? "en" : CultureNames.LanguageOf(culture);

        // The codes before 1989, which pages still use.
        language = language switch { "iw" => "he", "in" => "id", _ => language };
        return Array.IndexOf(s_all, language) >= 0 ? language : null;
    }
}

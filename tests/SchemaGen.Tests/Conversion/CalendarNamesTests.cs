using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SchemaGen.Conversion;
using SchemaGen.Conversion.Cultures;
using SchemaGen.Conversion.Dates;

namespace SchemaGen.Tests.Conversion;

/// <summary>The data of names, as a whole.</summary>
public sealed class CalendarNamesTests
{
    [Fact]
    public void TryDateOnly_EveryMonthNameOfTheData_IsRead()
    {
        foreach (string line in Encoding.UTF8.GetString(CalendarNameData.Lines).Split('\n'))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string language = line[..colon].Split(' ')[0];
            string[][] months = [.. line[(colon + 1)..].Split(';')[0].Split('|').Select(m => m.Split(','))];
            Assert.Equal(12, months.Length);
            for (int month = 1; month <= 12; month++)
            {
                foreach (string name in months[month - 1])
                {
                    // Case is folded char by char: the cased scripts beyond the Basic Multilingual Plane (Adlam) are read as written.
                    string upper = name.Any(char.IsSurrogate) ? name : name.ToUpperInvariant();
                    foreach (string text in new[] { $"5 {name} 2024", $"5 {upper}. 2024" })
                    {
                        Assert.True(
                            DateConversion.TryDateOnly(text, "d MMMM yyyy", language, null, out DateOnly date) && date == new DateOnly(2024, month, 5),
                            $"{language}: '{text}' is {date}");
                    }
                }
            }
        }
    }

    [Fact]
    public void Lines_EveryName_IsFolded()
    {
        foreach (string line in Encoding.UTF8.GetString(CalendarNameData.Lines).Split('\n'))
        {
            Assert.Equal(FoldedText.Fold(line), line);
        }
    }

    [Fact]
    public void HasMonthNames_EveryLanguageOfTheData_IsTrue()
    {
        List<string> languages = [.. Encoding.UTF8.GetString(CalendarNameData.Lines).Split('\n').SelectMany(l => l.Split(':')[0].Split(' '))];
        Assert.Equal(languages.Count, languages.Distinct(StringComparer.Ordinal).Count());
        Assert.All(languages, l => Assert.True(CultureNames.HasMonthNames(l) && CultureNames.IsKnown(l), l));
        foreach (string language in new[]
        {
            "ar", "fr", "en", "es", "pt", "de", "it", "nl", "sv", "da", "nb", "no", "fi", "pl", "cs", "sk", "hu", "ro", "bg", "hr", "sr", "uk", "ru", "el",
            "tr", "he", "iw", "fa", "ur", "hi", "bn", "ta", "te", "id", "in", "ms", "vi", "th", "ja", "ko", "zh", "ca", "eu", "gl", "et", "lv", "lt", "sl", "sq",
            "mk", "hy", "ka", "az", "kk", "uz", "am", "sw", "af", "is", "ga", "cy", "bs", "be", "mn", "km", "lo", "my", "si", "ne", "mr", "gu", "pa", "ml", "kn",
            "ckb", "ku", "ps", "so", "ha", "yo", "zu", "fil", "mt", "lb", "fo", "nn", "eo", "zgh", "kab",
        })
        {
            Assert.Contains(language, languages);
        }
    }

    [Fact]
    public void TryDateTime_DatesWrittenByIcu_AreRead()
    {
        CultureInfo[] cultures = CultureInfo.GetCultures(CultureTypes.AllCultures);
        Assert.SkipUnless(cultures.Length > 100, "Under invariant globalization there are no cultures.");
        List<string> wrong = [];
        foreach (string name in new[] { "fr-FR", "en-GB", "es-ES", "de-DE", "it-IT", "pt-BR", "ru-RU", "pl-PL", "el-GR", "tr-TR", "cs-CZ", "uk-UA", "ar-MA", "ar-EG", "ar-LB", "ar-DZ", "hi-IN", "he-IL", "fi-FI", "hu-HU", "ro-RO", "vi-VN", "ko-KR", "ja-JP" })
        {
            CultureInfo culture = CultureInfo.GetCultureInfo(name);
            for (int month = 1; month <= 12; month++)
            {
                DateTime date = new(2024, month, 15);
                foreach (string format in new[] { "d MMMM yyyy", "d MMM yyyy", "dddd d MMMM yyyy" })
                {
                    string text = date.ToString(format, culture);
                    if (!DateConversion.TryDateTime(text, format, name, null, out DateTime read) || read != date)
                    {
                        wrong.Add($"{name}: {text}");
                    }
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }
}

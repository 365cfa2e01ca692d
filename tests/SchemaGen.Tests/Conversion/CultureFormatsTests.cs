using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SchemaGen.Conversion.Cultures;
using SchemaGen.Conversion.Dates;
using SchemaGen.Conversion.Formats;

namespace SchemaGen.Tests.Conversion;

/// <summary>What a converter is given to parse with.</summary>
public sealed class CultureFormatsTests
{
    private static readonly DateTime s_date = new(2023, 11, 23, 14, 5, 0);

    /// <summary>Digits in the names of months, a colon at their end, and capital letters beyond the Basic Multilingual Plane are none of what formats of sources read.</summary>
    private static readonly string[] s_readOtherwise = ["dz", "sa", "ff-Adlm"];

    public static TheoryData<string> Tags => [.. Encoding.UTF8.GetString(DateNameData.Names).Split('\n').SelectMany(static line => line.Split(':')[0].Split(' '))];

    public static TheoryData<string> TagsOfNamesThatAreRead => [.. Tags.Select(static row => row.Data).Where(static tag => Array.IndexOf(s_readOtherwise, tag) < 0)];

    [Theory]
    [InlineData("ar-MA", "الخميس 23 نونبر 2023 - 14:05", "dddd d MMMM yyyy - HH:mm")]
    [InlineData("ar", "23 نوفمبر 2023 2:05 م", "d MMMM yyyy h:mm tt")]
    [InlineData("ar-SA", "23 نوفمبر 2023 2:05 م", "d MMMM yyyy h:mm tt")]
    [InlineData("ar-IQ", "23 تشرين الثاني 2023 14:05", "d MMMM yyyy HH:mm")]
    [InlineData("fr", "jeudi 23 novembre 2023 à 14h05", "dddd d MMMM yyyy 'à' HH'h'mm")]
    [InlineData("fr-CA", "23 Nov. 2023 14:05", "d MMM yyyy HH:mm")]
    [InlineData("de-AT", "23. November 2023, 14:05", "d. MMMM yyyy, HH:mm")]
    [InlineData("ru", "23 ноября 2023 14:05", "d MMMM yyyy HH:mm")]
    [InlineData("ru", "ноябрь 2023 23 14:05", "MMMM yyyy d HH:mm")]
    [InlineData("pl", "23 listopada 2023 14:05", "d MMMM yyyy HH:mm")]
    [InlineData("ca", "23 de novembre 2023 14:05", "d MMMM yyyy HH:mm")]
    [InlineData("tr", "23 Kasım 2023 PERŞEMBE 14:05", "d MMMM yyyy dddd HH:mm")]
    [InlineData("fa-IR", "23 نوامبر 2023 14:05", "d MMMM yyyy HH:mm")]
    [InlineData("th", "23 พฤศจิกายน 2023 14:05", "d MMMM yyyy HH:mm")]
    [InlineData("zh-TW", "2023年11月23日 下午2:05", "yyyy年M月d日 tth:mm")]
    [InlineData("zh", "2023年十一月23日 14:05", "yyyy年MMMMd日 HH:mm")]
    [InlineData("ko-KR", "2023년 11월 23일 오후 2:05", "yyyy년 MMMM d일 tt h:mm")]
    [InlineData("", "Thursday 23 November 2023 14:05", "dddd d MMMM yyyy HH:mm")]
    [InlineData("sr-Latn-RS", "23. novembar 2023. 14:05", "d. MMMM yyyy. HH:mm")]
    public void ExactFormat_WithTheNamesOfTheCulture_Parses(string culture, string text, string format) =>
        Assert.Equal(s_date, DateTime.ParseExact(text, format, CultureFormats.Of(culture)));

    [Theory]
    [InlineData("", "11/23/2023 14:05")]
    [InlineData("en", "11/23/2023 14:05")]
    [InlineData("en-GB", "23/11/2023 14:05")]
    [InlineData("fr", "23/11/2023 14:05")]
    [InlineData("ar-MA", "23/11/2023 14:05")]
    [InlineData("de", "23.11.2023 14:05")]
    [InlineData("nl", "23-11-2023 14:05")]
    [InlineData("ja", "2023/11/23 14:05")]
    [InlineData("fr", "23 novembre 2023 14:05")]
    public void Date_InTheOrderOfTheCulture_Parses(string culture, string text) =>
        Assert.Equal(s_date, DateTime.Parse(text, CultureFormats.Of(culture)));

    [Fact]
    public void Of_DayAndMonth_ParseInTheOrderOfTheCulture()
    {
        Assert.Equal(new DateOnly(2024, 4, 3), DateOnly.Parse("03/04/2024", CultureFormats.Of("fr")));
        Assert.Equal(new DateOnly(2024, 3, 4), DateOnly.Parse("03/04/2024", CultureFormats.Of("en")));
    }

    [Fact]
    public void Of_SlashInAFormat_IsASlashInEveryCulture() =>
        Assert.Equal(s_date, DateTime.ParseExact("23/11/2023 14:05", "dd/MM/yyyy HH:mm", CultureFormats.Of("de")));

    /// <summary>What is written with the names of a culture is read again.</summary>
    [Theory]
    [MemberData(nameof(Tags))]
    public void Of_EveryMonthAndDay_ParsesBack(string tag)
    {
        IFormatProvider provider = CultureFormats.Of(tag);
        var wrong = new List<string>();

        for (int day = 0; day < 366; day += 10)
        {
            DateTime date = new DateTime(2024, 1, 5, day % 24, 5, 0).AddDays(day);

            foreach (string format in new[] { "d MMMM yyyy HH:mm", "MMMM yyyy dd HH:mm", "d MMM yyyy HH:mm", "dddd, d MMMM yyyy HH:mm", "ddd, d MMMM yyyy HH:mm" })
            {
                string text = date.ToString(format, provider);

                if (!DateTime.TryParseExact(text, format, provider, DateTimeStyles.None, out DateTime read) || read != date)
                {
                    wrong.Add($"{format}: {text}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void HasMonthNames_LanguagesOfTheTests_AreAllLanguagesOfTheData()
    {
        List<string> languages = [.. Tags.Select(static row => row.Data).Where(static tag => !tag.Contains('-', StringComparison.Ordinal))];
        Assert.Equal(languages.Count, languages.Distinct(StringComparer.Ordinal).Count());
        Assert.All(languages, static language => Assert.True(CultureNames.HasMonthNames(language), language));
        Assert.Equal(CalendarLanguages().Order(StringComparer.Ordinal), languages.Order(StringComparer.Ordinal));
    }

    /// <summary>A source's <c>Format</c> reads the same names.</summary>
    [Theory]
    [MemberData(nameof(TagsOfNamesThatAreRead))]
    public void TryDateOnly_EveryMonthNameOfTheProvider_IsRead(string tag)
    {
        var formats = (DateTimeFormatInfo)CultureFormats.Of(tag).GetFormat(typeof(DateTimeFormatInfo))!;
        var wrong = new List<string>();

        for (int month = 1; month <= 12; month++)
        {
            foreach (string name in new[] { formats.MonthNames[month - 1], formats.MonthGenitiveNames[month - 1], formats.AbbreviatedMonthNames[month - 1], formats.AbbreviatedMonthGenitiveNames[month - 1] })
            {
                if (!DateConversion.TryDateOnly("5 " + name + " 2024", "d MMMM yyyy", tag, null, out DateOnly date) || date.Month != month)
                {
                    wrong.Add($"{month}: {name}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Of_UnknownCulture_HasInvariantNames()
    {
        var formats = (DateTimeFormatInfo)CultureFormats.Of("xx-YY").GetFormat(typeof(DateTimeFormatInfo))!;
        Assert.Equal(DateTimeFormatInfo.InvariantInfo.MonthNames, formats.MonthNames);
        Assert.True(formats.IsReadOnly);
        Assert.Null(CultureFormats.Of("fr").GetFormat(typeof(string)));
    }

    private static IEnumerable<string> CalendarLanguages() => Encoding.UTF8.GetString(CalendarNameData.Lines).Split('\n').SelectMany(static line => line.Split(':')[0].Split(' '));
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CsCheck;
using SchemaGen.Conversion.RelativeDates;

namespace SchemaGen.Tests.Conversion;

/// <summary>What holds for relative dates of every language, unit and number, and for every text.</summary>
public sealed class RelativeDateProperties
{
    private static readonly DateTimeOffset s_now = new(2024, 3, 31, 23, 59, 58, 123, TimeSpan.FromHours(-9.5));

    private static readonly char[] s_zeros = ['0', '٠', '۰', '०', '０'];

    private static readonly string[] s_words = [.. Encoding.UTF8.GetString(RelativeWordData.Blocks).Split(['\n', ',', ':'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(static word => word.TrimStart([.. "0123456789"]))];

    private static readonly Gen<string> s_ofWords = Gen.OneOf(Pick(s_words), Pick("2", "٢", " ", " ", " ", "14:05", ",", "-", "999999999", "0", "."), HostileText.Any)
        .Array[0, 9].Select(string.Concat);

    public static TheoryData<string> Cultures => [.. RelativeText.All.Select(static t => t.Culture).Distinct()];

    [Fact]
    public void RelativeTexts_OfTheTests_CoverEveryLanguage() =>
        Assert.Equal(RelativeLanguages.All.Split(", "), RelativeText.All.Select(static t => t.Culture.Split('-')[0]).Distinct().Order(StringComparer.Ordinal));

    /// <summary>For every unit and every number from 1 to 60, as CLDR writes it: at length, short and narrow.</summary>
    [Theory]
    [MemberData(nameof(Cultures))]
    public void TryDateTimeOffset_TextWrittenByCldr_IsTheExactDifference(string culture)
    {
        var wrong = new List<string>();

        foreach (RelativeText text in RelativeText.All.Where(t => t.Culture == culture))
        {
            foreach (int count in text.Counts)
            {
                foreach (char zero in s_zeros)
                {
                    string written = text.Write(count, zero);

                    if (!RelativeDateConversion.TryDateTimeOffset(written, culture, null, s_now, out DateTimeOffset read) || !read.EqualsExact(text.Before(s_now, count)))
                    {
                        wrong.Add($"'{written}' is {read:O}");
                    }
                }
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void AnyText_InAnyCaseAndWithAnyBlanks_IsReadTheSame() =>
        Gen.Select(Gen.Int[0, RelativeText.All.Count - 1], Gen.Int[0, 59], Gen.DateTime[new DateTime(100, 1, 1), new DateTime(9998, 1, 1)], Pick(" ", "\u00A0", "  ", "\u202F", "\t"), Gen.Bool).Sample((index, pick, now, blank, isUpper) =>
        {
            RelativeText text = RelativeText.All[index];
            int count = text.Counts[pick % text.Counts.Length];
            string written = text.Write(count, '0').Replace(" ", blank, StringComparison.Ordinal);
            written = "\u200F" + (isUpper ? written.ToUpperInvariant() : written) + "\u202C ";
            var captured = new DateTimeOffset(DateTime.SpecifyKind(now, DateTimeKind.Unspecified), TimeSpan.FromHours(3));
            return RelativeDateConversion.TryDateTimeOffset(written, text.Culture, null, captured, out DateTimeOffset read) && read.EqualsExact(text.Before(captured, count));
        });

    /// <summary>No text throws; and none is of the future, but a time of the day of the capture.</summary>
    [Fact]
    public void TryDateTimeOffset_AnyText_NeverThrowsAndIsLessThanTwoDaysAhead() =>
        Gen.Select(s_ofWords, Pick("", "en", "ar-MA", "fr", "zh", "ja", "ko", "he", "tr", "fa", "xx"), Pick<string?>(null, "Africa/Casablanca", "Pacific/Apia", "No/Where"), Pick(s_now, DateTimeOffset.MinValue, DateTimeOffset.MaxValue))
            .Sample((text, culture, zone, now) =>
            {
                bool isRead = RelativeDateConversion.TryDateTimeOffset(text, culture, zone, now, out DateTimeOffset instant);
                RelativeDateConversion.TryDateTime(text, culture, zone, now, out _);
                RelativeDateConversion.TryDateOnly(text, culture, zone, now, out _);
                return !isRead || instant.UtcTicks - now.UtcTicks < TimeSpan.TicksPerDay * 2;
            });

    private static Gen<T> Pick<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using SchemaGen.Conversion;
using SchemaGen.Conversion.Cultures;
using SchemaGen.Conversion.Dates;
using SchemaGen.Conversion.Numbers;
using SchemaGen.Conversion.RelativeDates;

namespace SchemaGen.Tests.Conversion;

public sealed class CultureCalendarTests
{
    [Theory]
    [InlineData("", nameof(DateCalendar.Gregorian), false)]
    [InlineData("fr", nameof(DateCalendar.Gregorian), false)]
    [InlineData("fa", nameof(DateCalendar.Persian), false)]
    [InlineData("fa-IR", nameof(DateCalendar.Persian), false)]
    [InlineData("FA_ir", nameof(DateCalendar.Persian), false)]
    [InlineData("fa-Arab-AF", nameof(DateCalendar.Persian), false)]
    [InlineData("ps", nameof(DateCalendar.Persian), false)]
    [InlineData("ps-PK", nameof(DateCalendar.Gregorian), false)]
    [InlineData("ps-Arab-PK", nameof(DateCalendar.Gregorian), false)]
    [InlineData("uz", nameof(DateCalendar.Gregorian), false)]
    [InlineData("uz-AF", nameof(DateCalendar.Persian), false)]
    [InlineData("ar", nameof(DateCalendar.Gregorian), false)]
    [InlineData("ar-SA", nameof(DateCalendar.UmmAlQura), false)]
    [InlineData("ar-AE", nameof(DateCalendar.Gregorian), false)]
    [InlineData("en-SA", nameof(DateCalendar.Gregorian), false)]
    [InlineData("th-TH", nameof(DateCalendar.Buddhist), false)]
    [InlineData("fa-IR-u-ca-gregory", nameof(DateCalendar.Gregorian), true)]
    [InlineData("fa-IR-u-nu-latn", nameof(DateCalendar.Persian), false)]
    [InlineData("en-u-nu-latn-ca-islamic-umalqura", nameof(DateCalendar.UmmAlQura), true)]
    [InlineData("en-u-ca-islamic-umalqura-nu-latn", nameof(DateCalendar.UmmAlQura), true)]
    [InlineData("en-u-ca-iso8601", nameof(DateCalendar.Iso8601), true)]
    [InlineData("en-t-fa-u-ca-buddhist", nameof(DateCalendar.Buddhist), true)]
    [InlineData("en-x-u-ca-persian", nameof(DateCalendar.Gregorian), false)]
    [InlineData("en-u-ca-chinese", null, false)]
    [InlineData("en-u-ca", null, false)]
    [InlineData("en-u-ca-islamic", null, false)]
    public void Of_CultureTag_GivesItsCalendar(string culture, string? calendar, bool isExclusive)
    {
        CultureCalendar? found = CultureCalendar.Of(culture);
        Assert.Equal(calendar is null ? null : new CultureCalendar(Enum.Parse<DateCalendar>(calendar), isExclusive), found);
        Assert.Equal(calendar is not null, CalendarExtension.IsRead(culture));
    }

    [Fact]
    public void Of_EveryCultureOfTheMachine_IsEqualToDotNet()
    {
        CultureInfo[] cultures = CultureInfo.GetCultures(CultureTypes.AllCultures);
        Assert.SkipUnless(cultures.Length > 100, "Under invariant globalization there are no cultures.");
        List<string> wrong = [];
        foreach (CultureInfo culture in cultures)
        {
            DateCalendar calendar = culture.Calendar switch
            {
                PersianCalendar => DateCalendar.Persian,
                UmAlQuraCalendar => DateCalendar.UmmAlQura,
                ThaiBuddhistCalendar => DateCalendar.Buddhist,
                GregorianCalendar => DateCalendar.Gregorian,
                _ => DateCalendar.Roc,
            };

            // An ICU with CLDR 48 has the Gregorian calendar for ar-SA.
            if (CultureCalendar.Of(culture.Name)!.Value.Calendar != calendar && culture.Name != "ar-SA")
            {
                wrong.Add($"{culture.Name}: {calendar}");
            }
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("fa-IR")]
    [InlineData("fa-AF")]
    [InlineData("ps-AF")]
    [InlineData("ckb-IR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void TryDateTime_DatesWrittenByDotNet_AreRead(string name)
    {
        CultureInfo culture = Contract.Cultures.Get(name);
        Assert.SkipWhen(culture.Calendar is GregorianCalendar, "This ICU has the Gregorian calendar for " + name + ".");
        List<string> wrong = [];
        for (DateTime date = new(2023, 3, 22, 18, 45, 0); date.Year < 2026; date = date.AddDays(9))
        {
            // A plain slash is the separator of the culture to .NET.
            foreach (string format in new[] { "dddd d MMMM yyyy HH:mm", "yyyy'/'MM'/'dd HH':'mm", "d MMM yyyy - HH:mm" })
            {
                string text = date.ToString(format, culture);
                if (!DateConversion.TryDateTime(text, format, name, null, out DateTime read) || read != date || DateTime.ParseExact(text, format, culture) != read)
                {
                    wrong.Add($"{format}: {text}: {read:o}");
                }
            }
        }

        Assert.Empty(wrong);
    }

    public static TheoryData<string, string, int> Lines
    {
        get
        {
            TheoryData<string, string, int> rows = [];
            foreach ((string calendar, string lines, int year) in new[] { ("persian", Encoding.UTF8.GetString(CalendarNameData.PersianMonths), 1402), ("islamic-umalqura", Encoding.UTF8.GetString(CalendarNameData.IslamicMonths), 1445) })
            {
                foreach (string line in lines.Split('\n'))
                {
                    rows.Add(calendar, line, year);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void TryDateOnly_EveryMonthNameOfTheCalendar_IsRead(string calendar, string line, int year)
    {
        Assert.Equal(FoldedText.Fold(line), line);
        string[] parts = line.Split(':');
        string[][] months = [.. parts[1].Split('|').Select(static m => m.Split(','))];
        Assert.Equal(12, months.Length);
        Assert.Equal(months.Sum(static m => m.Length), months.SelectMany(static m => m).Distinct(StringComparer.Ordinal).Count());
        foreach (string language in parts[0].Split(' '))
        {
            Assert.True(CultureNames.HasMonthNames(language));
            for (int month = 1; month <= 12; month++)
            {
                Calendar oracle = calendar == "persian" ? new PersianCalendar() : new UmAlQuraCalendar();
                DateOnly expected = DateOnly.FromDateTime(oracle.ToDateTime(year, month, 5, 0, 0, 0, 0));
                foreach (string name in months[month - 1])
                {
                    Assert.True(DateConversion.TryDateOnly($"5 {name} {year}", "d MMMM yyyy", language + "-u-ca-" + calendar, null, out DateOnly date), name);
                    Assert.Equal(expected, date);
                }
            }
        }
    }

    [Fact]
    public void CalendarExtension_OnATag_ChangesOnlyTheCalendar()
    {
        NumberSeparators plain = NumberSeparators.Of("fa-IR");
        NumberSeparators extended = NumberSeparators.Of("fa-IR-u-ca-gregory");
        Assert.Equal((plain.DecimalPoint, plain.Group), (extended.DecimalPoint, extended.Group));
        Assert.Equal("fa", RelativeLanguages.Of("fa-IR-u-ca-persian"));
        Assert.True(CultureNames.IsKnown("fa-IR-u-ca-persian") && CultureNames.HasMonthNames("fa-IR-u-ca-persian"));
        Assert.Equal("buddhist, gregory, islamic-umalqura, iso8601, persian, roc", CalendarExtension.All);
    }
}

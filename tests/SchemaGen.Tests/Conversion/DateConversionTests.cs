using System;
using System.Diagnostics;
using System.Globalization;
using CsCheck;
using SchemaGen.Conversion.Dates;
using SchemaGen.Conversion.RelativeDates;

namespace SchemaGen.Tests.Conversion;

/// <summary>Dates and times without a format, zones, and durations.</summary>
public sealed class DateConversionTests
{
    private const string EveryYear = "en-u-ca-iso8601";

    [Theory]
    [InlineData("2024-01-05", "2024-01-05T00:00:00")]
    [InlineData("2024-01-05T14:30:15", "2024-01-05T14:30:15")]
    [InlineData("2024-01-05t14:30:15", "2024-01-05T14:30:15")]
    [InlineData("2024-01-05 14:30:15", "2024-01-05T14:30:15")]
    [InlineData("2024-01-05  14:30", "2024-01-05T14:30:00")]
    [InlineData("2024-01-05T 14:30", "2024-01-05T14:30:00")]
    [InlineData("  2024-01-05T14:30\u200F\n", "2024-01-05T14:30:00")]
    [InlineData("2024-01-05T14", "2024-01-05T14:00:00")]
    [InlineData("2024-01-05 9:05", "2024-01-05T09:05:00")]
    [InlineData("2024-1-5", "2024-01-05T00:00:00")]
    [InlineData("2024/01/05 14:30", "2024-01-05T14:30:00")]
    [InlineData("2024.01.05", "2024-01-05T00:00:00")]
    [InlineData("20240105", "2024-01-05T00:00:00")]
    [InlineData("20240105T143015", "2024-01-05T14:30:15")]
    [InlineData("20240105T1430", "2024-01-05T14:30:00")]
    [InlineData("20240105143015", "2024-01-05T14:30:15")]
    [InlineData("2024-01-05T14:30:15.5", "2024-01-05T14:30:15.5")]
    [InlineData("2024-01-05T14:30:15,5", "2024-01-05T14:30:15.5")]
    [InlineData("2024-01-05T14:30:15.123456789012", "2024-01-05T14:30:15.1234567")]
    [InlineData("2024-01-05T24:00", "2024-01-06T00:00:00")]
    [InlineData("2024-01-05 2:30 PM", "2024-01-05T14:30:00")]
    [InlineData("2024-01-05 12:30:00 a.m.", "2024-01-05T00:30:00")]
    [InlineData("2016-12-31T23:59:60", "2017-01-01T00:00:00")]
    [InlineData("٢٠٢٤-٠١-٠٥", "2024-01-05T00:00:00")]
    [InlineData("2024\u221201\u221205", "2024-01-05T00:00:00")]
    [InlineData("2024-005", "2024-01-05T00:00:00")]
    [InlineData("2024-W01-5", "2024-01-05T00:00:00")]
    [InlineData("2024W015", "2024-01-05T00:00:00")]
    [InlineData("2020-W53-7", "2021-01-03T00:00:00")]
    [InlineData("2024-W52-1", "2024-12-23T00:00:00")]
    [InlineData("2024-366", "2024-12-31T00:00:00")]
    [InlineData("2023-365", "2023-12-31T00:00:00")]
    [InlineData("2024-001", "2024-01-01T00:00:00")]
    [InlineData("2024-01-05 12:30 PM", "2024-01-05T12:30:00")]
    [InlineData("2024-01-05 11:59:59 PM", "2024-01-05T23:59:59")]
    [InlineData("2024-01-05 0:30 PM", "2024-01-05T12:30:00")]
    [InlineData("2024-01-05T00:59:59.9999999", "2024-01-05T00:59:59.9999999")]
    [InlineData("5 Jan 2024", "2024-01-05T00:00:00")]
    [InlineData("Fri, 05 Jan 2024 14:30:15", "2024-01-05T14:30:15")]
    public void TryDateTime_LocalTime_IsRead(string text, string expected)
    {
        Assert.True(DateConversion.TryDateTime(text, null, "ar-MA", null, out DateTime value));
        Assert.Equal(DateTime.Parse(expected, CultureInfo.InvariantCulture), value);
        Assert.Equal(DateTimeKind.Unspecified, value.Kind);
        Assert.False(DateConversion.TryDateTimeOffset(text, null, "", null, out _));
        Assert.True(DateConversion.TryDateTimeOffset(text, null, "", "UTC", out DateTimeOffset instant));
        Assert.Equal(value, instant.DateTime);
    }

    [Theory]
    [InlineData("2024-01-05T14:30:15Z", "2024-01-05T14:30:15+00:00")]
    [InlineData("2024-01-05t14:30:15z", "2024-01-05T14:30:15+00:00")]
    [InlineData("2024-01-05T14:30+01:00", "2024-01-05T14:30:00+01:00")]
    [InlineData("2024-01-05T14:30:15+0100", "2024-01-05T14:30:15+01:00")]
    [InlineData("2024-01-05T14:30:15+01", "2024-01-05T14:30:15+01:00")]
    [InlineData("2024-01-05T14:30:15 +01:00", "2024-01-05T14:30:15+01:00")]
    [InlineData("2024-01-05T14:30:15.000-0330", "2024-01-05T14:30:15-03:30")]
    [InlineData("2024-01-05T14:30:15\u221205:00", "2024-01-05T14:30:15-05:00")]
    [InlineData("2024-01-05 14:30:15 UTC", "2024-01-05T14:30:15+00:00")]
    [InlineData("2024-01-05 14:30:15 GMT+1", "2024-01-05T14:30:15+01:00")]
    [InlineData("2024-01-05T14:30:15+01:00[Europe/Paris]", "2024-01-05T14:30:15+01:00")]
    [InlineData("2024-01-05T14:30:15Z[UTC][u-ca=gregory]", "2024-01-05T14:30:15+00:00")]
    [InlineData("2024-01-05Z", "2024-01-05T00:00:00+00:00")]
    [InlineData("2024-01-05+01:00", "2024-01-05T00:00:00+01:00")]
    [InlineData("Fri, 05 Jan 2024 14:30:15 GMT", "2024-01-05T14:30:15+00:00")]
    [InlineData("Friday, 05-Jan-24 14:30:15 GMT", "2024-01-05T14:30:15+00:00")]
    [InlineData("05 Jan 2024 14:30 +0100", "2024-01-05T14:30:00+01:00")]
    [InlineData("Mon, 5 Jan 2024 14:30:15 EST", "2024-01-05T14:30:15-05:00")]
    [InlineData("Fri, 5 January 2024 14:30:15 -0500 (EST)", "2024-01-05T14:30:15-05:00")]
    [InlineData("FRI, 05 JAN 2024 14:30:15 UT", "2024-01-05T14:30:15+00:00")]
    [InlineData("2024-01-05T14:30+14:00", "2024-01-05T14:30:00+14:00")]
    [InlineData("2024-01-05T14:30-14:00", "2024-01-05T14:30:00-14:00")]
    [InlineData("2024-01-05T14:30+00:59", "2024-01-05T14:30:00+00:59")]
    [InlineData("2024-01-05T14:30+530", "2024-01-05T14:30:00+05:30")]
    [InlineData("2024-01-05T14:30-1", "2024-01-05T14:30:00-01:00")]
    public void TryDateTimeOffset_Instant_IsRead(string text, string expected)
    {
        DateTimeOffset instant = DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture);
        Assert.True(DateConversion.TryDateTimeOffset(text, null, "tr", null, out DateTimeOffset value));
        Assert.Equal(instant, value);
        Assert.Equal(instant.Offset, value.Offset);
        Assert.True(DateConversion.TryDateTime(text, null, "", "Asia/Tokyo", out DateTime utc));
        Assert.Equal(instant.UtcDateTime, utc);
        Assert.Equal(DateTimeKind.Utc, utc.Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("2024")]
    [InlineData("2024-01")]
    [InlineData("1704465015")]
    [InlineData("05/01/2024")]
    [InlineData("01-05-2024")]
    [InlineData("2024-13-01")]
    [InlineData("2024-02-30")]
    [InlineData("2023-366")]
    [InlineData("2024-W54-1")]
    [InlineData("2024-W01")]
    [InlineData("2024-01/05")]
    [InlineData("2024-01-05T")]
    [InlineData("2024-01-05 10")]
    [InlineData("2024-01-05T25:00")]
    [InlineData("2024-01-05T14:3")]
    [InlineData("2024-01-05T14:30:5")]
    [InlineData("2024-01-05T14:30:15.")]
    [InlineData("2024-01-05T14:30+15:00")]
    [InlineData("2024-01-05T14:30+14:01")]
    [InlineData("2024-01-05T14:30-14:01")]
    [InlineData("2024-01-05T14:30+")]
    [InlineData("2024-01-05T14:30+01:0")]
    [InlineData("2024-01-05T14:30+01000")]
    [InlineData("2016-12-31T23:58:60")]
    [InlineData("2016-12-31T23:59:61")]
    [InlineData("2016-12-31T23:59:60.5")]
    [InlineData("2024-01-05T24:00:01")]
    [InlineData("2024-01-05T24:00:00.5")]
    [InlineData("2024-01-05T24:01")]
    [InlineData("2024-000")]
    [InlineData("2024-367")]
    [InlineData("2024-W00-1")]
    [InlineData("2024-W01-0")]
    [InlineData("2024-W01-8")]
    [InlineData("2021-W53-1")]
    [InlineData("2024-01-05T14:30+01:60")]
    [InlineData("2024-01-05 CET")]
    [InlineData("2024-01-05T14:30 XYZ")]
    [InlineData("2024-01-05T14:30Z and more")]
    [InlineData("on 2024-01-05")]
    [InlineData("2024-01-05, 2024-01-06")]
    [InlineData("2024-01-05 14:30 PM")]
    [InlineData("5 janvier 2024")]
    [InlineData("Fri, 32 Jan 2024 14:30:15 GMT")]
    [InlineData("9999-12-31T24:00")]
    public void TryDateTime_OtherText_ReturnsFalse(string text)
    {
        Assert.False(DateConversion.TryDateTime(text, null, "", null, out _));
        Assert.False(DateConversion.TryDateTimeOffset(text, null, "", "UTC", out _));
        Assert.False(DateConversion.TryDateOnly(text, null, "", "UTC", out _));
    }

    [Theory]
    [InlineData("0001-01-01T00:00+01:00")]
    [InlineData("9999-12-31T23:59-01:00")]
    public void TryDateTimeOffset_InstantOutOfRange_ReturnsFalse(string text)
    {
        Assert.False(DateConversion.TryDateTimeOffset(text, null, EveryYear, null, out _));
        Assert.False(DateConversion.TryDateTime(text, null, EveryYear, null, out _));
        Assert.True(DateConversion.TryDateOnly(text, null, EveryYear, null, out _));
    }

    [Theory]
    [InlineData("0001-01-01 00:00", "Asia/Tokyo")]
    [InlineData("9999-12-31 23:59", "America/New_York")]
    public void TryDateTimeOffset_LocalTimeOutOfRangeInTheZone_ReturnsFalse(string text, string zone) =>
        Assert.False(DateConversion.TryDateTimeOffset(text, null, EveryYear, zone, out _));

    [Theory]
    [InlineData("2023-11-14 12:00", "Africa/Casablanca", "2023-11-14T12:00:00+01:00")]
    [InlineData("2024-03-20 12:00", "Africa/Casablanca", "2024-03-20T12:00:00+00:00")]
    [InlineData("2024-04-20 12:00", "Africa/Casablanca", "2024-04-20T12:00:00+01:00")]
    [InlineData("2024-03-10 02:30", "Africa/Casablanca", "2024-03-10T02:30:00+01:00")]
    [InlineData("2024-04-14 02:30", "Africa/Casablanca", "2024-04-14T03:30:00+01:00")]
    [InlineData("2085-07-01 12:00", "Africa/Casablanca", "2085-07-01T12:00:00+01:00")]
    [InlineData("1971-06-01 12:00", "Africa/Monrovia", "1971-06-01T12:00:30-00:44")]
    [InlineData("2024-07-14", "Europe/Paris", "2024-07-14T00:00:00+02:00")]
    [InlineData("2050-07-14", "Europe/Paris", "2050-07-14T00:00:00+02:00")]
    [InlineData("2024-01-14", "america/new_york", "2024-01-14T00:00:00-05:00")]
    // Twice: the earlier instant. Skipped: moved forward.
    [InlineData("2024-11-03 01:30", "America/New_York", "2024-11-03T01:30:00-04:00")]
    [InlineData("2024-03-10 02:30", "America/New_York", "2024-03-10T03:30:00-04:00")]
    [InlineData("2024-10-27 02:30", "Europe/Paris", "2024-10-27T02:30:00+02:00")]
    [InlineData("2024-10-27 03:00", "Europe/Paris", "2024-10-27T03:00:00+01:00")]
    [InlineData("2024-03-31 02:00", "Europe/Paris", "2024-03-31T03:00:00+02:00")]
    [InlineData("2024-03-31 03:00", "Europe/Paris", "2024-03-31T03:00:00+02:00")]
    [InlineData("2024-10-06 02:15", "Australia/Lord_Howe", "2024-10-06T02:45:00+11:00")]
    [InlineData("2011-12-30 12:00", "Pacific/Apia", "2011-12-31T12:00:00+14:00")]
    [InlineData("2018-11-04 00:30", "America/Sao_Paulo", "2018-11-04T01:30:00-02:00")]
    public void TryDateTimeOffset_LocalTime_HasTheOffsetOfTheZone(string text, string zone, string expected)
    {
        DateTimeOffset instant = DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture);
        Assert.True(DateConversion.TryDateTimeOffset(text, null, "", zone, out DateTimeOffset value));
        Assert.Equal(instant, value);
        Assert.Equal(instant.Offset, value.Offset);
    }

    [Fact]
    public void TryDateTimeOffset_BracketedZone_OverridesTheDeclaredZone()
    {
        Assert.True(DateConversion.TryDateTimeOffset("2024-07-14T10:00[Europe/Paris]", null, "", "Asia/Tokyo", out DateTimeOffset value));
        Assert.Equal(TimeSpan.FromHours(2), value.Offset);
        Assert.False(DateConversion.TryDateTimeOffset("2024-07-14T10:00[Nowhere/Else]", null, "", "Asia/Tokyo", out _));
    }

    [Fact]
    public void TryDateTimeOffset_UnknownZone_ReturnsFalse() => Assert.False(DateConversion.TryDateTimeOffset("2024-01-05", null, "", "Mars/Olympus", out _));

    [Theory]
    [InlineData("2024-01-05T23:30:00Z", null, "2024-01-05", "23:30")]
    [InlineData("2024-01-05T23:30:00Z", "Africa/Casablanca", "2024-01-06", "00:30")]
    [InlineData("2024-01-05T00:30:00+01:00", "America/New_York", "2024-01-04", "18:30")]
    [InlineData("2024-01-05T23:30:00", "Africa/Casablanca", "2024-01-05", "23:30")]
    public void TryDateOnly_Instant_GivesDateAndTimeOfTheZone(string text, string? zone, string date, string time)
    {
        Assert.True(DateConversion.TryDateOnly(text, null, "", zone, out DateOnly readDate));
        Assert.Equal(DateOnly.Parse(date, CultureInfo.InvariantCulture), readDate);
        Assert.True(DateConversion.TryTimeOnly(text, null, "", zone, out TimeOnly readTime));
        Assert.Equal(TimeOnly.Parse(time, CultureInfo.InvariantCulture), readTime);
    }

    [Theory]
    [InlineData("14:30", null, "14:30:00")]
    [InlineData("9:05", null, "09:05:00")]
    [InlineData("14:30:15.25", null, "14:30:15.25")]
    [InlineData("T1430", null, "14:30:00")]
    [InlineData("14:30Z", null, "14:30:00")]
    [InlineData("14:30+02:00", null, "14:30:00")]
    [InlineData("2:30 PM", null, "14:30:00")]
    [InlineData("2 pm", null, "14:00:00")]
    [InlineData("12:30 am", null, "00:30:00")]
    [InlineData("24:00", null, "00:00:00")]
    [InlineData("١٤:٣٠", null, "14:30:00")]
    [InlineData("14h30", "HH'h'mm", "14:30:00")]
    [InlineData("14:30:15", "r", "14:30:15")]
    [InlineData("14:30:15.1234567", "o", "14:30:15.1234567")]
    [InlineData("5 Jan 2024 14:30", "d MMM yyyy HH:mm", "14:30:00")]
    [InlineData("3:05 p", "h:mm t", "15:05:00")]
    public void TryTimeOnly_Time_IsRead(string text, string? format, string expected)
    {
        Assert.True(DateConversion.TryTimeOnly(text, format, "", "Africa/Casablanca", out TimeOnly value));
        Assert.Equal(TimeOnly.Parse(expected, CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("14", null)]
    [InlineData("1430", null)]
    [InlineData("25:00", null)]
    [InlineData("14:60", null)]
    [InlineData("14:30 PM", null)]
    [InlineData("2024-01-05", null)]
    [InlineData("5 Jan 2024", "d MMM yyyy")]
    public void TryTimeOnly_OtherText_ReturnsFalse(string text, string? format) => Assert.False(DateConversion.TryTimeOnly(text, format, "", null, out _));

    [Theory]
    [InlineData("PT1H30M", null, "01:30:00")]
    [InlineData("P1DT2H", null, "1.02:00:00")]
    [InlineData("P2W", null, "14.00:00:00")]
    [InlineData("PT0S", null, "00:00:00")]
    [InlineData("PT1.5H", null, "01:30:00")]
    [InlineData("PT0,25S", null, "00:00:00.25")]
    [InlineData("PT90M", null, "01:30:00")]
    [InlineData("pt45s", null, "00:00:45")]
    [InlineData("-PT5M", null, "-00:05:00")]
    [InlineData("P0Y0M1DT0H", null, "1.00:00:00")]
    [InlineData("01:30", null, "01:30:00")]
    [InlineData("1:30:05", null, "01:30:05")]
    [InlineData("-1.02:03:04.5", null, "-1.02:03:04.5")]
    [InlineData("٠١:٣٠", null, "01:30:00")]
    [InlineData("05:30", "mm\\:ss", "00:05:30")]
    [InlineData("1.02:03:04", "c", "1.02:03:04")]
    [InlineData("\u200F٥H\u00A030", "h'H 'mm", "05:30:00")]
    public void TryTimeSpan_Duration_IsRead(string text, string? format, string expected)
    {
        Assert.True(DateConversion.TryTimeSpan(text, format, out TimeSpan value));
        Assert.Equal(TimeSpan.Parse(expected, CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("P", null)]
    [InlineData("PT", null)]
    [InlineData("P1DT", null)]
    [InlineData("P1Y", null)]
    [InlineData("P1M", null)]
    [InlineData("PT1S1H", null)]
    [InlineData("PT1H1H", null)]
    [InlineData("P1H", null)]
    [InlineData("PT1", null)]
    [InlineData("5", null)]
    [InlineData("25:00", null)]
    [InlineData("1:5", null)]
    [InlineData("01:60", null)]
    [InlineData("99999999.00:00", null)]
    [InlineData("P999999999W", null)]
    [InlineData("01:30", "nonsense")]
    public void TryTimeSpan_OtherText_ReturnsFalse(string text, string? format) => Assert.False(DateConversion.TryTimeSpan(text, format, out _));

    [Fact]
    public void DateConversion_AnyText_NeverThrows()
    {
        string?[] formats = [null, "unix", "unix-ms", "令和y年M月d日", "ddd MMM d yyyy HH:mm:ss 'GMT'zzz", "dddd d MMMM yyyy - HH:mm", "o", "d MMM yy h:mm tt zzz", "yyyy年M月d日", "x", "'", "%", "F", "yyyyyyyyyy", "K", "HH:mm:ss.FFFFFFF"];
        string[] cultures = ["", "ar-MA", "ar-SA", "fa-IR", "fr", "ne", "th", "vi", "zh-TW-u-ca-roc", "en-u-ca-hebrew", "xx", "-", "a-b-c", "-u-", "x-u-ca"];
        Gen.Select(HostileText.Any, Gen.Int[0, formats.Length - 1], Gen.Int[0, cultures.Length - 1], Gen.Bool).Sample((text, format, culture, hasZone) =>
        {
            string? zone = hasZone ? "Europe/Paris" : null;
            DateConversion.TryDateTimeOffset(text, formats[format], cultures[culture], zone, out _);
            DateConversion.TryDateTime(text, formats[format], cultures[culture], zone, out _);
            DateConversion.TryDateOnly(text, formats[format], cultures[culture], zone, out _);
            DateConversion.TryTimeOnly(text, formats[format], cultures[culture], zone, out _);
            DateConversion.TryTimeSpan(text, formats[format], out _);
        });
    }

    [Fact]
    public void DateConversion_AnyFormat_NeverThrows() => Gen.Select(HostileText.Any, HostileText.Any).Sample((format, text) =>
    {
        DateConversion.TryDateTimeOffset(text, format, "ar", "UTC", out _);
        DateConversion.TryTimeSpan(text, format, out _);
    });

    [Fact]
    public void TryDateTimeOffset_AnyInstant_ParsesBack() =>
        Gen.Select(Gen.DateTime, Gen.Int[-14 * 60, 14 * 60]).Where((t, m) => t.Ticks - (m * TimeSpan.TicksPerMinute) is >= 0 and <= 3155378975999999999).Sample((ticks, minutes) =>
        {
            DateTimeOffset instant = new(DateTime.SpecifyKind(ticks, DateTimeKind.Unspecified), TimeSpan.FromMinutes(minutes));
            string text = instant.ToString("o", CultureInfo.InvariantCulture);
            return DateConversion.TryDateTimeOffset(text, null, EveryYear, null, out DateTimeOffset read) && read.EqualsExact(instant)
                && DateConversion.TryDateTimeOffset(text, "o", EveryYear, null, out read) && read.EqualsExact(instant);
        });

    [Fact]
    public void TryTimeSpan_AnyDuration_ParsesBack() =>
        Gen.TimeSpan.Sample(duration => DateConversion.TryTimeSpan(duration.ToString("c", CultureInfo.InvariantCulture), null, out TimeSpan read) && read == duration);

    [Fact]
    public void DateConversion_TextOfTheMaximalLength_IsReadAndALongerOneIsNot()
    {
        foreach (int length in new[] { DateConversion.MaxLength, DateConversion.MaxLength + 1 })
        {
            bool isRead = length == DateConversion.MaxLength;
            Assert.Equal(isRead, DateConversion.TryDateOnly("2024-01-05".PadRight(length), null, "", null, out _));
            Assert.Equal(isRead, DateConversion.TryDateOnly("2024-01-05".PadRight(length), "yyyy-MM-dd", "", null, out _));
            Assert.Equal(isRead, DateConversion.TryTimeOnly("14:30".PadRight(length), null, "", null, out _));
            Assert.Equal(isRead, DateConversion.TryTimeSpan("PT1H".PadRight(length), null, out _));
            Assert.Equal(isRead, RelativeDateConversion.TryDateTimeOffset("1 hour ago".PadRight(length), "", null, DateTimeOffset.UnixEpoch, out _));
        }
    }

    [Fact]
    public void DateConversion_LongText_TakesLessThanASecond()
    {
        Stopwatch watch = Stopwatch.StartNew();
        foreach (string text in new[] { new string('1', 1_000_000), new string(' ', 1_000_000), "2024-01-05T" + new string('0', 500), new string('ا', 512) })
        {
            DateConversion.TryDateTime(text, null, "", null, out _);
            DateConversion.TryDateTime(text, "dddd d MMMM yyyy", "ar", null, out _);
            DateConversion.TryTimeSpan(text, null, out _);
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), watch.Elapsed.ToString());
    }
}

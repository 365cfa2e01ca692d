using System;
using System.Globalization;
using CsCheck;
using SchemaGen.Conversion.Dates;

namespace SchemaGen.Tests.Conversion;

/// <summary>Dates in other calendars than the Gregorian.</summary>
public sealed class CalendarDateTests
{
    [Theory]
    // The culture's own calendar.
    [InlineData("fa-IR", "yyyy/MM/dd - HH:mm", "۱۴۰۲/۱۱/۰۶ - ۱۸:۴۵", "2024-01-26T18:45")]
    [InlineData("fa", "yyyy/MM/dd", "1402/11/06", "2024-01-26T00:00")]
    [InlineData("fa", "d MMMM yyyy", "6 بهمن 1402", "2024-01-26T00:00")]
    [InlineData("fa", "dddd d MMMM yyyy", "جمعه ۶ بهمن‌ماه ۱۴۰۲", "2024-01-26T00:00")]
    [InlineData("fa", "d MMMM yyyy", "6 بهمن ماه 1402", "2024-01-26T00:00")]
    [InlineData("fa", "d MMMM yyyy", "1 مرداد 1403", "2024-07-22T00:00")]
    [InlineData("fa-AF", "d MMMM yyyy", "۶ دلو ۱۴۰۲", "2024-01-26T00:00")]
    [InlineData("fa-AF", "d MMMM yyyy", "1 سنبلهٔ 1403", "2024-08-22T00:00")]
    [InlineData("ps-AF", "d MMMM yyyy", "۶ سلواغه ۱۴۰۲", "2024-01-26T00:00")]
    [InlineData("ps", "yyyy/MM/dd", "1402/11/06", "2024-01-26T00:00")]
    [InlineData("ckb-IR", "d MMMM yyyy", "6 ڕێبەندان 1402", "2024-01-26T00:00")]
    [InlineData("uz-Arab-AF", "yyyy/M/d", "1402/11/6", "2024-01-26T00:00")]
    [InlineData("ar-SA", "yyyy/MM/dd", "1445/07/14", "2024-01-26T00:00")]
    [InlineData("ar-SA", "d MMMM yyyy'هـ'", "١٤ رجب ١٤٤٥هـ", "2024-01-26T00:00")]
    [InlineData("ar-SA", "d MMMM yyyy", "14 ذي الحجة 1445", "2024-06-20T00:00")]
    [InlineData("ar-SA", "d MMMM yyyy", "14 ذو الحجة 1445", "2024-06-20T00:00")]
    [InlineData("ar-SA", "d MMMM yyyy", "1 جمادى الثانية 1445", "2023-12-14T00:00")]
    [InlineData("ar-SA", "d MMMM yyyy", "1 جمادى الآخرة 1445", "2023-12-14T00:00")]
    [InlineData("ar-SA", "d MMMM yyyy", "1 ربيع الأول 1446", "2024-09-04T00:00")]
    [InlineData("th-TH", "d MMMM yyyy", "26 มกราคม 2567", "2024-01-26T00:00")]
    [InlineData("th", "d/M/yyyy HH.mm", "26/1/2567 18.45", "2024-01-26T18:45")]
    [InlineData("th", "d MMM yyyy", "29 ก.พ. 2567", "2024-02-29T00:00")]
    // Leap days.
    [InlineData("fa", "yyyy/MM/dd", "1403/12/30", "2025-03-20T00:00")]
    [InlineData("fa", "yyyy/MM/dd", "1399/12/30", "2021-03-20T00:00")]
    [InlineData("fa", "yyyy/MM/dd", "1404/01/01", "2025-03-21T00:00")]
    [InlineData("fa", "yyyy/MM/dd", "1357/11/22", "1979-02-11T00:00")]
    // What the text leaves out is the first.
    [InlineData("fa", "MMMM yyyy", "بهمن 1402", "2024-01-21T00:00")]
    [InlineData("fa", "yyyy", "1402", "2023-03-21T00:00")]
    [InlineData("ar-SA", "yyyy", "1445", "2023-07-19T00:00")]
    // Gregorian dates on such pages: by the year, or the name of the month.
    [InlineData("fa-IR", "yyyy/MM/dd", "2024/01/26", "2024-01-26T00:00")]
    [InlineData("fa-IR", "d MMMM yyyy", "۲۶ ژانویه ۲۰۲۴", "2024-01-26T00:00")]
    [InlineData("fa-AF", "d MMMM yyyy", "26 جنوری 2024", "2024-01-26T00:00")]
    [InlineData("ar-SA", "dd/MM/yyyy", "26/01/2024", "2024-01-26T00:00")]
    [InlineData("ar-SA", "d MMMM yyyy", "26 يناير 2024", "2024-01-26T00:00")]
    [InlineData("ar-SA", "d MMMM yy", "26 يناير 24", "2024-01-26T00:00")]
    [InlineData("fa", "d MMMM yy", "26 ژانویه 24", "2024-01-26T00:00")]
    [InlineData("th", "d/M/yyyy", "26/1/2024", "2024-01-26T00:00")]
    [InlineData("fa", "s", "2024-01-26T18:45:00", "2024-01-26T18:45")]
    // Without a format.
    [InlineData("fa-IR", null, "۱۴۰۲/۱۱/۰۶", "2024-01-26T00:00")]
    [InlineData("fa-IR", null, "1402-11-06T18:45:00", "2024-01-26T18:45")]
    [InlineData("fa-IR", null, "14021106", "2024-01-26T00:00")]
    [InlineData("fa-IR", null, "2024-01-26 18:45", "2024-01-26T18:45")]
    [InlineData("fa-IR", null, "26 Jan 2024 18:45", "2024-01-26T18:45")]
    [InlineData("fa-IR", null, "2024-026", "2024-01-26T00:00")]
    [InlineData("fa-IR", null, "2024-W04-5", "2024-01-26T00:00")]
    [InlineData("ar-SA", null, "١٤٤٥/٠٧/١٤", "2024-01-26T00:00")]
    [InlineData("th", null, "2567-01-26", "2024-01-26T00:00")]
    [InlineData("th", null, "2024-01-26", "2024-01-26T00:00")]
    // Two digits: of the culture's calendar, in the century that ends in 2049.
    [InlineData("fa-IR", "yy/MM/dd", "02/11/06", "2024-01-26T00:00")]
    [InlineData("fa-IR", "yy/MM/dd", "99/11/06", "2021-01-25T00:00")]
    [InlineData("fa-IR", "yy/MM/dd", "10/01/01", "2031-03-21T00:00")]
    [InlineData("fa-IR", "yy/MM/dd", "50/01/01", "1971-03-21T00:00")]
    [InlineData("fa-IR", "d MMMM yy", "6 بهمن 15", "2037-01-25T00:00")]
    [InlineData("fa-IR-u-ca-persian", "yy/MM/dd", "28/01/01", "2049-03-20T00:00")]
    [InlineData("fa-IR-u-ca-persian", "yy/MM/dd", "29/01/01", "1950-03-21T00:00")]
    [InlineData("th", "d/M/yy", "26/1/67", "2024-01-26T00:00")]
    [InlineData("th", "d/M/yy", "26/1/92", "2049-01-26T00:00")]
    [InlineData("th", "d/M/yy", "26/1/93", "1950-01-26T00:00")]
    [InlineData("ar-SA", "d MMMM yy", "14 رجب 45", "2024-01-26T00:00")]
    [InlineData("ar-SA-u-ca-islamic-umalqura", "d/M/yy", "14/7/45", "2024-01-26T00:00")]
    // The tag names the calendar.
    [InlineData("en-u-ca-persian", "d MMMM yyyy", "6 Bahman 1402", "2024-01-26T00:00")]
    [InlineData("de-u-ca-persian", "d. MMMM yyyy", "6. Bahman 1402", "2024-01-26T00:00")]
    [InlineData("pa-u-ca-persian", "d MMMM yyyy", "6 Bahman 1402", "2024-01-26T00:00")]
    [InlineData("az-IR-u-ca-persian", "d MMMM yyyy", "6 bəhmən 1402", "2024-01-26T00:00")]
    [InlineData("EN-U-CA-PERSIAN", "yyyy-MM-dd", "1402-11-06", "2024-01-26T00:00")]
    [InlineData("en-u-ca-islamic-umalqura", "d MMMM yyyy", "14 Rajab 1445", "2024-01-26T00:00")]
    [InlineData("en-u-ca-islamic-umalqura", "d MMMM yyyy", "14 Dhul-Hijjah 1445", "2024-06-20T00:00")]
    [InlineData("fr-u-ca-islamic-umalqura", "d MMMM yyyy", "14 rajab 1445", "2024-01-26T00:00")]
    [InlineData("ar-SA-u-nu-arab-ca-gregory", "d MMMM yyyy", "26 يناير 2024", "2024-01-26T00:00")]
    [InlineData("fa-IR-u-ca-gregory", "yyyy/MM/dd", "2024/01/26", "2024-01-26T00:00")]
    [InlineData("fa-IR-u-ca-gregory", "yy/MM/dd", "24/01/26", "2024-01-26T00:00")]
    [InlineData("th-TH-u-ca-gregory-nu-thai", "d MMMM yyyy", "26 มกราคม 2024", "2024-01-26T00:00")]
    [InlineData("en-u-ca-buddhist", "d MMMM yyyy", "26 January 2567", "2024-01-26T00:00")]
    [InlineData("km-u-ca-buddhist", "d/M/yyyy", "26/1/2567", "2024-01-26T00:00")]
    [InlineData("zh-TW-u-ca-roc", "'民國'yyy年M月d日", "民國113年1月26日", "2024-01-26T00:00")]
    [InlineData("zh-TW-u-ca-roc", "yyy/MM/dd", "113/01/26", "2024-01-26T00:00")]
    [InlineData("zh-TW-u-ca-roc", "yy/MM/dd", "99/01/26", "2010-01-26T00:00")]
    [InlineData("fa-x-u-ca-gregory", "yyyy/MM/dd", "1402/11/06", "2024-01-26T00:00")]
    // Every year of the proleptic Gregorian calendar.
    [InlineData("it-u-ca-iso8601", "d MMMM yyyy", "26 gennaio 1402", "1402-01-26T00:00")]
    [InlineData("en-u-ca-iso8601", null, "26 Jan 1402", "1402-01-26T00:00")]
    [InlineData("en-u-ca-iso8601", null, "0001-01-01", "0001-01-01T00:00")]
    // Eras that the format names.
    [InlineData("ja", "令和y年M月d日", "令和6年1月26日", "2024-01-26T00:00")]
    [InlineData("ja-JP", "令和y年M月d日", "令和元年5月1日", "2019-05-01T00:00")]
    [InlineData("ja", "平成yy年M月d日", "平成31年4月30日", "2019-04-30T00:00")]
    [InlineData("ja", "昭和 y年M月d日", "昭和 64年1月7日", "1989-01-07T00:00")]
    [InlineData("zh-TW", "中華民國yyy年M月d日", "中華民國113年1月26日", "2024-01-26T00:00")]
    [InlineData("zh-TW", "民國y年M月d日", "民國113年1月26日", "2024-01-26T00:00")]
    // Years of which pages write.
    [InlineData("", "yyyy-MM-dd", "1500-01-01", "1500-01-01T00:00")]
    [InlineData("", "yyyy-MM-dd", "2399-12-31", "2399-12-31T00:00")]
    [InlineData("", "yyyy-MM-dd", "2700-01-01", "2700-01-01T00:00")]
    [InlineData("", null, "9999-12-31", "9999-12-31T00:00")]
    [InlineData("ne", "yyyy-MM-dd", "2024-01-26", "2024-01-26T00:00")]
    [InlineData("ne-NP", "yyyy-MM-dd", "2039-12-31", "2039-12-31T00:00")]
    [InlineData("new", "yyyy-MM-dd", "2080-10-12", "2080-10-12T00:00")]
    [InlineData("ne-u-ca-gregory", "yyyy-MM-dd", "2080-10-12", "2080-10-12T00:00")]
    [InlineData("ps-PK", "yyyy/MM/dd", "2024/01/26", "2024-01-26T00:00")]
    public void TryDateTime_DateOfAnotherCalendar_IsReadInItsCalendar(string culture, string? format, string text, string expected)
    {
        DateTime date = DateTime.Parse(expected, CultureInfo.InvariantCulture);
        Assert.True(DateConversion.TryDateTime(text, format, culture, null, out DateTime value));
        Assert.Equal(date, value);
        Assert.True(DateConversion.TryDateOnly(text, format, culture, "Asia/Tehran", out DateOnly day));
        Assert.Equal(DateOnly.FromDateTime(date), day);
        Assert.True(DateConversion.TryDateTimeOffset(text, format, culture, "UTC", out DateTimeOffset instant));
        Assert.Equal(new DateTimeOffset(date, TimeSpan.Zero), instant);
    }

    [Theory]
    // Years of another calendar than the declared one.
    [InlineData("", "yyyy/MM/dd", "1402/11/06")]
    [InlineData("", null, "1402-11-06")]
    [InlineData("", null, "1402-11-06T18:45:00+03:30")]
    [InlineData("", null, "6 Jan 1402")]
    [InlineData("", null, "1402-W05-1")]
    [InlineData("", null, "1402-026")]
    [InlineData("", "yyyy/MM/dd", "1445/07/14")]
    [InlineData("", "yyyy/MM/dd", "2567/01/26")]
    [InlineData("", "yyyy/MM/dd", "5784/01/26")]
    [InlineData("", "yyyy/MM/dd", "1499/12/31")]
    [InlineData("", "yyyy/MM/dd", "2400/01/01")]
    [InlineData("", "yyyy/MM/dd", "2699/12/31")]
    [InlineData("", "yyyy/MM/dd", "5600/01/01")]
    [InlineData("", "yyyy/MM/dd", "5899/12/31")]
    [InlineData("", "yyyy/MM/dd", "0113/01/26")]
    [InlineData("", "yyy/MM/dd", "113/01/26")]
    [InlineData("", null, "0001-01-01T00:00:00")]
    [InlineData("ar-MA", "yyyy/MM/dd", "1445/07/14")]
    [InlineData("ar-MA", "d MMMM yyyy", "14 رجب 1445")]
    [InlineData("bn", "yyyy/MM/dd", "1430/10/12")]
    [InlineData("km", "d/M/yyyy", "26/1/2567")]
    [InlineData("he", "d/M/yyyy", "26/1/5784")]
    [InlineData("ne", "yyyy-MM-dd", "2080-10-12")]
    [InlineData("ne-NP", "yyyy-MM-dd", "2040-01-01")]
    [InlineData("NE", "yyyy-MM-dd", "2199-01-01")]
    [InlineData("ps-PK", "yyyy/MM/dd", "1402/11/06")]
    [InlineData("lrc-IQ", "yyyy/MM/dd", "1402/11/06")]
    [InlineData("ckb", "yyyy/MM/dd", "1402/11/06")]
    [InlineData("fa-IR", "yyyy/MM/dd", "2567/01/26")]
    [InlineData("fa-IR", "yyyy/MM/dd", "1199/01/26")]
    [InlineData("ar-SA", "yyyy/MM/dd", "1317/01/01")]
    [InlineData("th", "yyyy/MM/dd", "1402/01/26")]
    [InlineData("th", "yyyy/MM/dd", "2700/13/26")]
    // The tag names a calendar, and it is another's year or month.
    [InlineData("fa-IR-u-ca-gregory", "yyyy/MM/dd", "1402/11/06")]
    [InlineData("fa-IR-u-ca-gregory", "d MMMM yyyy", "6 بهمن 1402")]
    [InlineData("fa-IR-u-ca-persian", "yyyy/MM/dd", "2024/01/26")]
    [InlineData("fa-IR-u-ca-persian", "d MMMM yyyy", "26 ژانویه 2024")]
    [InlineData("fa-IR-u-ca-persian", null, "26 Jan 2024")]
    [InlineData("th-TH-u-ca-gregory", "yyyy/MM/dd", "2567/01/26")]
    [InlineData("th-TH-u-ca-buddhist", "yyyy/MM/dd", "2024/01/26")]
    [InlineData("zh-TW-u-ca-roc", "yyyy/MM/dd", "2024/01/26")]
    [InlineData("zh-TW-u-ca-roc", "yyy/MM/dd", "200/01/26")]
    [InlineData("zh-TW-u-ca-roc", "yyy/MM/dd", "000/01/26")]
    // A month and a year of two calendars.
    [InlineData("fa", "d MMMM yyyy", "26 ژانویه 1402")]
    [InlineData("fa", "d MMMM yyyy", "6 بهمن 2024")]
    [InlineData("ar-SA", "d MMMM yyyy", "14 رجب 2024")]
    [InlineData("ar-SA", "d MMMM yyyy", "14 يناير 1445")]
    // Two digits that may be of two calendars.
    [InlineData("ar-SA", "d/M/yy", "14/7/45")]
    [InlineData("ar-SA", "d/M/yy", "26/1/24")]
    [InlineData("fa", "yy/MM/dd", "24/01/26")]
    [InlineData("fa", "yy/MM/dd", "11/01/26")]
    [InlineData("fa", "yy/MM/dd", "49/01/26")]
    // No such day or month.
    [InlineData("fa", "yyyy/MM/dd", "1402/12/30")]
    [InlineData("fa", "yyyy/MM/dd", "1402/07/31")]
    [InlineData("fa", "yyyy/MM/dd", "1402/13/01")]
    [InlineData("fa", "yyyy/MM/dd", "1402/00/01")]
    [InlineData("fa", "yyyy/MM/dd", "1402/01/00")]
    [InlineData("fa", "d yyyy", "5 1402")]
    [InlineData("ar-SA", "yyyy/MM/dd", "1445/07/31")]
    [InlineData("th", "yyyy/MM/dd", "2566/02/29")]
    [InlineData("fa", "d MMMM yyyy", "6 بهمنی 1402")]
    // Calendars that are not read.
    [InlineData("he-IL-u-ca-hebrew", "yyyy/MM/dd", "2024/01/26")]
    [InlineData("ja-u-ca-japanese", "yyyy/MM/dd", "2024/01/26")]
    [InlineData("ar-u-ca-islamic", "yyyy/MM/dd", "2024/01/26")]
    [InlineData("ar-u-ca", "yyyy/MM/dd", "2024/01/26")]
    // Eras.
    [InlineData("ja", "令和y年M月d日", "平成6年1月26日")]
    [InlineData("ja", "令和y年M月d日", "令和0年1月26日")]
    [InlineData("ja-u-ca-roc", "令和y年M月d日", "令和6年1月26日")]
    [InlineData("zh-TW-u-ca-gregory", "民國yyy年M月d日", "民國113年1月26日")]
    public void TryDateTime_OtherDate_ReturnsFalse(string culture, string? format, string text)
    {
        Assert.False(DateConversion.TryDateTime(text, format, culture, null, out _));
        Assert.False(DateConversion.TryDateOnly(text, format, culture, null, out _));
        Assert.False(DateConversion.TryDateTimeOffset(text, format, culture, "UTC", out _));
    }

    [Fact]
    public void TryDateTimeOffset_PersianDate_HasTheOffsetOfTheZone()
    {
        Assert.True(DateConversion.TryDateTimeOffset("۱۴۰۲/۱۱/۰۶ - ۱۸:۴۵", "yyyy/MM/dd - HH:mm", "fa-IR", "Asia/Tehran", out DateTimeOffset value));
        Assert.True(value.EqualsExact(new DateTimeOffset(2024, 1, 26, 18, 45, 0, new TimeSpan(3, 30, 0))));
        Assert.True(DateConversion.TryTimeOnly("1402/11/06 18:45", "yyyy/MM/dd HH:mm", "fa-IR", null, out TimeOnly time));
        Assert.Equal(new TimeOnly(18, 45), time);
        Assert.False(DateConversion.TryTimeOnly("1402/13/06 18:45", "yyyy/MM/dd HH:mm", "fa-IR", null, out _));
        Assert.True(DateConversion.TryTimeOnly("۱۸:۴۵", null, "fa-IR", null, out time));
        Assert.Equal(new TimeOnly(18, 45), time);
    }
}

using System;
using System.Globalization;
using SchemaGen.Conversion.Dates;

namespace SchemaGen.Tests.Conversion;

/// <summary>Exact formats.</summary>
public sealed class DateConversionFormatTests
{
    [Theory]
    // Hespress, as it writes, and as it might.
    [InlineData("ar-MA", "dddd d MMMM yyyy - HH:mm", "الخميس 23 نونبر 2023 - 14:00", "2023-11-23T14:00:00")]
    [InlineData("ar-MA", "dddd d MMMM yyyy - HH:mm", "الإثنين 1 ماي 2023 - 09:05", "2023-05-01T09:05:00")]
    [InlineData("ar-MA", "dddd d MMMM yyyy - HH:mm", "الجمعة 5 يوليوز 2024 - 00:00", "2024-07-05T00:00:00")]
    [InlineData("ar-MA", "dddd d MMMM yyyy - HH:mm", "  الجمعة\u00A05  غشت\u200F 2024 -\n23:59 ", "2024-08-05T23:59:00")]
    [InlineData("ar-MA", "dddd d MMMM yyyy - HH:mm", "السبت ٢٣ شتنبر ٢٠٢٣ - ١٤:٠٠", "2023-09-23T14:00:00")]
    [InlineData("ar-MA", "dddd d MMMM yyyy - HH:mm", "\u202Bالسبت 23 دجنبر 2023 - 14:00\u202C", "2023-12-23T14:00:00")]
    // The weekday is wrong, misspelt or abbreviated: it is skipped.
    [InlineData("ar-MA", "dddd d MMMM yyyy", "الاثنين 23 نونبر 2023", "2023-11-23T00:00:00")]
    [InlineData("ar-MA", "dddd d MMMM yyyy", "الخمييس 23 نونبر 2023", "2023-11-23T00:00:00")]
    [InlineData("fr", "ddd d MMMM yyyy", "jeud. 23 novembre 2023", "2023-11-23T00:00:00")]
    // Maghress.
    [InlineData("ar-MA", "'يوم' dd - MM - yyyy", "يوم 05 - 01 - 2024", "2024-01-05T00:00:00")]
    // Names: hamza, tatweel, marks.
    [InlineData("ar", "d MMMM yyyy", "5 أبريل 2024", "2024-04-05T00:00:00")]
    [InlineData("ar", "d MMMM yyyy", "5 ابريل 2024", "2024-04-05T00:00:00")]
    [InlineData("ar", "d MMMM yyyy", "5 إبريل 2024", "2024-04-05T00:00:00")]
    [InlineData("ar", "d MMMM yyyy", "5 أبـــريل 2024", "2024-04-05T00:00:00")]
    [InlineData("ar", "d MMMM yyyy", "5 مَايو 2024", "2024-05-05T00:00:00")]
    [InlineData("ar", "d MMMM yyyy", "5 كانون الثاني 2024", "2024-01-05T00:00:00")]
    [InlineData("ar", "d MMMM yyyy", "5 كانون  الأول 2024", "2024-12-05T00:00:00")]
    [InlineData("ar", "d MMMM yyyy", "5 كانون الثاني/يناير 2024", "2024-01-05T00:00:00")]
    [InlineData("ar-EG", "d MMMM yyyy", "5 يونية 2024", "2024-06-05T00:00:00")]
    [InlineData("ar-DZ", "d MMMM yyyy", "5 جويلية 2024", "2024-07-05T00:00:00")]
    [InlineData("ar-MR", "d MMMM yyyy", "5 أغشت 2024", "2024-08-05T00:00:00")]
    [InlineData("ar-MA", "d MMMM yyyy h:mm tt", "5 يناير 2024 3:05 م", "2024-01-05T15:05:00")]
    [InlineData("ar-MA", "d MMMM yyyy h:mm tt", "5 يناير 2024 12:05 ص", "2024-01-05T00:05:00")]
    // Other languages: case, accents, points, both cases of grammar.
    [InlineData("fr", "d MMMM yyyy", "5 août 2024", "2024-08-05T00:00:00")]
    [InlineData("fr", "d MMMM yyyy", "5 AOUT 2024", "2024-08-05T00:00:00")]
    [InlineData("fr", "d MMM yyyy 'à' HH'h'mm", "5 févr. 2024 à 14h30", "2024-02-05T14:30:00")]
    [InlineData("fr", "d MMM yyyy", "5 fe\u0301vr 2024", "2024-02-05T00:00:00")]
    [InlineData("fr", "d MMM. yyyy", "5 sept. 2024", "2024-09-05T00:00:00")]
    [InlineData("en", "MMMM d, yyyy", "January 5, 2024", "2024-01-05T00:00:00")]
    [InlineData("", "MMM d, yyyy h:mm tt", "Sept. 5, 2024 3:05 p.m.", "2024-09-05T15:05:00")]
    [InlineData("en-GB", "d MMMM yyyy", "5 JANUARY 2024", "2024-01-05T00:00:00")]
    [InlineData("es", "d 'de' MMMM 'de' yyyy", "5 de setiembre de 2024", "2024-09-05T00:00:00")]
    [InlineData("pt-BR", "d 'de' MMMM 'de' yyyy", "5 de março de 2024", "2024-03-05T00:00:00")]
    [InlineData("pt-BR", "dddd, d 'de' MMMM 'de' yyyy", "segunda-feira, 5 de fevereiro de 2024", "2024-02-05T00:00:00")]
    [InlineData("de", "d. MMMM yyyy", "5. März 2024", "2024-03-05T00:00:00")]
    [InlineData("de-AT", "d. MMMM yyyy", "5. Jänner 2024", "2024-01-05T00:00:00")]
    [InlineData("it", "d MMMM yyyy", "5 gennaio 2024", "2024-01-05T00:00:00")]
    [InlineData("nl", "d MMM yyyy", "5 mrt. 2024", "2024-03-05T00:00:00")]
    [InlineData("ru", "d MMMM yyyy", "5 мая 2024", "2024-05-05T00:00:00")]
    [InlineData("ru", "MMMM yyyy", "Май 2024", "2024-05-01T00:00:00")]
    [InlineData("pl", "d MMMM yyyy", "5 października 2024", "2024-10-05T00:00:00")]
    [InlineData("hr", "d. MMMM yyyy.", "5. listopada 2024.", "2024-10-05T00:00:00")]
    [InlineData("pl", "d MMMM yyyy", "5 listopada 2024", "2024-11-05T00:00:00")]
    [InlineData("tr", "d MMMM yyyy", "5 AĞUSTOS 2024", "2024-08-05T00:00:00")]
    [InlineData("tr", "d MMMM yyyy", "5 KASIM 2024", "2024-11-05T00:00:00")]
    [InlineData("tr", "d MMMM yyyy", "5 kasım 2024", "2024-11-05T00:00:00")]
    [InlineData("tr", "d MMMM yyyy", "5 HAZİRAN 2024", "2024-06-05T00:00:00")]
    [InlineData("el", "d MMMM yyyy", "5 ΑΥΓΟΎΣΤΟΥ 2024", "2024-08-05T00:00:00")]
    [InlineData("el", "d MMMM yyyy", "5 Μάιος 2024", "2024-05-05T00:00:00")]
    [InlineData("he", "d בMMMM yyyy", "5 בנובמבר 2024", "2024-11-05T00:00:00")]
    [InlineData("he", "dddd, d MMMM yyyy", "יום שני, 5 נובמבר 2024", "2024-11-05T00:00:00")]
    [InlineData("fa", "d MMMM yyyy", "۵ نوامبر ۲۰۲۴", "2024-11-05T00:00:00")]
    [InlineData("fa", "d MMMM yyyy", "5 ژانویهٔ 2024", "2024-01-05T00:00:00")]
    [InlineData("hi", "d MMMM yyyy", "५ जनवरी २०२४", "2024-01-05T00:00:00")]
    [InlineData("th", "d MMMM yyyy", "5 มกราคม 2567", "2024-01-05T00:00:00")]
    [InlineData("th", "d MMM yyyy", "5 ม.ค. 2024", "2024-01-05T00:00:00")]
    [InlineData("vi", "d MMMM, yyyy", "5 tháng 12, 2024", "2024-12-05T00:00:00")]
    [InlineData("vi", "dddd, d MMMM, yyyy", "Thứ Hai, 5 tháng 1, 2024", "2024-01-05T00:00:00")]
    [InlineData("ja", "yyyy年M月d日 HH:mm", "2024年1月5日 14:30", "2024-01-05T14:30:00")]
    [InlineData("zh", "yyyy年MMMd日", "2024年12月5日", "2024-12-05T00:00:00")]
    [InlineData("zh", "yyyy/MM/dd tt h:mm", "2024/01/05 下午 3:05", "2024-01-05T15:05:00")]
    [InlineData("ko", "yyyy. M. d. tt h:mm", "2024. 1. 5. 오후 3:05", "2024-01-05T15:05:00")]
    [InlineData("id", "dd MMMM yyyy", "05 Agustus 2024", "2024-08-05T00:00:00")]
    [InlineData("in", "dd MMMM yyyy", "05 Agustus 2024", "2024-08-05T00:00:00")]
    [InlineData("no", "d. MMMM yyyy", "5. desember 2024", "2024-12-05T00:00:00")]
    [InlineData("ca", "d MMMM 'de' yyyy", "5 d’agost de 2024", "2024-08-05T00:00:00")]
    [InlineData("ca", "d 'de' MMMM 'de' yyyy", "5 de març de 2024", "2024-03-05T00:00:00")]
    // The notation.
    [InlineData("", "yyyy-MM-dd HH:mm:ss.fff", "2024-01-05 14:30:15.123", "2024-01-05T14:30:15.1230000")]
    [InlineData("", "yyyy-MM-dd HH:mm:ss.FFF", "2024-01-05 14:30:15.1", "2024-01-05T14:30:15.1000000")]
    [InlineData("", "yyyy-MM-dd HH:mm:ss.FFF", "2024-01-05 14:30:15", "2024-01-05T14:30:15")]
    [InlineData("", "d/M/yy", "5/1/24", "2024-01-05T00:00:00")]
    [InlineData("", "d/M/yy", "5/1/49", "2049-01-05T00:00:00")]
    [InlineData("", "d/M/yy", "5/1/50", "1950-01-05T00:00:00")]
    [InlineData("", "dd.MM.yyyy H.mm", "05.01.2024 9.05", "2024-01-05T09:05:00")]
    [InlineData("", "yyyyMMdd", "20240105", "2024-01-05T00:00:00")]
    [InlineData("", "\"on\" d\\d M yyyy", "ON 5d 1 2024", "2024-01-05T00:00:00")]
    [InlineData("", "%d M yyyy", "5 1 2024", "2024-01-05T00:00:00")]
    [InlineData("", "yyyy-MM-dd HH:mm", "2024-01-05 24:00", "2024-01-06T00:00:00")]
    [InlineData("", "s", "2024-01-05T14:30:15", "2024-01-05T14:30:15")]
    [InlineData("", "yyyy", "2024", "2024-01-01T00:00:00")]
    [InlineData("", "yyyyy", "02024", "2024-01-01T00:00:00")]
    [InlineData("", "yyy", "2024", "2024-01-01T00:00:00")]
    [InlineData("", "d/M/y", "5/1/4", "2004-01-05T00:00:00")]
    [InlineData("", "d/M/yyyy h:mm tt", "5/1/2024 12:30 PM", "2024-01-05T12:30:00")]
    [InlineData("", "d/M/yyyy H:mm tt", "5/1/2024 14:30 PM", "2024-01-05T14:30:00")]
    [InlineData("", "ddd-d-MMM-yyyy", "Mon-5-Jan-2024", "2024-01-05T00:00:00")]
    [InlineData("", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "2024-01-05 14:30:15.1234567", "2024-01-05T14:30:15.1234567")]
    public void TryDateTime_TextInItsFormat_IsRead(string culture, string format, string text, string expected)
    {
        Assert.True(DateConversion.TryDateTime(text, format, culture, null, out DateTime value));
        Assert.Equal(DateTime.Parse(expected, CultureInfo.InvariantCulture), value);
        Assert.Equal(DateTimeKind.Unspecified, value.Kind);
        Assert.True(DateConversion.TryDateOnly(text, format, culture, null, out DateOnly date));
        Assert.Equal(DateOnly.FromDateTime(value), date);
        Assert.False(DateConversion.TryDateTimeOffset(text, format, culture, null, out _));
        Assert.True(DateConversion.TryDateTimeOffset(text, format, culture, "Etc/UTC", out DateTimeOffset instant));
        Assert.Equal(value, instant.DateTime);
    }

    [Theory]
    [InlineData("ar-MA", "d MMMM yyyy", "5 مايوز 2024")]
    [InlineData("ar-MA", "d MMMM yyyy", "5 ماي2024")]
    [InlineData("fr", "d MMMM yyyy", "5 January 2024")]
    [InlineData("fr", "d MMMM yyyy", "5 maix 2024")]
    [InlineData("en", "d MMMM yyyy", "5 Janu 2024")]
    [InlineData("", "yyyy-MM-dd", "2024-13-05")]
    [InlineData("", "yyyy-MM-dd", "2024-02-30")]
    [InlineData("", "yyyy-MM-dd", "2023-02-29")]
    [InlineData("", "yyyy-MM-dd", "2024-1-5")]
    [InlineData("", "yyyy-MM-dd", "2024-01-05 10:00")]
    [InlineData("", "yyyy-MM-dd", "on 2024-01-05")]
    [InlineData("", "yyyy-MM-dd", "0000-01-05")]
    [InlineData("", "yyyy-MM-dd", "")]
    [InlineData("", "yyyy-MM-dd HH:mm", "2024-01-05 25:00")]
    [InlineData("", "yyyy-MM-dd HH:mm", "2024-01-05 24:01")]
    [InlineData("", "yyyy-MM-dd HH:mm", "2024-01-05 14:60")]
    [InlineData("", "yyyy-MM-dd hh:mm tt", "2024-01-05 13:00 PM")]
    [InlineData("", "yyyy-MM-dd HH:mm", "2024-01-0514:00")]
    [InlineData("", "yyyy-MM-dd HH:mm", "9999-12-31 24:00")]
    [InlineData("", "d MMMM", "5 January")]
    [InlineData("", "d/M/yy", "5/1/4")]
    [InlineData("vi", "d MMMMyyyy", "5 tháng 92024")]
    [InlineData("", "yyyyyyyyyy", "0000002024")]
    [InlineData("", "d/M/yyyy h:mm", "5/1/2024 13:30")]
    [InlineData("", "d/M/yyyy H:mm tt", "5/1/2024 14:30 AM")]
    [InlineData("", "yyyy-MM-dd HH:mm:ss.FFF", "2024-01-05 14:30:15.1234")]
    [InlineData("", "yyyy-MM-dd HH:mm:ss.fff", "2024-01-05 14:30:15.12")]
    [InlineData("", "yyyy-MM-dd HH:mm:ss.FFF", "2024-01-05 14:30:15x")]
    [InlineData("", "HH:mm", "14:00")]
    [InlineData("", "dddd d MMMM yyyy", "5 January 2024")]
    [InlineData("", "D", "Friday, 05 January 2024")]
    [InlineData("", "", "2024-01-05")]
    [InlineData("", "yyyy-MM-dd'", "2024-01-05")]
    public void TryDateTime_OtherText_ReturnsFalse(string culture, string format, string text)
    {
        Assert.False(DateConversion.TryDateTime(text, format, culture, null, out _));
        Assert.False(DateConversion.TryDateOnly(text, format, culture, null, out _));
        Assert.False(DateConversion.TryDateTimeOffset(text, format, culture, "UTC", out _));
    }

    [Theory]
    [InlineData("yyyy-MM-dd HH:mm zzz", "2024-01-05 14:30 +01:00", "2024-01-05T14:30:00+01:00")]
    [InlineData("yyyy-MM-dd HH:mm zzz", "2024-01-05 14:30 +0100", "2024-01-05T14:30:00+01:00")]
    [InlineData("yyyy-MM-dd HH:mm z", "2024-01-05 14:30 +1", "2024-01-05T14:30:00+01:00")]
    [InlineData("yyyy-MM-dd HH:mmzz", "2024-01-05 14:30\u221205", "2024-01-05T14:30:00-05:00")]
    [InlineData("yyyy-MM-dd HH:mm zzz", "2024-01-05 14:30 GMT", "2024-01-05T14:30:00+00:00")]
    [InlineData("yyyy-MM-dd HH:mm zzz", "2024-01-05 14:30 GMT+1", "2024-01-05T14:30:00+01:00")]
    [InlineData("yyyy-MM-ddTHH:mmK", "2024-01-05T14:30Z", "2024-01-05T14:30:00+00:00")]
    [InlineData("yyyy-MM-ddTHH:mmK", "2024-01-05T14:30+05:30", "2024-01-05T14:30:00+05:30")]
    [InlineData("yyyy-MM-ddTHH:mm:ssZ", "2024-01-05T14:30:15Z", "2024-01-05T14:30:15+00:00")]
    [InlineData("yyyy-MM-dd'T'HH:mm:ss'Z'", "2024-01-05T14:30:15Z", "2024-01-05T14:30:15+00:00")]
    [InlineData("yyyy-MM-dd HH:mm 'GMT'", "2024-01-05 14:30 GMT", "2024-01-05T14:30:00+00:00")]
    [InlineData("o", "2024-01-05T14:30:15.1230000+01:00", "2024-01-05T14:30:15.123+01:00")]
    [InlineData("u", "2024-01-05 14:30:15Z", "2024-01-05T14:30:15+00:00")]
    [InlineData("r", "Fri, 05 Jan 2024 14:30:15 GMT", "2024-01-05T14:30:15+00:00")]
    public void TryDateTimeOffset_FormatWithOffset_ReadsItAndIgnoresTheZone(string format, string text, string expected)
    {
        DateTimeOffset instant = DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture);

        // An offset that is written counts more than a zone.
        foreach (string? zone in new[] { null, "Africa/Casablanca" })
        {
            Assert.True(DateConversion.TryDateTimeOffset(text, format, "ar-MA", zone, out DateTimeOffset value));
            Assert.Equal(instant, value);
            Assert.Equal(instant.Offset, value.Offset);
            Assert.True(DateConversion.TryDateTime(text, format, "ar-MA", zone, out DateTime utc));
            Assert.Equal(instant.UtcDateTime, utc);
            Assert.Equal(DateTimeKind.Utc, utc.Kind);
        }
    }

    [Fact]
    public void TryDateTimeOffset_OptionalOffsetMissing_IsTakenFromTheZone()
    {
        Assert.False(DateConversion.TryDateTimeOffset("2024-01-05T14:30", "yyyy-MM-ddTHH:mmK", "", null, out _));
        Assert.True(DateConversion.TryDateTimeOffset("2024-01-05T14:30", "yyyy-MM-ddTHH:mmK", "", "Europe/Paris", out DateTimeOffset value));
        Assert.Equal(TimeSpan.FromHours(1), value.Offset);
    }

    [Fact]
    public void TryDateOnly_WordOfTwoLanguages_IsReadInTheDeclaredCulture()
    {
        Assert.True(DateConversion.TryDateOnly("5 listopada 2024", "d MMMM yyyy", "pl", null, out DateOnly polish));
        Assert.True(DateConversion.TryDateOnly("5 listopada 2024", "d MMMM yyyy", "hr", null, out DateOnly croatian));
        Assert.Equal((11, 10), (polish.Month, croatian.Month));
    }
}

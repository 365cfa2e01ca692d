using System;
using System.Globalization;
using System.Linq;
using SchemaGen.Conversion.Cultures;
using SchemaGen.Conversion.RelativeDates;

namespace SchemaGen.Tests.Conversion;

public sealed class RelativeDateTests
{
    private static readonly DateTimeOffset s_now = new(2024, 3, 31, 10, 15, 33, TimeSpan.FromHours(1));

    [Theory]
    [InlineData("en", "2 hours ago", "08:15:33")]
    [InlineData("", "2 HOURS AGO", "08:15:33")]
    [InlineData("en-GB", "2h", "08:15:33")]
    [InlineData("en", "2 hrs ago", "08:15:33")]
    [InlineData("en", "5 min ago", "10:10:33")]
    [InlineData("en", "5 min. ago", "10:10:33")]
    [InlineData("en", "an hour ago", "09:15:33")]
    [InlineData("en", "a minute ago", "10:14:33")]
    [InlineData("en", "half an hour ago", "09:45:33")]
    [InlineData("en", "about 2 hours ago", "08:15:33")]
    [InlineData("en", "1 hour and 5 minutes ago", "09:10:33")]
    [InlineData("en", "1h 5m", "09:10:33")]
    [InlineData("en", "just now", "10:15:33")]
    [InlineData("en", "less than a minute ago", "10:15:33")]
    [InlineData("ar", "منذ ساعتين", "08:15:33")]
    [InlineData("ar-MA", "قبل ساعتين", "08:15:33")]
    [InlineData("ar", "منذ ساعة", "09:15:33")]
    [InlineData("ar", "منذ ساعة واحدة", "09:15:33")]
    [InlineData("ar", "منذ دقيقتين", "10:13:33")]
    [InlineData("ar", "منذ ٣ ساعات", "07:15:33")]
    [InlineData("ar", "منذ ثلاث ساعات", "07:15:33")]
    [InlineData("ar", "منذ حوالي ساعتين", "08:15:33")]
    [InlineData("ar", "منذ ساعة و 5 دقائق", "09:10:33")]
    [InlineData("ar", "مُنْذُ ســاعتين", "08:15:33")]
    [InlineData("ar", "قبل نصف ساعة", "09:45:33")]
    [InlineData("fr", "il y a une heure", "09:15:33")]
    [InlineData("fr", "Il y a environ 2\u00A0heures", "08:15:33")]
    [InlineData("fr", "il y a 1 h 05 min", "09:10:33")]
    [InlineData("fr", "À l’instant", "10:15:33")]
    [InlineData("es", "hace una hora", "09:15:33")]
    [InlineData("es", "hace 1 hora y 5 minutos", "09:10:33")]
    [InlineData("de", "vor einer Stunde", "09:15:33")]
    [InlineData("de", "VOR 2 STUNDEN", "08:15:33")]
    [InlineData("it", "un'ora fa", "09:15:33")]
    [InlineData("it", "un’ora fa", "09:15:33")]
    [InlineData("pt-BR", "há uma hora", "09:15:33")]
    [InlineData("pt", "2 horas atrás", "08:15:33")]
    [InlineData("nl", "een half uur geleden", "09:45:33")]
    [InlineData("nl", "één uur geleden", "09:15:33")]
    [InlineData("ru", "час назад", "09:15:33")]
    [InlineData("ru", "полчаса назад", "09:45:33")]
    [InlineData("ru", "2 часа назад", "08:15:33")]
    [InlineData("tr", "BİR SAAT ÖNCE", "09:15:33")]
    [InlineData("fa", "۲ ساعت قبل", "08:15:33")]
    [InlineData("fa", "یک ساعت پیش", "09:15:33")]
    [InlineData("he", "לפני שעתיים", "08:15:33")]
    [InlineData("he", "לפני כשעתיים", "08:15:33")]
    [InlineData("iw", "לפני שעה", "09:15:33")]
    [InlineData("hi", "एक घंटे पहले", "09:15:33")]
    [InlineData("id", "sejam yang lalu", "09:15:33")]
    [InlineData("pl", "godzinę temu", "09:15:33")]
    [InlineData("sv", "för en timme sedan", "09:15:33")]
    [InlineData("zh", "2小时前", "08:15:33")]
    [InlineData("zh-TW", "兩小時前", "08:15:33")]
    [InlineData("zh", "1小时5分钟前", "09:10:33")]
    [InlineData("ja", "２時間前", "08:15:33")]
    [InlineData("ko", "한 시간 전", "09:15:33")]
    public void TryDateTimeOffset_Distance_IsCountedBackFromNow(string culture, string text, string expected)
    {
        Assert.True(RelativeDateConversion.TryDateTimeOffset(text, culture, null, s_now, out DateTimeOffset read));
        Assert.Equal("2024-03-31T" + expected + ".0000000+01:00", $"{read:O}");
    }

    [Theory]
    [InlineData("en", "yesterday", "03-30T00:00")]
    [InlineData("en", "Yesterday at 2:05 PM", "03-30T14:05")]
    [InlineData("en", "Yesterday, 14:05", "03-30T14:05")]
    [InlineData("en", "14:05 yesterday", "03-30T14:05")]
    [InlineData("en", "today at 2 pm", "03-31T14:00")]
    [InlineData("en", "3 days ago", "03-28T10:15")]
    [InlineData("en", "two weeks ago", "03-17T10:15")]
    [InlineData("en", "the day before yesterday", "03-29T00:00")]
    [InlineData("en", "1 month ago", "02-29T10:15")]
    [InlineData("ar", "اليوم 14:05", "03-31T14:05")]
    [InlineData("ar", "أمس الساعة 2:05 مساءً", "03-30T14:05")]
    [InlineData("ar", "أول أمس", "03-29T00:00")]
    [InlineData("ar", "منذ يومين", "03-29T10:15")]
    [InlineData("ar", "قبل أسبوعين", "03-17T10:15")]
    [InlineData("ar", "قبل 11 يوماً", "03-20T10:15")]
    [InlineData("fr", "hier à 14h05", "03-30T14:05")]
    [InlineData("fr", "Aujourd’hui à 14 h 05", "03-31T14:05")]
    [InlineData("fr", "avant-hier", "03-29T00:00")]
    [InlineData("es", "ayer a las 14:05", "03-30T14:05")]
    [InlineData("de", "gestern, 14.05 Uhr", "03-30T14:05")]
    [InlineData("de", "heute um 14 Uhr", "03-31T14:00")]
    [InlineData("it", "ieri alle 14.05", "03-30T14:05")]
    [InlineData("pt", "ontem às 14h05", "03-30T14:05")]
    [InlineData("nl", "gisteren om 14:05 uur", "03-30T14:05")]
    [InlineData("ru", "вчера в 14:05", "03-30T14:05")]
    [InlineData("tr", "dün 14:05", "03-30T14:05")]
    [InlineData("fa", "دیروز ساعت ۱۴:۰۵", "03-30T14:05")]
    [InlineData("he", "אתמול ב-14:05", "03-30T14:05")]
    [InlineData("hi", "कल", "03-30T00:00")]
    [InlineData("id", "kemarin pukul 14.05 WIB", "03-30T14:05")]
    [InlineData("pl", "wczoraj o 14:05", "03-30T14:05")]
    [InlineData("sv", "igår kl. 14:05", "03-30T14:05")]
    [InlineData("zh", "昨天14:05", "03-30T14:05")]
    [InlineData("zh", "昨天下午2:05", "03-30T14:05")]
    [InlineData("ja", "昨日 14時05分", "03-30T14:05")]
    [InlineData("ja", "一昨日", "03-29T00:00")]
    [InlineData("ko", "어제 오후 2:05", "03-30T14:05")]
    public void TryDateTimeOffset_RelativeDay_IsThatOfTheCalendar(string culture, string text, string expected)
    {
        Assert.True(RelativeDateConversion.TryDateTimeOffset(text, culture, null, s_now, out DateTimeOffset read));
        Assert.Equal("2024-" + expected + "+01:00", $"{read:yyyy-MM-ddTHH:mmzzz}");
    }

    [Theory]
    [InlineData("en", "in 2 hours")]
    [InlineData("en", "2 hours from now")]
    [InlineData("en", "tomorrow")]
    [InlineData("en", "hours ago")]
    [InlineData("en", "hour ago")]
    [InlineData("en", "ago")]
    [InlineData("en", "2")]
    [InlineData("en", "an hour")]
    [InlineData("en", "2 hours 3 hours ago")]
    [InlineData("en", "5 minutes 2 hours ago")]
    [InlineData("en", "2 hours,")]
    [InlineData("en", "1.5 hours ago")]
    [InlineData("en", "updated 2 hours ago")]
    [InlineData("en", "2 hours ago by Amina")]
    [InlineData("en", "منذ ساعتين")]
    [InlineData("en", "yesterday at 14:05+02:00")]
    [InlineData("en", "yesterday at 25:00")]
    [InlineData("en", "yesterday evening")]
    [InlineData("en", "2 days ago at 14:05")]
    [InlineData("en", "9999 years ago")]
    [InlineData("en", "2024 years 3 months 1 day ago")]
    [InlineData("en", "999999999 weeks ago")]
    [InlineData("en", "1000000000 seconds ago")]
    [InlineData("en", "")]
    [InlineData("en", " ")]
    [InlineData("fr", "14 h")]
    [InlineData("fr", "dans 2 heures")]
    [InlineData("es", "hace 5 m")]
    [InlineData("ar", "بعد ساعتين")]
    [InlineData("ar", "خلال ساعتين")]
    [InlineData("ar", "ساعتين")]
    [InlineData("ar", "قبل 2 ساعتين")]
    [InlineData("de", "in 2 Stunden")]
    [InlineData("ja", "3日")]
    [InlineData("ja", "2時間後")]
    [InlineData("he", "לפני שעתיים (3)")]
    [InlineData("th", "2 ชั่วโมงที่แล้ว")]
    public void TryDateTimeOffset_OtherText_ReturnsFalse(string culture, string text) =>
        Assert.False(RelativeDateConversion.TryDateTimeOffset(text, culture, null, s_now, out _));

    [Fact]
    public void TryDateTimeOffset_DistanceWithZone_HasTheOffsetOfTheZone()
    {
        // Summer time began in Paris at 02:00 of that day.
        var now = new DateTimeOffset(2024, 3, 31, 10, 0, 0, TimeSpan.Zero);
        Assert.True(RelativeDateConversion.TryDateTimeOffset("12 hours ago", "", "Europe/Paris", now, out DateTimeOffset read));
        Assert.True(read.EqualsExact(new DateTimeOffset(2024, 3, 30, 23, 0, 0, TimeSpan.FromHours(1))));
        Assert.True(RelativeDateConversion.TryDateTimeOffset("just now", "", "Europe/Paris", now, out read));
        Assert.True(read.EqualsExact(new DateTimeOffset(2024, 3, 31, 12, 0, 0, TimeSpan.FromHours(2))));
    }

    [Fact]
    public void TryDateTimeOffset_RelativeDayWithZone_IsThatOfItsClocks()
    {
        var now = new DateTimeOffset(2024, 4, 1, 22, 30, 0, TimeSpan.Zero);
        Assert.True(RelativeDateConversion.TryDateTimeOffset("yesterday", "", "Europe/Paris", now, out DateTimeOffset read));
        Assert.True(read.EqualsExact(new DateTimeOffset(2024, 4, 1, 0, 0, 0, TimeSpan.FromHours(2))));
        Assert.True(RelativeDateConversion.TryDateOnly("yesterday", "", "Europe/Paris", now, out DateOnly date));
        Assert.Equal(new DateOnly(2024, 4, 1), date);
        Assert.True(RelativeDateConversion.TryDateOnly("1 hour ago", "", "Asia/Tokyo", now, out date));
        Assert.Equal(new DateOnly(2024, 4, 2), date);

        // A clock that skips the time moves it forward.
        Assert.True(RelativeDateConversion.TryDateTimeOffset("yesterday at 02:30", "", "Europe/Paris", new DateTimeOffset(2024, 4, 1, 10, 0, 0, TimeSpan.Zero), out read));
        Assert.True(read.EqualsExact(new DateTimeOffset(2024, 3, 31, 3, 30, 0, TimeSpan.FromHours(2))));
    }

    [Fact]
    public void TryDateTimeOffset_MonthsAndYears_AreCountedOnTheCalendarOfTheZone()
    {
        // In Auckland it is March 1st, and summer; a month before, February 1st.
        var now = new DateTimeOffset(2024, 2, 29, 12, 0, 0, TimeSpan.Zero);
        Assert.True(RelativeDateConversion.TryDateTimeOffset("1 month ago", "", "Pacific/Auckland", now, out DateTimeOffset read));
        Assert.True(read.EqualsExact(new DateTimeOffset(2024, 2, 1, 1, 0, 0, TimeSpan.FromHours(13))));
        Assert.True(RelativeDateConversion.TryDateTimeOffset("8 months ago", "", "Pacific/Auckland", now, out read));
        Assert.True(read.EqualsExact(new DateTimeOffset(2023, 7, 1, 1, 0, 0, TimeSpan.FromHours(12))));
        Assert.True(RelativeDateConversion.TryDateTimeOffset("a year ago", "", null, now, out read));
        Assert.Equal(new DateTimeOffset(2023, 2, 28, 12, 0, 0, TimeSpan.Zero), read);
    }

    [Fact]
    public void DateTime_OfADistanceIsUtc_AndOfADayUnspecified()
    {
        Assert.True(RelativeDateConversion.TryDateTime("2 hours ago", "", null, s_now, out DateTime read));
        Assert.Equal((new DateTime(2024, 3, 31, 7, 15, 33), DateTimeKind.Utc), (read, read.Kind));
        Assert.True(RelativeDateConversion.TryDateTime("yesterday", "", "Europe/Paris", s_now, out read));
        Assert.Equal((new DateTime(2024, 3, 30), DateTimeKind.Unspecified), (read, read.Kind));
    }

    [Fact]
    public void TryDateTimeOffset_DateBeforeTheFirstDay_ReturnsFalse()
    {
        foreach (string text in new[] { "1 second ago", "yesterday", "1 month ago", "1 year ago" })
        {
            Assert.False(RelativeDateConversion.TryDateTimeOffset(text, "", null, DateTimeOffset.MinValue, out _), text);
            Assert.True(RelativeDateConversion.TryDateTimeOffset(text, "", null, DateTimeOffset.MaxValue, out _), text);
        }
    }

    [Theory]
    [InlineData("yesterday", "0001-01-02T10:00:00Z", "0001-01-01T00:00:00Z")]
    [InlineData("5 seconds ago", "0001-01-01T00:00:05Z", "0001-01-01T00:00:00Z")]
    [InlineData("1 year ago", "0002-01-15T10:00:00Z", "0001-01-15T10:00:00Z")]
    [InlineData("13 months ago", "0002-02-15T10:00:00Z", "0001-01-15T10:00:00Z")]
    public void TryDateTimeOffset_FirstDays_AreReached(string text, string now, string expected)
    {
        Assert.True(RelativeDateConversion.TryDateTimeOffset(text, "", null, DateTimeOffset.Parse(now, CultureInfo.InvariantCulture), out DateTimeOffset read));
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), read);
    }

    [Theory]
    [InlineData("", "en")]
    [InlineData("en-GB", "en")]
    [InlineData("iw-IL", "he")]
    [InlineData("in", "id")]
    [InlineData("zh-Hant-TW", "zh")]
    [InlineData("th", null)]
    [InlineData("uk-UA", null)]
    public void RelativeLanguages_Culture_HasItsLanguageOrNone(string culture, string? language) => Assert.Equal(language, RelativeLanguages.Of(culture));

    [Fact]
    public void All_LanguagesOfTheData_AreListed()
    {
        string blocks = System.Text.Encoding.UTF8.GetString(RelativeWordData.Blocks);
        Assert.Equal(RelativeLanguages.All.Split(", "), blocks.Split('\n').Where(static line => line.Length == 2));
        Assert.All(RelativeLanguages.All.Split(", "), static language => Assert.True(CultureNames.IsKnown(language), language));
    }

    /// <summary>The same letters for two units would be an invented date.</summary>
    [Fact]
    public void RelativeWords_EveryLanguage_HasNoWordOfTwoUnits() => Assert.All(RelativeLanguages.All.Split(", "), static language =>
    {
        RelativeWords words = RelativeWords.Of(language)!;
        Assert.Empty(words.Units.GroupBy(static w => w.Text).Where(static g => g.Select(static w => w.Unit).Distinct().Count() > 1).Select(static g => g.Key));
        Assert.DoesNotContain(words.Units, static w => w.Text.Length == 0);
        Assert.DoesNotContain(words.Before.Concat(words.After).Concat(words.About).Concat(words.Joints).Concat(words.Now), static w => w.Length == 0);
    });
}

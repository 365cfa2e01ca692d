using System;
using System.Globalization;
using SchemaGen.Conversion.Dates;
using SchemaGen.Conversion.RelativeDates;

namespace SchemaGen.Tests.Conversion;

/// <summary>Dates as programs write them, without a format.</summary>
public sealed class MachineDateTests
{
    /// <summary>As Node.js writes <c>new Date(ms).toString()</c> in seven zones.</summary>
    [Theory]
    [InlineData("Mon Aug 03 2015 16:45:00 GMT+0000 (Coordinated Universal Time)", 1438620300000)]
    [InlineData("Tue Dec 13 2016 18:06:00 GMT+0000 (UTC)", 1481652360000)]
    [InlineData("Mon Aug 03 2015 12:45:00 GMT-0400 (Eastern Daylight Time)", 1438620300000)]
    [InlineData("Sun Dec 31 2023 19:00:05 GMT-0500 (Eastern Standard Time)", 1704067205000)]
    [InlineData("Mon Aug 03 2015 18:45:00 GMT+0200 (Central European Summer Time)", 1438620300000)]
    [InlineData("Tue Dec 13 2016 19:06:00 GMT+0100 (heure normale d’Europe centrale)", 1481652360000)]
    [InlineData("Mon Jan 01 2024 05:30:05 GMT+0530 (India Standard Time)", 1704067205000)]
    [InlineData("Sun Dec 31 2023 20:30:05 GMT-0330 (Newfoundland Standard Time)", 1704067205000)]
    [InlineData("Mon Jan 01 2024 03:30:05 GMT+0330 (Iran Standard Time)", 1704067205000)]
    [InlineData("Mon Jan 01 2024 13:45:05 GMT+1345 (Chatham Daylight Time)", 1704067205000)]
    [InlineData("Mon Jan 01 2024 03:30:05 GMT+0330", 1704067205000)]
    public void TryDateTimeOffset_JavaScriptDateToString_IsRead(string text, long milliseconds)
    {
        Assert.True(DateConversion.TryDateTimeOffset(text, null, "", null, out DateTimeOffset value));
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(milliseconds), value);
        Assert.True(DateConversion.TryDateTimeOffset(text.Split(" (")[0], "ddd MMM dd yyyy HH:mm:ss 'GMT'zzz", "", null, out DateTimeOffset byFormat));
        Assert.True(value.EqualsExact(byFormat));
    }

    [Theory]
    // Java's Date.toString, date(1), Ruby, Twitter.
    [InlineData("Mon Aug 03 12:45:00 EDT 2015", "2015-08-03T12:45:00-04:00")]
    [InlineData("Mon Aug 03 18:45:00 CEST 2015", "2015-08-03T18:45:00+02:00")]
    [InlineData("Mon Aug 03 16:45:00 GMT 2015", "2015-08-03T16:45:00+00:00")]
    [InlineData("Mon Aug 03 17:45:00 GMT+01:00 2015", "2015-08-03T17:45:00+01:00")]
    [InlineData("Mon Aug  3 16:45:00 UTC 2015", "2015-08-03T16:45:00+00:00")]
    [InlineData("Mon Aug  3 04:45:00 PM UTC 2015", "2015-08-03T16:45:00+00:00")]
    [InlineData("Mon 03 Aug 2015 12:45:00 PM CEST", "2015-08-03T12:45:00+02:00")]
    [InlineData("Mon Aug 03 16:45:00 +0000 2015", "2015-08-03T16:45:00+00:00")]
    // Git.
    [InlineData("Mon Aug 3 12:45:00 2015 -0400", "2015-08-03T12:45:00-04:00")]
    // Go.
    [InlineData("2016-12-13 18:06:00 +0000 UTC", "2016-12-13T18:06:00+00:00")]
    [InlineData("2016-12-13 18:06:00.123456789 +0100 CET m=+0.000012345", "2016-12-13T18:06:00.1234567+01:00")]
    [InlineData("2016-12-13 18:06:00 +0300 MSK", "2016-12-13T18:06:00+03:00")]
    [InlineData("2016-12-13 18:06:00 -0300 -03", "2016-12-13T18:06:00-03:00")]
    [InlineData("2016-12-13 18:06:00 +0530 IST", "2016-12-13T18:06:00+05:30")]
    // ISO with a name.
    [InlineData("2015-08-03T12:45:00 EST", "2015-08-03T12:45:00-05:00")]
    [InlineData("2015-08-03T12:45:00EDT", "2015-08-03T12:45:00-04:00")]
    [InlineData("2015-08-03 12:45 PST", "2015-08-03T12:45:00-08:00")]
    [InlineData("2015-08-03 12:45 PM CET", "2015-08-03T12:45:00+01:00")]
    [InlineData("2015-08-03 12:45:00 JST", "2015-08-03T12:45:00+09:00")]
    [InlineData("2015-08-03 12:45:00 WIB", "2015-08-03T12:45:00+07:00")]
    [InlineData("2015-08-03 12:45:00 NST", "2015-08-03T12:45:00-03:30")]
    [InlineData("2015-08-03 12:45:00 ACST", "2015-08-03T12:45:00+09:30")]
    [InlineData("2015-08-03 12:45:00 NZST", "2015-08-03T12:45:00+12:00")]
    // Mail and HTTP.
    [InlineData("Fri (day), 05 (d) Jan 2024 14:30:15 (t) -0500 (EST (nested))", "2024-01-05T14:30:15-05:00")]
    [InlineData("(c) Fri, 05 Jan 2024 14:30:15 GMT", "2024-01-05T14:30:15+00:00")]
    [InlineData("Friday, 05-Jan-24 14:30:15 GMT", "2024-01-05T14:30:15+00:00")]
    [InlineData("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37+00:00")]
    [InlineData("Fri, 05 Jan 2024 14:30:15 CST", "2024-01-05T14:30:15-06:00")]
    [InlineData("Fri, 05 Jan 2024 14:30:15 +0100 CET", "2024-01-05T14:30:15+01:00")]
    [InlineData("Fri, 05 Jan 2024, 14:30:15 GMT", "2024-01-05T14:30:15+00:00")]
    // English words around it.
    [InlineData("Jan 5, 2024, 2:30:15 PM EST", "2024-01-05T14:30:15-05:00")]
    [InlineData("Friday, January 5th, 2024 14:30 UTC", "2024-01-05T14:30:00+00:00")]
    public void TryDateTimeOffset_InstantWrittenByPrograms_IsRead(string text, string expected)
    {
        DateTimeOffset instant = DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture);
        Assert.True(DateConversion.TryDateTimeOffset(text, null, "ar-MA", null, out DateTimeOffset value));
        Assert.True(value.EqualsExact(instant), value.ToString("o"));
        Assert.True(DateConversion.TryDateTime(text, null, "", null, out DateTime utc));
        Assert.Equal((instant.UtcDateTime, DateTimeKind.Utc), (utc, utc.Kind));
    }

    [Theory]
    [InlineData("Mon Aug  3 12:45:00 2015", "2015-08-03T12:45:00")]
    [InlineData("Mon Aug 03 2015", "2015-08-03T00:00:00")]
    [InlineData("Aug 3, 2015 12:45:00 PM", "2015-08-03T12:45:00")]
    [InlineData("Aug 3, 2015, 2:45 p.m.", "2015-08-03T14:45:00")]
    [InlineData("August 3, 2015", "2015-08-03T00:00:00")]
    [InlineData("Sept. 3, 2015", "2015-09-03T00:00:00")]
    [InlineData("3rd August 2015", "2015-08-03T00:00:00")]
    [InlineData("Monday, 3rd August 2015 12:45", "2015-08-03T12:45:00")]
    public void TryDateTime_LocalTimeWrittenByPrograms_IsRead(string text, string expected)
    {
        Assert.True(DateConversion.TryDateTime(text, null, "", null, out DateTime value));
        Assert.Equal(DateTime.Parse(expected, CultureInfo.InvariantCulture), value);
        Assert.Equal(DateTimeKind.Unspecified, value.Kind);
        Assert.False(DateConversion.TryDateTimeOffset(text, null, "", null, out _));
    }

    [Theory]
    // Abbreviations of several zones, or of none.
    [InlineData("2015-08-03 12:45 IST")]
    [InlineData("2015-08-03 12:45 BST")]
    [InlineData("2015-08-03 12:45 AST")]
    [InlineData("2015-08-03 12:45 XYZ")]
    [InlineData("2015-08-03 12:45 ESTX")]
    [InlineData("2015-08-03 EST")]
    [InlineData("Mon Aug 03 12:45:00 IST 2015")]
    // The name contradicts the offset.
    [InlineData("2016-12-13 18:06:00 +0000 EST")]
    [InlineData("2016-12-13 18:06:00 +0100 +0200")]
    [InlineData("2016-12-13 18:06:00 +0100CET")]
    [InlineData("Fri, 05 Jan 2024 14:30:15 -0500 PST")]
    // Go's second clock, damaged.
    [InlineData("2016-12-13 18:06:00 +0000 UTC m=0.1")]
    [InlineData("2016-12-13 18:06:00 +0000 UTC m=+0.1")]
    [InlineData("2016-12-13 18:06:00 +0000 UTC m=+.000000001")]
    [InlineData("2016-12-13 18:06:00 +0000 UTC m=+000000000000000001")]
    [InlineData("2016-12-13 18:06:00 +0000 UTC +0.000000001")]
    [InlineData("2016-12-13 18:06:00 +0000 UTC m=+0.000000001 x")]
    // Parts missing or in excess.
    [InlineData("Mon Aug 03 12:45:00 EDT")]
    [InlineData("Mon Aug 03")]
    [InlineData("Mon Aug 03 12:45:00 EDT 15")]
    [InlineData("Mon Aug 03, 12:45:00 EDT 2015")]
    [InlineData("Mon Aug 03 12:45:00EDT2015")]
    [InlineData("Mon Aug 03 25:45:00 EDT 2015")]
    [InlineData("Mon Aug 32 12:45:00 EDT 2015")]
    [InlineData("Mon Aug 03 2015 12:45:00 GMT-0400 (EDT")]
    [InlineData("Mon Aug 03 2015 12:45:00 GMT-0400 EDT)")]
    [InlineData("Mon Aug 03 2015 12:45:00 GMT-0400 )EDT(")]
    [InlineData(") updated (Mon Aug 03 2015 12:45:00 GMT-0400")]
    [InlineData("Mon Aug 03 2015 )(12:45:00 GMT-0400")]
    [InlineData("Mon Aug 03 2015 12:45:00 GMT-0400 (EDT) updated")]
    [InlineData("Mon Aug 03 2015 12:45:00 EDT 2016")]
    [InlineData("Mon Aug 03 12:45:00 EDT 2015 PST")]
    [InlineData("Aug3 2015")]
    [InlineData("August 2015")]
    [InlineData("3rds August 2015")]
    [InlineData("8/3/2015, 12:45:00 PM")]
    [InlineData("(")]
    [InlineData("()")]
    public void TryDateTimeOffset_OtherText_ReturnsFalse(string text)
    {
        Assert.False(DateConversion.TryDateTimeOffset(text, null, "", "UTC", out _));
        Assert.False(DateConversion.TryDateTime(text, null, "", "UTC", out _));
        Assert.False(DateConversion.TryDateOnly(text, null, "", "UTC", out _));
    }

    /// <summary>Offsets of RFC 2822, section 4.3, and of the tz database.</summary>
    [Theory]
    [InlineData("EST", -300)]
    [InlineData("EDT", -240)]
    [InlineData("CST", -360)]
    [InlineData("CDT", -300)]
    [InlineData("MST", -420)]
    [InlineData("MDT", -360)]
    [InlineData("PST", -480)]
    [InlineData("PDT", -420)]
    [InlineData("AKST", -540)]
    [InlineData("AKDT", -480)]
    [InlineData("HST", -600)]
    [InlineData("NST", -210)]
    [InlineData("NDT", -150)]
    [InlineData("WET", 0)]
    [InlineData("WEST", 60)]
    [InlineData("CET", 60)]
    [InlineData("CEST", 120)]
    [InlineData("MEZ", 60)]
    [InlineData("MESZ", 120)]
    [InlineData("EET", 120)]
    [InlineData("EEST", 180)]
    [InlineData("WAT", 60)]
    [InlineData("CAT", 120)]
    [InlineData("SAST", 120)]
    [InlineData("EAT", 180)]
    [InlineData("IDT", 180)]
    [InlineData("PKT", 300)]
    [InlineData("WIB", 420)]
    [InlineData("WITA", 480)]
    [InlineData("WIT", 540)]
    [InlineData("HKT", 480)]
    [InlineData("JST", 540)]
    [InlineData("KST", 540)]
    [InlineData("AWST", 480)]
    [InlineData("ACST", 570)]
    [InlineData("ACDT", 630)]
    [InlineData("AEST", 600)]
    [InlineData("AEDT", 660)]
    [InlineData("NZST", 720)]
    [InlineData("NZDT", 780)]
    public void TryDateTimeOffset_ZoneOfOneMeaning_HasItsOffset(string name, int minutes)
    {
        DateTimeOffset expected = new(2015, 8, 3, 12, 45, 0, TimeSpan.FromMinutes(minutes));
        foreach (string? zone in new[] { null, "Europe/Paris" })
        {
            Assert.True(DateConversion.TryDateTimeOffset("2015-08-03 12:45 " + name, null, "", zone, out DateTimeOffset value));
            Assert.True(value.EqualsExact(expected), value.ToString("o"));
        }
    }

    /// <summary>An abbreviation that several zones share is that of the declared zone, if it is one of theirs.</summary>
    [Theory]
    [InlineData("Mon Aug 03 12:45:00 IST 2015", "Asia/Kolkata", "2015-08-03T12:45:00+05:30")]
    [InlineData("Mon Aug 03 12:45:00 IST 2015", "Europe/Dublin", "2015-08-03T12:45:00+01:00")]
    [InlineData("Mon Feb 02 12:45:00 IST 2015", "Asia/Jerusalem", "2015-02-02T12:45:00+02:00")]
    [InlineData("2015-08-03 12:45 BST", "Europe/London", "2015-08-03T12:45:00+01:00")]
    [InlineData("2015-08-03 12:45 BST", "Asia/Dhaka", "2015-08-03T12:45:00+06:00")]
    [InlineData("2015-08-03 12:45 CST", "Asia/Shanghai", "2015-08-03T12:45:00+08:00")]
    [InlineData("2015-08-03 12:45 CST", "America/Chicago", "2015-08-03T12:45:00-06:00")]
    [InlineData("2015-02-03 12:45 CST", "America/Chicago", "2015-02-03T12:45:00-06:00")]
    [InlineData("2015-08-03 12:45 PST", "Asia/Manila", "2015-08-03T12:45:00+08:00")]
    [InlineData("2015-08-03 12:45 AST", "Asia/Riyadh", "2015-08-03T12:45:00+03:00")]
    [InlineData("2015-02-03 12:45 AST", "America/Halifax", "2015-02-03T12:45:00-04:00")]
    [InlineData("2013-08-03 12:45 MSK", "Europe/Moscow", "2013-08-03T12:45:00+04:00")]
    [InlineData("2015-08-03 12:45 MSK", "Europe/Moscow", "2015-08-03T12:45:00+03:00")]
    [InlineData("2015-08-03 12:45 JST", "Europe/Paris", "2015-08-03T12:45:00+09:00")]
    public void TryDateTimeOffset_SharedAbbreviation_IsReadInTheDeclaredZone(string text, string zone, string expected)
    {
        DateTimeOffset instant = DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture);
        Assert.True(DateConversion.TryDateTimeOffset(text, null, "", zone, out DateTimeOffset value));
        Assert.True(value.EqualsExact(instant), value.ToString("o"));
        Assert.True(DateConversion.TryDateOnly(text, null, "", zone, out _));
    }

    [Fact]
    public void TryDateTimeOffset_SharedAbbreviationOfAnotherZone_ReturnsFalse()
    {
        Assert.False(DateConversion.TryDateTimeOffset("2015-02-03 12:45 IST", null, "", "Europe/Dublin", out _));
        Assert.False(DateConversion.TryDateTimeOffset("2015-08-03 12:45 IST", null, "", "America/New_York", out _));
        Assert.True(DateConversion.TryTimeOnly("12:45 IST", null, "", null, out TimeOnly time));
        Assert.Equal(new TimeOnly(12, 45), time);
    }

    [Fact]
    public void TryDateTimeOffset_RelativeDayWithTimeInNamedZone_ReturnsFalse() =>
        Assert.False(RelativeDateConversion.TryDateTimeOffset("yesterday at 10:00 EST", "", "Europe/Paris", DateTimeOffset.UnixEpoch, out _));

    [Theory]
    [InlineData("", "MMMM d, yyyy", "August 2nd, 2015", "2015-08-02")]
    [InlineData("en", "MMMM d yyyy", "August 21ST 2015", "2015-08-21")]
    [InlineData("en", "d MMMM yyyy", "3rd August 2015", "2015-08-03")]
    [InlineData("en", "d'th' MMMM yyyy", "4th August 2015", "2015-08-04")]
    [InlineData("en", "MMMM dd, yyyy", "August 11th, 2015", "2015-08-11")]
    [InlineData("fr", "d MMMM yyyy", "1er août 2015", "2015-08-01")]
    [InlineData("fr", "d'er' MMMM yyyy", "1er août 2015", "2015-08-01")]
    [InlineData("fr", "dddd d MMMM yyyy", "samedi 1ᵉʳ août 2015", "2015-08-01")]
    [InlineData("es", "d 'de' MMMM 'de' yyyy", "1º de agosto de 2015", "2015-08-01")]
    [InlineData("pt-BR", "d 'de' MMMM 'de' yyyy", "1° de agosto de 2015", "2015-08-01")]
    [InlineData("it", "d MMMM yyyy", "1º agosto 2015", "2015-08-01")]
    [InlineData("nl", "d MMMM yyyy", "2e augustus 2015", "2015-08-02")]
    [InlineData("de", "d MMMM yyyy", "3. August 2015", "2015-08-03")]
    [InlineData("de", "d. MMMM yyyy", "3. August 2015", "2015-08-03")]
    [InlineData("de", "d. MMM yyyy", "3. Mrz 2015", "2015-03-03")]
    [InlineData("de", "d. MMM yyyy", "3. Mrz. 2015", "2015-03-03")]
    [InlineData("de", "d. MMM yyyy", "3. Mär. 2015", "2015-03-03")]
    [InlineData("de-AT", "d. MMMM yyyy", "3. Feber 2015", "2015-02-03")]
    [InlineData("ar-LB", "d MMMM yyyy", "3 كانون الثاني 2015", "2015-01-03")]
    [InlineData("ar-IQ", "d MMMM yyyy", "3 شباط 2015", "2015-02-03")]
    [InlineData("ar-DZ", "d MMMM yyyy", "3 جانفي 2015", "2015-01-03")]
    [InlineData("ar-TN", "d MMMM yyyy", "3 أفريل 2015", "2015-04-03")]
    [InlineData("ar-TN", "d MMMM yyyy", "3 أوت 2015", "2015-08-03")]
    [InlineData("ar-MA", "d MMMM yyyy", "3 غشت 2015", "2015-08-03")]
    [InlineData("ar-MA", "d MMMM yyyy", "3 شتنبر 2015", "2015-09-03")]
    [InlineData("ar-EG", "d MMMM yyyy", "3 أغسطس 2015", "2015-08-03")]
    [InlineData("ar", "d MMMM yyyy", "3 أوكتوبر 2015", "2015-10-03")]
    [InlineData("hi", "d MMMM yyyy", "3 सितम्बर 2015", "2015-09-03")]
    [InlineData("hi", "d MMMM yyyy", "3 सितंबर 2015", "2015-09-03")]
    [InlineData("hi", "d MMMM yyyy", "3 अक्तूबर 2015", "2015-10-03")]
    [InlineData("hi", "d MMMM yyyy", "3 अक्टूबर 2015", "2015-10-03")]
    [InlineData("hi", "d MMMM yyyy", "३ नवम्बर २०१५", "2015-11-03")]
    [InlineData("hi", "d MMMM yyyy", "3 दिसम्बर 2015", "2015-12-03")]
    [InlineData("hi", "d MMMM yyyy", "3 फरवरी 2015", "2015-02-03")]
    [InlineData("hi", "d MMMM yyyy", "3 \u092B\u093C\u0930\u0935\u0930\u0940 2015", "2015-02-03")]
    [InlineData("hi", "d MMMM yyyy", "3 \u095E\u0930\u0935\u0930\u0940 2015", "2015-02-03")]
    [InlineData("mr", "d MMMM yyyy", "3 सप्टेम्बर 2015", "2015-09-03")]
    [InlineData("mr", "d MMMM yyyy", "3 नोव्हेंबर 2015", "2015-11-03")]
    [InlineData("bn", "d MMMM yyyy", "৩ ফেব্রুয়ারী ২০১৫", "2015-02-03")]
    [InlineData("bn", "d MMMM yyyy", "3 \u099C\u09BE\u09A8\u09C1\u09DF\u09BE\u09B0\u09BF 2015", "2015-01-03")]
    [InlineData("bn", "d MMMM yyyy", "3 \u099C\u09BE\u09A8\u09C1\u09AF\u09BC\u09BE\u09B0\u09BF 2015", "2015-01-03")]
    [InlineData("bn", "d MMMM yyyy", "3 অগাস্ট 2015", "2015-08-03")]
    [InlineData("ur", "d MMMM yyyy", "3 ستمبر 2015", "2015-09-03")]
    [InlineData("ur", "d MMMM yyyy", "3 مئی 2015", "2015-05-03")]
    public void TryDateOnly_DayAndMonthAsPagesWriteThem_AreRead(string culture, string format, string text, string expected)
    {
        Assert.True(DateConversion.TryDateOnly(text, format, culture, null, out DateOnly date));
        Assert.Equal(DateOnly.Parse(expected, CultureInfo.InvariantCulture), date);
    }

    [Theory]
    [InlineData("", "MMMM d, yyyy", "August 2xx, 2015")]
    [InlineData("", "MMMM d, yyyy", "August 2., 2015")]
    [InlineData("", "MMMM d, yyyy", "August 2 nd, 2015")]
    [InlineData("", "d/M/yyyy", "2./3/2015")]
    [InlineData("fr", "d MMMM yyyy", "1ers août 2015")]
    [InlineData("fr", "d MMMM yyyy", "1eraoût 2015")]
    [InlineData("de", "d MMMM yyyy", "3.. August 2015")]
    [InlineData("de", "d. MMM yyyy", "3. Mrzz 2015")]
    public void TryDateOnly_OtherDay_ReturnsFalse(string culture, string format, string text) =>
        Assert.False(DateConversion.TryDateOnly(text, format, culture, null, out _));

    [Theory]
    [InlineData("yyyy-MM-dd HH:mm zzz", "2015-08-03 12:45 EST", "2015-08-03T12:45:00-05:00")]
    [InlineData("yyyy-MM-dd HH:mm K", "2015-08-03 12:45 CEST", "2015-08-03T12:45:00+02:00")]
    [InlineData("d MMM yyyy HH:mm 'GMT'zzz", "3 Aug 2015 12:45 GMT+0200", "2015-08-03T12:45:00+02:00")]
    [InlineData("d MMM yyyy HH:mm 'GMT' zzz", "3 Aug 2015 12:45 GMT +0200", "2015-08-03T12:45:00+02:00")]
    [InlineData("d MMM yyyy HH:mm 'UTC'zzz", "3 Aug 2015 12:45 UTC-03:30", "2015-08-03T12:45:00-03:30")]
    [InlineData("d MMM yyyy HH:mm 'UTC'K", "3 Aug 2015 12:45 UTC", "2015-08-03T12:45:00+00:00")]
    [InlineData("d MMM yyyy HH:mm zzz 'UTC'", "3 Aug 2015 12:45 +0000 UTC", "2015-08-03T12:45:00+00:00")]
    public void TryDateTimeOffset_FormatWithZone_ReadsIt(string format, string text, string expected)
    {
        Assert.True(DateConversion.TryDateTimeOffset(text, format, "", null, out DateTimeOffset value));
        Assert.True(value.EqualsExact(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture)), value.ToString("o"));
    }

    [Theory]
    [InlineData("d MMM yyyy HH:mm 'GMT'zzz", "3 Aug 2015 12:45 GMT")]
    [InlineData("d MMM yyyy HH:mm 'GMT'zzz", "3 Aug 2015 12:45 +0200")]
    [InlineData("d MMM yyyy HH:mm 'GMT'", "3 Aug 2015 12:45 +0200 GMT")]
    [InlineData("d MMM yyyy HH:mm zzz", "3 Aug 2015 12:45 IST")]
    public void TryDateTimeOffset_FormatWithZoneAndOtherText_ReturnsFalse(string format, string text) =>
        Assert.False(DateConversion.TryDateTimeOffset(text, format, "", "UTC", out _));
}

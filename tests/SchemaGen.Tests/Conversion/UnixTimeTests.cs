using System;
using System.Globalization;
using CsCheck;
using SchemaGen.Conversion.Dates;

namespace SchemaGen.Tests.Conversion;

/// <summary>The formats <c>unix</c> and <c>unix-ms</c>.</summary>
public sealed class UnixTimeTests
{
    [Theory]
    [InlineData("unix", "1438620300", "2015-08-03T16:45:00Z")]
    [InlineData("unix", " 1438620300\n", "2015-08-03T16:45:00Z")]
    [InlineData("unix", "١٤٣٨٦٢٠٣٠٠", "2015-08-03T16:45:00Z")]
    [InlineData("unix", "1438620300.25", "2015-08-03T16:45:00.25Z")]
    [InlineData("unix", "1438620300.123456789", "2015-08-03T16:45:00.1234567Z")]
    [InlineData("unix", "1.4386203E9", "2015-08-03T16:45:00Z")]
    [InlineData("unix", "0", "1970-01-01T00:00:00Z")]
    [InlineData("unix", "-1", "1969-12-31T23:59:59Z")]
    [InlineData("unix", "-0.5", "1969-12-31T23:59:59.5Z")]
    [InlineData("unix", "-62135596800", "0001-01-01T00:00:00Z")]
    [InlineData("unix", "253402300799", "9999-12-31T23:59:59Z")]
    [InlineData("unix-ms", "1438620300000", "2015-08-03T16:45:00Z")]
    [InlineData("unix-ms", "1438620300001", "2015-08-03T16:45:00.001Z")]
    [InlineData("unix-ms", "1438620300000.5", "2015-08-03T16:45:00.0005Z")]
    [InlineData("unix-ms", "0", "1970-01-01T00:00:00Z")]
    [InlineData("unix-ms", "99999999", "1970-01-02T03:46:39.999Z")]
    [InlineData("unix-ms", "100000000000", "1973-03-03T09:46:40Z")]
    [InlineData("unix-ms", "-100000000000", "1966-10-31T14:13:20Z")]
    public void TryDateTimeOffset_UnixNumber_IsAnInstant(string format, string text, string expected)
    {
        DateTimeOffset instant = DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture);
        foreach (string? zone in new[] { null, "Etc/GMT" })
        {
            foreach (string culture in new[] { "", "fa-IR", "fr", "en-u-ca-persian" })
            {
                Assert.True(DateConversion.TryDateTimeOffset(text, format, culture, zone, out DateTimeOffset value));
                Assert.True(value.EqualsExact(instant), value.ToString("o"));
                Assert.True(DateConversion.TryDateTime(text, format, culture, zone, out DateTime utc));
                Assert.Equal((instant.UtcDateTime, DateTimeKind.Utc), (utc, utc.Kind));
                Assert.True(DateConversion.TryDateOnly(text, format, culture, zone, out DateOnly date));
                Assert.Equal(DateOnly.FromDateTime(instant.UtcDateTime), date);
                Assert.True(DateConversion.TryTimeOnly(text, format, culture, zone, out TimeOnly time));
                Assert.Equal(TimeOnly.FromDateTime(instant.UtcDateTime), time);
            }
        }
    }

    [Theory]
    [InlineData("unix", "")]
    [InlineData("unix", "abc")]
    [InlineData("unix", "2015-08-03")]
    [InlineData("unix", "1,438,620,300")]
    [InlineData("unix", "1 438 620 300")]
    [InlineData("unix", "1438620300 s")]
    [InlineData("unix", "0x55BF")]
    [InlineData("unix", "1438620300-")]
    [InlineData("unix", "(1438620300)")]
    [InlineData("unix", "$1438620300")]
    [InlineData("unix", "NaN")]
    [InlineData("unix", "1e999")]
    [InlineData("unix", "1438620300000")] // milliseconds
    [InlineData("unix", "253402300800")]
    [InlineData("unix", "-62135596801")]
    [InlineData("unix", "79228162514264337593543950335")]
    [InlineData("unix-ms", "1438620300")] // seconds
    [InlineData("unix-ms", "100000000")]
    [InlineData("unix-ms", "99999999999")]
    [InlineData("unix-ms", "-1438620300")]
    [InlineData("unix-ms", "1438620300000000")] // microseconds
    [InlineData("unix-ms", "253402300800000")]
    [InlineData("Unix", "1438620300")]
    public void TryDateTimeOffset_UnixFormatAndOtherText_ReturnsFalse(string format, string text)
    {
        Assert.False(DateConversion.TryDateTimeOffset(text, format, "", "UTC", out _));
        Assert.False(DateConversion.TryDateTime(text, format, "", null, out _));
        Assert.False(DateConversion.TryDateOnly(text, format, "", null, out _));
        Assert.False(DateConversion.TryTimeOnly(text, format, "", null, out _));
    }

    [Fact]
    public void TryDateOnly_UnixNumber_GivesDateAndTimeOfTheZone()
    {
        Assert.True(DateConversion.TryDateOnly("1704067200", "unix", "", "America/New_York", out DateOnly date));
        Assert.Equal(new DateOnly(2023, 12, 31), date);
        Assert.True(DateConversion.TryTimeOnly("1704067200000", "unix-ms", "", "America/New_York", out TimeOnly time));
        Assert.Equal(new TimeOnly(19, 0), time);
        Assert.True(DateConversion.TryDateTimeOffset("1704067200", "unix", "", "America/New_York", out DateTimeOffset value));
        Assert.Equal(TimeSpan.Zero, value.Offset);
    }

    [Fact]
    public void TryDateTimeOffset_AnyUnixSeconds_ReadsBack() =>
        Gen.Long[DateTimeOffset.MinValue.ToUnixTimeSeconds(), DateTimeOffset.MaxValue.ToUnixTimeSeconds()].Sample(static seconds =>
            DateConversion.TryDateTimeOffset(seconds.ToString(CultureInfo.InvariantCulture), "unix", "", null, out DateTimeOffset value) && value == DateTimeOffset.FromUnixTimeSeconds(seconds));
}

using System;
using System.Globalization;
using SchemaGen.Conversion.Dates;

namespace SchemaGen.Tests.Conversion;

/// <summary>Durations in the notation of ISO 8601-1, 5.5.2, and in that of <see cref="TimeSpan"/>.</summary>
public sealed class DurationTests
{
    [Theory]
    [InlineData("PT1H2M3S", "01:02:03")]
    [InlineData("P1DT1H2M3.5S", "1.01:02:03.5")]
    [InlineData("P1W2D", "9.00:00:00")]
    [InlineData("P1.5D", "1.12:00:00")]
    [InlineData("P0.5W", "3.12:00:00")]
    [InlineData("PT0.5M", "00:00:30")]
    [InlineData("+PT5M", "00:05:00")]
    [InlineData("-P1DT0.5H", "-1.00:30:00")]
    [InlineData("P0Y", "00:00:00")]
    [InlineData("P0M1W", "7.00:00:00")]
    [InlineData("P0.0Y1D", "1.00:00:00")]
    [InlineData("PT0.0000001S", "00:00:00.0000001")]
    [InlineData("PT0.00000019S", "00:00:00.0000001")]
    [InlineData("PT0.12345678901234567890S", "00:00:00.1234567")]
    [InlineData("PT123456789S", "1428.21:33:09")]
    [InlineData("PT999999999M", "694444.10:39:00")]
    [InlineData("P15250284W", null, false)]
    [InlineData("P1D1W", null, false)]
    [InlineData("P1D1D", null, false)]
    [InlineData("P0.5Y", null, false)]
    [InlineData("P1Y1D", null, false)]
    [InlineData("P2M", null, false)]
    [InlineData("PT1M1H", null, false)]
    [InlineData("PT5D", null, false)]
    [InlineData("P5S", null, false)]
    [InlineData("PT1.H", null, false)]
    [InlineData("PT.5H", null, false)]
    [InlineData("PT1.5", null, false)]
    [InlineData("PT1", null, false)]
    [InlineData("PT1HT1M", null, false)]
    [InlineData("PTT1H", null, false)]
    [InlineData("P1DT", null, false)]
    [InlineData("T1H", null, false)]
    [InlineData("--PT1H", null, false)]
    [InlineData("PT-1H", null, false)]
    [InlineData("PT1234567890S", null, false)]
    [InlineData("PT1H and more", null, false)]
    [InlineData("PT0\0", null, false)]
    public void TryTimeSpan_Designators_AreAdded(string text, string? expected, bool isRead = true)
    {
        Assert.Equal(isRead, DateConversion.TryTimeSpan(text, null, out TimeSpan value));
        Assert.Equal(isRead ? TimeSpan.Parse(expected!, CultureInfo.InvariantCulture) : default, value);
    }

    [Theory]
    [InlineData("00:00", "00:00:00")]
    [InlineData("23:59", "23:59:00")]
    [InlineData("0:59:59", "00:59:59")]
    [InlineData("23:59:59.9999999", "23:59:59.9999999")]
    [InlineData("23:59:59,5", "23:59:59.5")]
    [InlineData("+1:30", "01:30:00")]
    [InlineData("-1:30", "-01:30:00")]
    [InlineData("7.23:59", "7.23:59:00")]
    [InlineData("10675199.02:48:05.4775807", "10675199.02:48:05.4775807")]
    [InlineData("-10675199.02:48:05.4775808", "-10675199.02:48:05.4775808")]
    [InlineData("10675199.02:48:05.4775808", null)]
    [InlineData("-10675199.02:48:05.4775809", null)]
    [InlineData("10675200.00:00", null)]
    [InlineData("123456789.00:00", null)]
    [InlineData("24:00", null)]
    [InlineData("1.24:00", null)]
    [InlineData("123:00", null)]
    [InlineData("1.123:00", null)]
    [InlineData("1.:00", null)]
    [InlineData("1.2.3:00", null)]
    [InlineData("1:60", null)]
    [InlineData("1:5", null)]
    [InlineData("1:005", null)]
    [InlineData("1:30:60", null)]
    [InlineData("1:30:5", null)]
    [InlineData("1:30:005", null)]
    [InlineData("1:30:", null)]
    [InlineData("1:30:05.", null)]
    [InlineData("1:30:05:06", null)]
    [InlineData(":30", null)]
    [InlineData("5.30", null)]
    [InlineData("12h", null)]
    public void TryTimeSpan_Clock_IsReadAsNetWritesIt(string text, string? expected)
    {
        Assert.Equal(expected is not null, DateConversion.TryTimeSpan(text, null, out TimeSpan value));
        Assert.Equal(expected is null ? default : TimeSpan.Parse(expected, CultureInfo.InvariantCulture), value);
    }
}

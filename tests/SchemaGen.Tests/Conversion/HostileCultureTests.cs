using System;
using System.Globalization;
using SchemaGen.Conversion;
using SchemaGen.Conversion.Dates;
using SchemaGen.Conversion.Numbers;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Conversion;

/// <summary>The same values whatever the thread's culture is.</summary>
public sealed class HostileCultureTests
{
    [Theory]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("sv-SE")]
    public void Conversion_HostileAmbientCulture_GivesSameValues(string name) => Cultures.Run(name, ReadEverything);

    [Fact]
    public void Conversion_AmbientCultureWithOtherSigns_GivesSameValues()
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "\u2212";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.DateTimeFormat.DateSeparator = "|";
        culture.DateTimeFormat.TimeSeparator = "|";
        Cultures.Run(culture, ReadEverything);
    }

    [Fact]
    public void Conversion_InvariantAmbientCulture_GivesExpectedValues() => Cultures.Run(CultureInfo.InvariantCulture, ReadEverything);

    private static void ReadEverything()
    {
        Assert.True(TextConversion.TryBoolean("TRUE", out bool truth) && truth);
        Assert.True(NumberConversion.TryInteger("-1,234", "", out int integer));
        Assert.Equal(-1234, integer);
        Assert.True(NumberConversion.TryInteger("\u22125", "", out integer));
        Assert.Equal(-5, integer);
        Assert.True(NumberConversion.TryDecimal("-1.234,5 درهم", "ar-MA", out decimal money));
        Assert.Equal(-1234.5m, money);
        Assert.True(NumberConversion.TryDouble("-1.5E-7", "", out double number));
        Assert.Equal(-1.5e-7, number);
        Assert.True(DateConversion.TryDateTimeOffset("الخميس 23 نونبر 2023 - 14:00", "dddd d MMMM yyyy - HH:mm", "ar-MA", "Africa/Casablanca", out DateTimeOffset instant));
        Assert.True(instant.EqualsExact(new DateTimeOffset(2023, 11, 23, 14, 0, 0, TimeSpan.FromHours(1))));
        Assert.True(DateConversion.TryDateOnly("23/11/2023", "dd/MM/yyyy", "", null, out DateOnly date));
        Assert.Equal(new DateOnly(2023, 11, 23), date);
        Assert.True(DateConversion.TryDateOnly("5 HAZİRAN 2024", "d MMMM yyyy", "tr", null, out date));
        Assert.Equal(new DateOnly(2024, 6, 5), date);
        Assert.True(DateConversion.TryDateTime("FRIDAY, 05 JAN 2024 14:30:15 GMT", null, "", null, out DateTime utc));
        Assert.Equal(new DateTime(2024, 1, 5, 14, 30, 15, DateTimeKind.Utc), utc);
        Assert.True(DateConversion.TryTimeOnly("2:30 PM", null, "", null, out TimeOnly time));
        Assert.Equal(new TimeOnly(14, 30), time);
        Assert.True(DateConversion.TryTimeSpan("-PT1H30M", null, out TimeSpan duration));
        Assert.Equal(TimeSpan.FromMinutes(-90), duration);
        Assert.True(DateConversion.TryTimeSpan("-1:30:00.5", null, out duration));
        Assert.True(DateConversion.TryTimeSpan("05:30", "mm\\:ss", out duration));
        Assert.True(UriConversion.TryUri("/İstanbul?I=i", new Uri("HTTPS://Example.org/x"), out Uri? address));
        Assert.Equal("https://example.org/%C4%B0stanbul?I=i", address.AbsoluteUri);
        Assert.True(TextConversion.TryGuid("0F8FAD5B-D9CB-469F-A165-70867728950E", out _));
    }
}

using System;
using System.Numerics;
using SchemaGen.JsonLd;

namespace SchemaGen.Tests.JsonLd;

/// <summary>Integers in the notation of JSON (RFC 8259, section 6).</summary>
public sealed class JsonNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("0.0", 0)]
    [InlineData("-0.000", 0)]
    [InlineData("0e5", 0)]
    [InlineData("0e99999999999", 0)]
    [InlineData("0.0E-99999999999", 0)]
    [InlineData("7", 7)]
    [InlineData("-7", -7)]
    [InlineData("7.0", 7)]
    [InlineData("-1.0", -1)]
    [InlineData("1e3", 1000)]
    [InlineData("1E3", 1000)]
    [InlineData("1e+3", 1000)]
    [InlineData("-12e2", -1200)]
    [InlineData("1.5e1", 15)]
    [InlineData("1.50e1", 15)]
    [InlineData("1.5e3", 1500)]
    [InlineData("150e-1", 15)]
    [InlineData("1200e-2", 12)]
    [InlineData("0.001e3", 1)]
    [InlineData("0.012e3", 12)]
    [InlineData("10.20e1", 102)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("2.147483647e9", int.MaxValue)]
    public void TryInteger_Integer_IsRead(string number, int expected)
    {
        Assert.True(JsonNumber.TryInteger(number, out int value));
        Assert.Equal(expected, value);
        Assert.True(JsonNumber.TryInteger(number, out long wide));
        Assert.Equal(expected, wide);
        Assert.True(JsonNumber.TryInteger(number, out Int128 widest));
        Assert.Equal(expected, widest);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("0.5")]
    [InlineData("15e-1")]
    [InlineData("1e-1")]
    [InlineData("1e-5")]
    [InlineData("0.0015e3")]
    [InlineData("1.25e1")]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("1e10")]
    [InlineData("1e41")]
    [InlineData("1e99999999999")]
    [InlineData("1e-99999999999")]
    public void TryInteger_FractionOrOutOfRange_IsNotRead(string number)
    {
        Assert.False(JsonNumber.TryInteger(number, out int value));
        Assert.Equal(0, value);
    }

    [Fact]
    public void TryInteger_LargestOfEachType_IsRead()
    {
        AssertLargest(byte.MaxValue);
        AssertLargest(ushort.MaxValue);
        AssertLargest(ulong.MaxValue);
        AssertLargest(Int128.MaxValue);
        AssertLargest(UInt128.MaxValue);
        Assert.False(JsonNumber.TryInteger("-1", out byte _));
        Assert.True(JsonNumber.TryInteger("1e38", out Int128 power));
        Assert.Equal(Int128.Parse("1" + new string('0', 38), System.Globalization.CultureInfo.InvariantCulture), power);
        Assert.False(JsonNumber.TryInteger("1e39", out UInt128 _));
    }

    private static void AssertLargest<T>(T largest)
        where T : struct, IBinaryInteger<T>
    {
        string digits = largest.ToString("D", System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(JsonNumber.TryInteger(digits, out T value));
        Assert.Equal(largest, value);
        Assert.True(JsonNumber.TryInteger(digits + ".000", out value));
        Assert.Equal(largest, value);
        Assert.False(JsonNumber.TryInteger(digits + "0", out value));
        Assert.Equal(T.Zero, value);
    }
}

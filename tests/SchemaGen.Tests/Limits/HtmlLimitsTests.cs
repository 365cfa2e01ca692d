using System;
using System.Threading;

namespace SchemaGen.Tests.Limits;

/// <summary>The values that limits may have.</summary>
public sealed class HtmlLimitsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Init_ZeroOrNegative_ThrowsWithTheNameOfTheProperty(int value)
    {
        AssertRefused("MaxBytes", () => new HtmlLimits { MaxBytes = value });
        AssertRefused("MaxElements", () => new HtmlLimits { MaxElements = value });
        AssertRefused("MaxItems", () => new HtmlLimits { MaxItems = value });
        AssertRefused("MaxTextLength", () => new HtmlLimits { MaxTextLength = value });
        AssertRefused("MaxTotalLength", () => new HtmlLimits { MaxTotalLength = value });
        AssertRefused("MaxDuration", () => new HtmlLimits { MaxDuration = TimeSpan.FromTicks(value) });

        if (value < 0)
        {
            AssertRefused("MaxIssues", () => new HtmlLimits { MaxIssues = value });
        }
    }

    [Fact]
    public void Init_SmallestAndLargest_AreAccepted()
    {
        var limits = new HtmlLimits { MaxBytes = 1, MaxElements = 1, MaxItems = 1, MaxTextLength = 1, MaxIssues = 0, MaxTotalLength = 1, MaxDuration = TimeSpan.FromTicks(1) };
        Assert.Equal((1L, 1, 1, 1, 0, 1L, 1L), (limits.MaxBytes, limits.MaxElements, limits.MaxItems, limits.MaxTextLength, limits.MaxIssues, limits.MaxTotalLength, limits.MaxDuration.Ticks));
        Assert.Equal(Timeout.InfiniteTimeSpan, new HtmlLimits { MaxDuration = Timeout.InfiniteTimeSpan }.MaxDuration);
        Assert.Equal(long.MaxValue, new HtmlLimits { MaxBytes = long.MaxValue, MaxTotalLength = long.MaxValue }.MaxTotalLength);
        AssertRefused("MaxDuration", () => new HtmlLimits { MaxDuration = TimeSpan.FromDays(50) });
        AssertRefused("MaxDuration", () => new HtmlLimits { MaxDuration = TimeSpan.MaxValue });
    }

    [Fact]
    public void Defaults_NewInstance_AreThoseOfTheDocumentation()
    {
        var limits = new HtmlLimits();
        Assert.Equal((64L << 20, 2_000_000, 100_000, 4 << 20, 200, 256L << 20, TimeSpan.FromSeconds(60)), (limits.MaxBytes, limits.MaxElements, limits.MaxItems, limits.MaxTextLength, limits.MaxIssues, limits.MaxTotalLength, limits.MaxDuration));
        Assert.Equal(limits, new HtmlLimits { MaxItems = 100_000 });
        Assert.NotEqual(limits, limits with { MaxDuration = TimeSpan.FromSeconds(61) });
    }

    private static void AssertRefused(string property, Func<HtmlLimits> create) => Assert.Equal(property, Assert.Throws<ArgumentOutOfRangeException>(create).ParamName);
}

using System;
using SchemaGen.Runtime;

namespace SchemaGen.Tests.Conversion;

/// <summary>Texts that stand for the values of an enum.</summary>
public sealed class EnumNamesTests
{
    private readonly EnumNames<DayOfWeek> _names = new(("Monday", DayOfWeek.Monday), ("mon\u00A0 day", DayOfWeek.Friday), ("MONDAY", DayOfWeek.Sunday), ("الاثنين", DayOfWeek.Monday));

    [Theory]
    [InlineData("Monday", DayOfWeek.Monday)]
    [InlineData("monday", DayOfWeek.Monday)]
    [InlineData(" MONDAY\n", DayOfWeek.Monday)]
    [InlineData("Mon \u200F Day", DayOfWeek.Friday)]
    [InlineData("\u202Bالاثنين\u202C", DayOfWeek.Monday)]
    public void TryGet_KnownText_IsTheFirstValueOfIt(string text, DayOfWeek expected)
    {
        Assert.True(_names.TryGet(text, out DayOfWeek value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Tuesday")]
    [InlineData("Mondays")]
    [InlineData("1")]
    public void TryGet_OtherText_HasNoValue(string text) => Assert.False(_names.TryGet(text, out _));

    [Fact]
    public void Constructor_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => new EnumNames<DayOfWeek>(null!));
}

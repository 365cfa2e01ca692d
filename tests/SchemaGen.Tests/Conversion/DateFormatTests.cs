using System;
using System.Linq;
using CsCheck;
using SchemaGen.Conversion.Dates;

namespace SchemaGen.Tests.Conversion;

public sealed class DateFormatTests
{
    [Theory]
    [InlineData("", 0, 0)]
    [InlineData("   ", 0, 3)]
    [InlineData("d", 0, 1)]
    [InlineData("D", 0, 1)]
    [InlineData("G", 0, 1)]
    [InlineData("U", 0, 1)]
    [InlineData("/", 0, 1)]
    [InlineData("yyyy 'at", 5, 3)]
    [InlineData("yyyy \"at", 5, 3)]
    [InlineData("yyyy 'a\\", 5, 3)]
    [InlineData("yyyy\\", 4, 1)]
    [InlineData("yyyy %", 5, 1)]
    [InlineData("%%d", 0, 1)]
    [InlineData("HH:mm:ss.ffffffff", 9, 8)]
    [InlineData("d MMMM yyyy gg", 12, 2)]
    [InlineData("d de MMMM yyyy", 2, 1)]
    [InlineData("HH:MM dd/MM/yyyy", 9, 2)]
    [InlineData("'literal'", 0, 9)]
    [InlineData("dddd", 0, 4)]
    [InlineData("Unix", 0, 4)]
    [InlineData("unix-MS", 0, 7)]
    [InlineData("unix_seconds", 0, 12)]
    [InlineData("timestamp", 0, 9)]
    [InlineData("unixs", 0, 5)]
    [InlineData("unixms", 0, 6)]
    [InlineData("unixseconds", 0, 11)]
    [InlineData("unixmilliseconds", 0, 16)]
    [InlineData("unix_time", 0, 9)]
    [InlineData("unix-time-ms", 0, 12)]
    [InlineData("unixTimestamp", 0, 13)]
    [InlineData("epoch", 0, 5)]
    [InlineData("epoch_ms", 0, 8)]
    [InlineData("timestampms", 0, 11)]
    [InlineData("1", 0, 1)]
    [InlineData("HH:mm zzz zzz", 10, 3)]
    [InlineData("zzz", 0, 3)]
    public void TryParse_InvalidFormat_GivesErrorAtItsPlace(string format, int start, int length)
    {
        Assert.False(DateFormat.TryParse(format, out DateFormat? result, out DateFormat.Error? error));
        Assert.Null(result);
        Assert.NotNull(error);
        Assert.Equal((start, length), (error.Start, error.Length));
        Assert.False(error.Message.EndsWith('.'));
    }

    [Theory]
    [InlineData("Unix")]
    [InlineData("timestamp")]
    [InlineData("unixs")]
    [InlineData("unixms")]
    [InlineData("unixseconds")]
    [InlineData("unixmilliseconds")]
    [InlineData("unix_time")]
    [InlineData("unix-time-ms")]
    [InlineData("unixTimestamp")]
    [InlineData("epoch")]
    [InlineData("epoch_ms")]
    [InlineData("timestampms")]
    public void Error_OfTheNameOfUnixTime_SuggestsUnix(string format)
    {
        Assert.False(DateFormat.TryParse(format, out _, out DateFormat.Error? error));
        Assert.Equal("It is not a format. For seconds since 1970 write 'unix', for milliseconds 'unix-ms'", error!.Message);
    }

    [Theory]
    [InlineData("", "The format is empty")]
    [InlineData(" ", "The format is empty")]
    [InlineData("/", "The format names neither a date nor a time")]
    [InlineData("1", "The format names neither a date nor a time")]
    [InlineData("'literal'", "The format names neither a date nor a time")]
    [InlineData("yyyy 'at", "The quote is not closed")]
    [InlineData("yyyy\\", "A backslash must be followed by a character")]
    public void Error_OfAFormat_NamesTheMistake(string format, string message)
    {
        Assert.False(DateFormat.TryParse(format, out _, out DateFormat.Error? error));
        Assert.Equal(message, error!.Message);
    }

    [Theory]
    [InlineData("yyyy")]
    [InlineData("MM")]
    [InlineData("MMMM")]
    [InlineData("dd")]
    [InlineData("HH")]
    [InlineData("hh")]
    [InlineData("mm")]
    [InlineData("ss")]
    public void TryParse_FormatOfOnePart_IsValid(string format)
    {
        Assert.True(DateFormat.TryParse(format, out DateFormat? result, out DateFormat.Error? error));
        Assert.Null(error);
        Assert.Single(result!.Parts);
    }

    [Theory]
    [InlineData("d", "The standard format 'd' is not supported, because its meaning depends on a culture. Write the format out; for the custom specifier write '%d'")]
    [InlineData("U", "The standard format 'U' is not supported, because its meaning depends on a culture. Write the format out")]
    [InlineData("q", "'q' alone is not a standard format. Write the format out")]
    [InlineData("H", "'H' alone is not a standard format. Write the format out; for the custom specifier write '%H'")]
    public void Error_OfALetter_SuggestsWhatCanBeWritten(string format, string message)
    {
        Assert.False(DateFormat.TryParse(format, out _, out DateFormat.Error? error));
        Assert.Equal(message, error!.Message);
    }

    [Theory]
    [InlineData("dddd d MMMM yyyy - HH:mm", true, true, false, false, true)]
    [InlineData("yyyy-MM-dd", true, false, false, false, false)]
    [InlineData("HH:mm", false, true, false, false, false)]
    [InlineData("d MMMM", false, false, false, false, true)]
    [InlineData("MMMM yyyy", true, false, false, false, true)]
    [InlineData("d yyyy", false, false, false, false, false)]
    [InlineData("yyyy-MM-ddTHH:mm:sszzz", true, true, true, true, false)]
    [InlineData("yyyy-MM-ddTHH:mm:ssK", true, true, false, true, false)]
    [InlineData("yyyy-MM-ddTHH:mm:ssZ", true, true, true, true, false)]
    [InlineData("yyyy-MM-dd'T'HH:mm:ss'Z'", true, true, true, true, false)]
    [InlineData("'Z' yyyy-MM-dd", true, false, false, false, false)]
    [InlineData("o", true, true, false, true, false)]
    [InlineData("O", true, true, false, true, false)]
    [InlineData("s", true, true, false, false, false)]
    [InlineData("u", true, true, true, true, false)]
    [InlineData("r", true, true, true, true, false)]
    [InlineData("R", true, true, true, true, false)]
    [InlineData("unix", true, true, true, true, false)]
    [InlineData("unix-ms", true, true, true, true, false)]
    [InlineData("ddd MMM dd yyyy HH:mm:ss 'GMT'zzz", true, true, true, true, true)]
    [InlineData("yyyy-MM-dd HH:mm 'UTC' K", true, true, true, true, false)]
    public void TryParse_ValidFormat_ReportsItsParts(string format, bool hasDate, bool hasTime, bool hasOffset, bool mayHaveOffset, bool needsMonthNames)
    {
        Assert.True(DateFormat.TryParse(format, out DateFormat? result, out DateFormat.Error? error));
        Assert.Null(error);
        Assert.Equal(
            (hasDate, hasTime, hasOffset, mayHaveOffset, needsMonthNames),
            (result!.HasDate, result.HasTime, result.HasOffset, result.MayHaveOffset, result.NeedsMonthNames));
    }

    [Fact]
    public void HasAmbiguousHour_TwelveHourClock_IsTrueWithoutDesignator()
    {
        Assert.True(DateFormat.TryParse("h:mm", out DateFormat? alone, out _));
        Assert.True(alone!.HasAmbiguousHour);
        Assert.True(DateFormat.TryParse("h:mm tt", out DateFormat? whole, out _));
        Assert.False(whole!.HasAmbiguousHour);
    }

    [Fact]
    public void TryParse_FormatWithLiterals_GivesPartsInOrder()
    {
        Assert.True(DateFormat.TryParse("dddd  d 'de' MMM yy\\d - HH:mm", out DateFormat? format, out _));
        Assert.Equal(
            "Weekday,Blank,Day,Blank,Literal(de),Blank,MonthName,Blank,Year,Literal(d),Blank,Literal(-),Blank,Hour,Literal(:),Minute",
            string.Join(',', format!.Parts.Select(p => p.Kind == DateFormat.PartKind.Literal ? $"Literal({p.Text})" : p.Kind.ToString())));
    }

    [Fact]
    public void TryParse_AnyFormat_GivesResultOrErrorInRange() => HostileText.Any.Sample(text =>
    {
        bool isFormat = DateFormat.TryParse(text, out DateFormat? result, out DateFormat.Error? error);
        return isFormat == result is not null && isFormat == error is null
            && (error is null || (error.Start >= 0 && error.Start + error.Length <= text.Length && (error.Length > 0 || text.Length == 0)));
    });
}

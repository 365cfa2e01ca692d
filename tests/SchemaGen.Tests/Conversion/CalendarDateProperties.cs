using System;
using System.Globalization;
using CsCheck;
using SchemaGen.Conversion.Dates;

namespace SchemaGen.Tests.Conversion;

/// <summary>Every day, and any day, of other calendars than the Gregorian.</summary>
public sealed class CalendarDateProperties
{
    /// <summary>Every day of two centuries is what .NET's calendar has there.</summary>
    [Theory]
    [InlineData("fa", "1900-01-01")]
    [InlineData("ar-SA", "1900-04-30")]
    [InlineData("th", "1900-01-01")]
    public void TryDateTime_EveryDayOfTwoCenturies_IsEqualToDotNetCalendar(string culture, string first)
    {
        Calendar calendar = culture switch { "fa" => new PersianCalendar(), "th" => new ThaiBuddhistCalendar(), _ => new UmAlQuraCalendar() };
        DateTime last = culture == "ar-SA" ? new DateTime(2076, 10, 1) : new DateTime(2100, 1, 1);
        for (DateTime date = DateTime.Parse(first, CultureInfo.InvariantCulture); date < last; date = date.AddDays(1))
        {
            string text = $"{calendar.GetYear(date)}-{calendar.GetMonth(date):00}-{calendar.GetDayOfMonth(date):00}";
            Assert.True(DateConversion.TryDateTime(text, "yyyy-MM-dd", culture, null, out DateTime read) && read == date, text);
        }
    }

    [Fact]
    public void TryDateTime_AnyDate_IsReadInOneCalendarAtMost() =>
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], Gen.Int[1, 28]).Sample((year, month, day) =>
        {
            string text = $"{year:0000}-{month:00}-{day:00}";
            foreach (string culture in new[] { "fa", "ar-SA", "th" })
            {
                bool isOwn = DateConversion.TryDateOnly(text, null, culture + (culture == "fa" ? "-u-ca-persian" : culture == "th" ? "-u-ca-buddhist" : "-u-ca-islamic-umalqura"), null, out DateOnly own);
                bool isGregorian = DateConversion.TryDateOnly(text, null, culture + "-u-ca-gregory", null, out DateOnly gregorian);
                bool isRead = DateConversion.TryDateOnly(text, null, culture, null, out DateOnly read);
                if ((isOwn && isGregorian) || isRead != (isOwn || isGregorian) || (isRead && read != (isOwn ? own : gregorian)))
                {
                    return false;
                }
            }

            return true;
        });
}

using System;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Types;

/// <summary>DESIGN, "Dates", through generated code.</summary>
public sealed partial class DateTests
{
    public static TheoryData<string> Cultures => Contract.Cultures.Hostile;

    [Fact]
    public void Extract_FormatsAndZones_GiveExpectedValues() => Check();

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Extract_FormatsAndZonesInHostileCulture_GiveSameValues(string culture) => Contract.Cultures.Run(culture, Check);

    [Fact]
    public void Extract_InstantWithoutOffsetOrZone_GivesUnconvertibleIssue()
    {
        HtmlIssue issue = Issues.Single(NoZone.Extract("<b>2023-11-23T14:00</b>"), "Instant", HtmlIssueKind.Unconvertible);
        Assert.Equal(["0 Unconvertible 2023-11-23T14:00"], Issues.Attempts(issue));
        Assert.Equal(new DateTimeOffset(2023, 11, 23, 14, 0, 0, TimeSpan.Zero), Issues.Clean(NoZone.Extract("<b>2023-11-23T14:00Z</b>")).Instant);
    }

    [Fact]
    public void Extract_DateTime_IsUtcOnlyIfTheTextHasAnOffset()
    {
        Assert.Equal(DateTimeKind.Utc, Issues.Clean(Plain.Extract("<b>2023-11-23T14:00+02:00</b>")).DateTime.Kind);
        Assert.Equal(new DateTime(2023, 11, 23, 12, 0, 0), Plain.Extract("<b>2023-11-23T14:00+02:00</b>").Value.DateTime);
        Assert.Equal(DateTimeKind.Unspecified, Issues.Clean(Plain.Extract("<b>2023-11-23 14:00</b>")).DateTime.Kind);
        Assert.Equal(new DateTime(2023, 11, 23, 14, 0, 0), Plain.Extract("<b>2023-11-23 14:00</b>").Value.DateTime);
    }

    [Fact]
    public void Extract_DateOnlyFromInstant_IsTheDateAsWrittenUnlessAZoneIsSet()
    {
        Assert.Equal(new DateOnly(2023, 11, 23), Issues.Clean(Plain.Extract("<b>2023-11-23T23:30-05:00</b>")).Day);
        Assert.Equal(new DateOnly(2023, 11, 24), Issues.Clean(Zoned.Extract("<b>2023-11-23T23:30-05:00</b>")).Day);
    }

    [Fact]
    public void Extract_DateWithoutTime_IsMidnightInTheZone() =>
        Assert.Equal(new DateTimeOffset(2023, 11, 23, 0, 0, 0, TimeSpan.FromHours(1)), Issues.Clean(Zoned.Extract("<b>2023-11-23</b>")).Instant);

    [Fact]
    public void Extract_AmbiguousOrSkippedLocalTime_IsEarlierInstantOrMovedForward()
    {
        Assert.Equal(new DateTimeOffset(2023, 10, 29, 2, 30, 0, TimeSpan.FromHours(2)), Issues.Clean(Zoned.Extract("<b>2023-10-29T02:30</b>")).Instant);
        DateTimeOffset moved = Issues.Clean(Zoned.Extract("<b>2023-03-26T02:30</b>")).Instant;
        Assert.Equal(new DateTimeOffset(2023, 3, 26, 3, 30, 0, TimeSpan.FromHours(2)), moved);
        Assert.Equal(TimeSpan.FromHours(2), moved.Offset);
    }

    [Fact]
    public void Extract_SecondSourceWithAnotherFormat_IsTriedNext()
    {
        HtmlResult<TwoFormats> result = TwoFormats.Extract("<b>23/11/2023</b>");
        Assert.Equal(new DateOnly(2023, 11, 23), Issues.Clean(result).Day);
        Assert.Equal(1, result.Sources["Day"]!.Index);
        HtmlIssue issue = Issues.Single(TwoFormats.Extract("<b>23-11-2023</b>"), "Day", HtmlIssueKind.Unconvertible);
        Assert.Equal(["0 Unconvertible 23-11-2023", "1 Unconvertible 23-11-2023"], Issues.Attempts(issue));
    }

    private static void Check()
    {
        Morocco page = Issues.Clean(Morocco.Extract(
            "<b>الخميس 23 نونبر 2023 - 14:00</b><i>الجمعة 23 نونبر 2023 - 14:00</i><time>2023-11-23T14:00:00Z</time><meta name=d content='Thu, 23 Nov 2023 14:00:00 GMT'><u>14:05</u><s>1:02:03</s><q>23 novembre 2023</q>"));
        var expected = new DateTimeOffset(2023, 11, 23, 14, 0, 0, TimeSpan.FromHours(1));
        Assert.Equal(expected, page.Text);
        Assert.Equal(TimeSpan.FromHours(1), page.Text.Offset);
        Assert.Equal(expected, page.WrongWeekday);
        Assert.Equal(expected.AddHours(1), page.Machine);
        Assert.Equal(expected.AddHours(1), page.Rfc);
        Assert.Equal(new TimeOnly(14, 5), page.Time);
        Assert.Equal(new TimeSpan(1, 2, 3), page.Span);
        Assert.Equal(new DateOnly(2023, 11, 23), page.French);
    }

    [HtmlSchema(Culture = "ar-MA", TimeZone = "Africa/Casablanca")]
    private sealed partial class Morocco
    {
        [Css("b", Format = "dddd d MMMM yyyy - HH:mm")]
        public DateTimeOffset Text { get; init; }

        [Css("i", Format = "dddd d MMMM yyyy - HH:mm")]
        public DateTimeOffset WrongWeekday { get; init; }

        [Css("time", Read = ReadMode.Text)]
        public DateTimeOffset Machine { get; init; }

        [Meta("d")]
        public DateTimeOffset Rfc { get; init; }

        [Css("u", Format = "HH:mm")]
        public TimeOnly Time { get; init; }

        [Css("s")]
        public TimeSpan Span { get; init; }

        [Css("q", Format = "d MMMM yyyy", Culture = "fr-FR")]
        public DateOnly French { get; init; }
    }

    [HtmlSchema]
    private sealed partial class NoZone
    {
        [Css("b")]
        public DateTimeOffset Instant { get; init; }
    }

    [HtmlSchema]
    private sealed partial class Plain
    {
        [Css("b")]
        public DateTime DateTime { get; init; }

        [Css("b")]
        public DateOnly Day { get; init; }
    }

    [HtmlSchema(TimeZone = "Europe/Paris")]
    private sealed partial class Zoned
    {
        [Css("b")]
        public DateTimeOffset Instant { get; init; }

        [Css("b")]
        public DateOnly Day { get; init; }
    }

    [HtmlSchema]
    private sealed partial class TwoFormats
    {
        [Css("b", Format = "yyyy.MM.dd"), Css("b", Format = "dd/MM/yyyy")]
        public DateOnly Day { get; init; }
    }
}

using System;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Values;

/// <summary>Calendars, machine-written dates and Unix times through generated schemas.</summary>
public sealed partial class DateTests
{
    [Theory]
    [InlineData("۱۴۰۲/۱۱/۰۶ - ۱۸:۴۵")]
    [InlineData("1402/11/06 - 18:45")]
    [InlineData("2024/01/26 - 18:45")]
    public void Extract_PersianCulture_ReadsThePersianCalendar(string text) =>
        Assert.True(Issues.Clean(Jalali.Extract($"<time>{text}</time>")).At.EqualsExact(new DateTimeOffset(2024, 1, 26, 18, 45, 0, new TimeSpan(3, 30, 0))));

    [Fact]
    public void Extract_PersianYearInAnAttribute_IsUnconvertible()
    {
        HtmlResult<Attributes> result = Attributes.Extract("""<time datetime="1402-11-06T18:45:00+03:30">۶ بهمن ۱۴۰۲</time>""");
        Issues.Single(result, "At", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);
        Assert.Null(result.Value.At);
        Assert.Equal(new DateOnly(2024, 1, 26), result.Value.Day);
    }

    [Fact]
    public void Extract_CultureOfASource_NamesTheCalendar()
    {
        Sources sources = Issues.Clean(Sources.Extract("""<b title="1402-11-06">14 رجب 1445</b><i>26 มกราคม 2567</i><u>6 Bahman 1402</u>"""));
        Assert.Equal(new DateOnly(2024, 1, 26), sources.Attribute);
        Assert.Equal(new DateOnly(2024, 1, 26), sources.Saudi);
        Assert.Equal(new DateOnly(2024, 1, 26), sources.Thai);
        Assert.Equal(new DateOnly(2024, 1, 26), sources.English);
    }

    [Fact]
    public void Extract_DatesThatProgramsWrite_AreInstants()
    {
        Machines machines = Issues.Clean(Machines.Extract(
            """
            <meta property="article:published_time" content="Mon Aug 03 12:45:00 EDT 2015"><meta property="article:published" content="Tue Dec 13 2016 18:06:00 GMT+0000 (UTC)">
            <meta name="go" content="2016-12-13 18:06:00 +0000 UTC">
            """));
        Assert.True(machines.A!.Value.EqualsExact(new DateTimeOffset(2015, 8, 3, 12, 45, 0, TimeSpan.FromHours(-4))));
        Assert.True(machines.B!.Value.EqualsExact(new DateTimeOffset(2016, 12, 13, 18, 6, 0, TimeSpan.Zero)));
        Assert.Equal(new DateTime(2016, 12, 13, 18, 6, 0, DateTimeKind.Utc), machines.Go);
    }

    [Fact]
    public void Extract_NumbersSince1970_AreInstants()
    {
        Numbers numbers = Issues.Clean(Numbers.Extract(
            """
            <time data-time="1438620300" data-ms="1438620300000">1438620300</time>
            <script type="application/ld+json">{"created": 1438620300, "modified": "1438620300000", "precise": 1.4386203E9}</script>
            """));
        DateTimeOffset instant = new(2015, 8, 3, 16, 45, 0, TimeSpan.Zero);
        Assert.Equal((instant, instant.UtcDateTime, new DateOnly(2015, 8, 3)), (numbers.Seconds, numbers.Milliseconds, numbers.Day));
        Assert.Equal([instant, instant, instant], [numbers.Created, numbers.Modified, numbers.Precise]);
        Assert.Equal(new TimeOnly(1, 45), numbers.Tokyo);
        Issues.Single(Numbers.Extract("""<time data-ms="1438620300"></time>"""), "Milliseconds", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);
    }

    [HtmlSchema(Culture = "fa-IR", TimeZone = "Asia/Tehran")]
    private sealed partial record Jalali
    {
        [Css("time", Format = "yyyy/MM/dd - HH:mm")] public required DateTimeOffset At { get; init; }
    }

    [HtmlSchema(Culture = "fa-IR")]
    private sealed partial record Attributes
    {
        [Css("time", Attr = "datetime")] public DateTimeOffset? At { get; init; }

        [Css("time", Format = "d MMMM yyyy")] public DateOnly? Day { get; init; }
    }

    [HtmlSchema]
    private sealed partial record Sources
    {
        [Css("b", Attr = "title", Culture = "fa-IR-u-ca-persian")] public DateOnly? Attribute { get; init; }

        [Css("b", Format = "d MMMM yyyy", Culture = "ar-SA")] public DateOnly? Saudi { get; init; }

        [Css("i", Format = "d MMMM yyyy", Culture = "th")] public DateOnly? Thai { get; init; }

        [Css("u", Format = "d MMMM yyyy", Culture = "en-u-ca-persian")] public DateOnly? English { get; init; }
    }

    [HtmlSchema]
    private sealed partial record Machines
    {
        [Meta("article:published_time")] public DateTimeOffset? A { get; init; }

        [Meta("article:published")] public DateTimeOffset? B { get; init; }

        [Meta("go")] public DateTime? Go { get; init; }
    }

    [HtmlSchema(Culture = "fa-IR", TimeZone = "Asia/Tokyo")]
    private sealed partial record Numbers
    {
        [Css("time", Attr = "data-time", Format = "unix")] public DateTimeOffset? Seconds { get; init; }

        [Css("time", Attr = "data-ms", Format = "unix-ms")] public DateTime? Milliseconds { get; init; }

        [Css("time", Format = "unix", TimeZone = "America/New_York")] public DateOnly? Day { get; init; }

        [Css("time", Format = "unix")] public TimeOnly? Tokyo { get; init; }

        [JsonLd("created", Format = "unix")] public DateTimeOffset? Created { get; init; }

        [JsonLd("modified", Format = "unix-ms")] public DateTimeOffset? Modified { get; init; }

        [JsonLd("precise", Format = "unix")] public DateTimeOffset? Precise { get; init; }
    }
}

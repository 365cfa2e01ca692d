using System;
using System.Collections.Generic;
using System.Linq;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Types;

/// <summary><c>Relative</c>, through generated code.</summary>
public sealed partial class RelativeDateTests
{
    private static readonly HtmlContext s_context = new() { CapturedAt = new DateTimeOffset(2024, 3, 31, 10, 15, 33, TimeSpan.Zero) };

    public static TheoryData<string> Cultures => Contract.Cultures.Hostile;

    [Fact]
    public void Extract_RelativeDates_CountBackFromCapturedAt() => Check();

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Extract_RelativeDatesInHostileCulture_GiveSameValues(string culture) => Contract.Cultures.Run(culture, Check);

    [Fact]
    public void Extract_ExactFormatWithRelative_IsTriedFirst()
    {
        Assert.Equal(new DateTimeOffset(2023, 1, 5, 0, 0, 0, TimeSpan.FromHours(1)), Issues.Clean(Page.Extract("<b>05/01/2023</b>", s_context)).Instant);
        Assert.Equal(new DateOnly(2023, 1, 5), Issues.Clean(Page.Extract("<s>2023-01-05</s>", s_context)).Struck);
    }

    [Fact]
    public void Extract_RelativeDateInTheFuture_GivesUnconvertibleIssue()
    {
        HtmlResult<Page> result = Page.Extract("<b>بعد ساعتين</b>", s_context);
        HtmlIssue issue = Issues.Single(result, "Instant", HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);
        Assert.Equal(["0 Unconvertible بعد ساعتين"], Issues.Attempts(issue));
        Assert.Null(result.Value.Instant);
    }

    [Fact]
    public void Extract_NoCapturedAt_UsesOneNowForAllValues()
    {
        DateTimeOffset before = DateTimeOffset.UtcNow;
        IReadOnlyList<DateTime> items = Issues.Clean(Page.Extract(string.Concat(Enumerable.Repeat("<li>2 hours ago</li>", 500)))).Items;
        DateTimeOffset after = DateTimeOffset.UtcNow;
        Assert.Equal(500, items.Count);
        Assert.InRange(Assert.Single(items.Distinct()), before.AddHours(-2).UtcDateTime, after.AddHours(-2).UtcDateTime);
    }

    private static void Check()
    {
        Page page = Issues.Clean(Page.Extract("<b>منذ ساعتين</b><i>hier à 14h05</i><u>İKİ SAAT ÖNCE</u><s>2 days ago</s><li>5 min ago</li><li>just now</li><time title='1h ago'>x</time>", s_context));
        Assert.Equal(new DateTimeOffset(2024, 3, 31, 8, 15, 33, TimeSpan.Zero), page.Instant);
        Assert.Equal(new DateTimeOffset(2024, 3, 30, 14, 5, 0, TimeSpan.Zero), page.French);
        Assert.Equal(new DateTimeOffset(2024, 3, 31, 11, 15, 33, TimeSpan.FromHours(3)), page.Turkish);
        Assert.Equal(TimeSpan.FromHours(3), page.Turkish!.Value.Offset);
        Assert.Equal(new DateOnly(2024, 3, 29), page.Struck);
        Assert.Equal([new DateTime(2024, 3, 31, 10, 10, 33), new DateTime(2024, 3, 31, 10, 15, 33)], page.Items);
        Assert.Equal(new DateTimeOffset(2024, 3, 31, 9, 15, 33, TimeSpan.Zero), page.Machine);
    }

    /// <summary>Morocco keeps UTC in Ramadan, which began in March 2024; else it is an hour ahead.</summary>
    [HtmlSchema(Culture = "ar-MA", TimeZone = "Africa/Casablanca")]
    private sealed partial class Page
    {
        [Css("b", Format = "dd/MM/yyyy", Relative = true)]
        public DateTimeOffset? Instant { get; init; }

        [Css("i", Culture = "fr", Relative = true)]
        public DateTimeOffset? French { get; init; }

        [Css("u", Culture = "tr", TimeZone = "Europe/Istanbul", Relative = true)]
        public DateTimeOffset? Turkish { get; init; }

        [Css("s", Culture = "en", Relative = true)]
        public DateOnly? Struck { get; init; }

        [Css("li", Culture = "en", Relative = true)]
        public IReadOnlyList<DateTime> Items { get; init; } = [];

        [Css("time", Attr = "title", Relative = true)]
        public DateTimeOffset? Machine { get; init; }
    }
}

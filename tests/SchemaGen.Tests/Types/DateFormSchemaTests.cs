using System;
using System.Collections.Generic;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Types;

/// <summary>Dates as publishers write them, through generated code.</summary>
public sealed partial class DateFormSchemaTests
{
    private static readonly HtmlContext s_context = new() { CapturedAt = new DateTimeOffset(2024, 3, 31, 10, 15, 33, TimeSpan.Zero) };

    public static TheoryData<string> Cultures => Contract.Cultures.Hostile;

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Extract_DatesOfAPage_GiveTheirValues(string culture) => Contract.Cultures.Run(culture, static () =>
    {
        Page page = Issues.Clean(Page.Extract("""
            <script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2024-02-28T12:00:01+0000", "dateModified": "2024-02-28T12:00:01+00:00Z"}</script>
            <meta property="article:published_time" content="2024-02-26T21:10:43.555">
            <b>الأحد 23 فبراير 2025 - 02:30&nbsp;</b><i>1.º de mayo de 2024</i><u>วันพุธที่ 1 พฤษภาคม พ.ศ. 2567</u>
            <s data-timestamp="1709204401532">Feb. 29, 2024</s><li>2 hours ago<li>yesterday at 14:05
            """, s_context));
        Assert.Equal(new DateTimeOffset(2024, 2, 28, 12, 0, 1, TimeSpan.Zero), page.Published);
        Assert.Equal(new DateTimeOffset(2024, 2, 28, 12, 0, 1, TimeSpan.Zero), page.Modified);
        Assert.Equal(new DateTime(2024, 2, 26, 21, 10, 43, 555), page.Meta);
        Assert.True(page.Hespress!.Value.EqualsExact(new DateTimeOffset(2025, 2, 23, 2, 30, 0, TimeSpan.FromHours(1))));
        Assert.Equal(new DateOnly(2024, 5, 1), page.Spanish);
        Assert.Equal(new DateOnly(2024, 5, 1), page.Thai);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1709204401532), page.Stamp);
        Assert.Equal([new DateTime(2024, 3, 31, 8, 15, 33), new DateTime(2024, 3, 30, 14, 5, 0)], page.Items);
    });

    [Theory]
    [InlineData("<b>الأحد 30 فبراير 2025 - 02:30</b>", "Hespress")]
    [InlineData("<i>01/02/2024</i>", "Spanish")]
    [InlineData("<s data-timestamp=1709204401></s>", "Stamp")]
    [InlineData("<meta property='article:published_time' content='01/02/2024 10:00'>", "Meta")]
    public void Extract_DateThatIsRefused_GivesUnconvertibleIssue(string html, string member) =>
        Issues.Single(Page.Extract(html, s_context), member, HtmlIssueKind.Unconvertible, HtmlIssueSeverity.Warning);

    [HtmlSchema(TimeZone = "Africa/Casablanca")]
    private sealed partial class Page
    {
        [JsonLd("datePublished")]
        public DateTimeOffset? Published { get; init; }

        [JsonLd("dateModified")]
        public DateTimeOffset? Modified { get; init; }

        [Meta("article:published_time")]
        public DateTime? Meta { get; init; }

        [Css("b", Format = "dddd d MMMM yyyy - HH:mm", Culture = "ar-MA")]
        public DateTimeOffset? Hespress { get; init; }

        [Css("i", Format = "d 'de' MMMM 'de' yyyy", Culture = "es")]
        public DateOnly? Spanish { get; init; }

        [Css("u", Format = "dddd'ที่' d MMMM 'พ.ศ.' yyyy", Culture = "th")]
        public DateOnly? Thai { get; init; }

        [Css("s", Attr = "data-timestamp", Format = "unix-ms")]
        public DateTimeOffset? Stamp { get; init; }

        [Css("li", Relative = true)]
        public IReadOnlyList<DateTime> Items { get; init; } = [];
    }
}

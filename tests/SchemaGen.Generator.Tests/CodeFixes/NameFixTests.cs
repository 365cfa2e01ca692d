using System.Linq;
using System.Threading.Tasks;
using SchemaGen.CodeFixes;
using SchemaGen.Conversion.TimeZones;
using SchemaGen.Generator.Parsing.Checks;

namespace SchemaGen.Generator.Tests.CodeFixes;

/// <summary>SCHEMA0018, SCHEMA0019, SCHEMA0032 and SCHEMA0073: the name or format that may be meant.</summary>
public class NameFixTests
{
    [Theory]
    [InlineData("Casablanca", "Africa/Casablanca")]
    [InlineData("new york", "America/New_York")]
    [InlineData("Africa/Casablnca", "Africa/Casablanca")]
    [InlineData("Maroc/Casablanca", "Africa/Casablanca")]
    [InlineData("Casablanka", "Africa/Casablanca")]
    [InlineData(" Europe/Paris", "Europe/Paris")]
    [InlineData("Europe\\Paris", "Europe/Paris")]
    [InlineData("UTC+1", "Etc/GMT-1")]
    [InlineData("gmt-05:00", "Etc/GMT+5")]
    [InlineData("UTC+00", "UTC")]
    [InlineData("UTC+99", null)]
    [InlineData("UTC+5:30", null)]
    [InlineData("PST", "America/Los_Angeles")]
    [InlineData("edt", "America/New_York")]
    [InlineData("CEST", "CET")]
    [InlineData("JST", "Asia/Tokyo")]
    [InlineData("CST", null)]
    [InlineData("IST", null)]
    [InlineData("GMT+1", "Etc/GMT-1")]
    [InlineData("Morocco Standard Time", "Africa/Casablanca")]
    [InlineData("eastern standard time", "America/New_York")]
    [InlineData("W. Europe Standard Time", "Europe/Berlin")]
    [InlineData("GMT Standard Time", "Europe/London")]
    [InlineData("Central Standard Time (Mexico)", "America/Mexico_City")]
    [InlineData("India Standard Time", "Asia/Kolkata")]
    [InlineData("Pacific Daylight Time", "America/Los_Angeles")]
    [InlineData("Eastern Time", "America/New_York")]
    [InlineData("UTC-11", "Etc/GMT+11")]
    [InlineData("Romulan Standard Time", null)]
    [InlineData("Mars/Olympus", null)]
    [InlineData("", null)]
    [InlineData("/", null)]
    public void TimeZone_UnknownName_GivesTheNearestIanaName(string name, string? zone) => Assert.Equal(zone, NearestNames.TimeZone(name));

    [Theory]
    [InlineData("ar_MA", "ar-MA")]
    [InlineData("fr_FR.UTF-8", "fr-FR")]
    [InlineData("arabic", "ar")]
    [InlineData(" fr", "fr")]
    [InlineData("jp", "ja")]
    [InlineData("jp-JP", "ja-JP")]
    [InlineData("cn", "zh")]
    [InlineData("gr", "el")]
    [InlineData("gr-CY", "el-CY")]
    [InlineData("cz", "cs")]
    [InlineData("ua", "uk")]
    [InlineData("dk", "da")]
    [InlineData("kr", "ko")]
    [InlineData("us", "en-US")]
    [InlineData("gb", "en-GB")]
    [InlineData("ma", "ar-MA")]
    [InlineData("en_US", "en-US")]
    [InlineData("en-UK", "en-GB")]
    [InlineData("en_UK", "en-GB")]
    [InlineData("en-EN", "en")]
    [InlineData("uk-UK", "uk")]
    [InlineData("ja-JA", "ja")]
    [InlineData("zh-CHS", "zh-Hans")]
    [InlineData("deu", "de")]
    [InlineData("fre", "fr")]
    [InlineData("Norwegian", "no")]
    [InlineData("klingon", null)]
    [InlineData("xx-Nowhere", null)]
    [InlineData(" ", null)]
    public void Culture_UnknownName_GivesTheNearestCultureName(string name, string? culture) => Assert.Equal(culture, NearestNames.Culture(name));

    [Theory]
    [InlineData("\"Casablanca\"", "\"Africa/Casablanca\"")]
    [InlineData("@\"Casablanca\"", "@\"Africa/Casablanca\"")]
    [InlineData("\"\"\"Casablanca\"\"\"", "\"\"\"Africa/Casablanca\"\"\"")]
    public Task Fix_TimeZoneInEachKindOfLiteral_WritesTheSuggestion(string written, string corrected) => CodeFixTest.VerifyAsync<NameFixProvider>(
        $$"""[HtmlSchema(TimeZone = {{written}})] public partial class A { [Css("a")] public DateTime? X { get; set; } }""",
        $$"""[HtmlSchema(TimeZone = {{corrected}})] public partial class A { [Css("a")] public DateTime? X { get; set; } }""",
        "Write 'Africa/Casablanca'");

    [Fact]
    public Task Fix_TwelveHourFormatWithoutDesignator_WritesTheHourOfTheDay() => CodeFixTest.VerifyAsync<NameFixProvider>(
        """[HtmlSchema] public partial class A { [Css("a", Format = "d/M/yyyy h:mm")] public DateTime? X { get; set; } }""",
        """[HtmlSchema] public partial class A { [Css("a", Format = "d/M/yyyy H:mm")] public DateTime? X { get; set; } }""",
        "Write 'd/M/yyyy H:mm'");

    [Fact]
    public Task Fix_ZoneWithoutDaylightSaving_WritesTheZoneWithIt() => CodeFixTest.VerifyAsync<NameFixProvider>(
        """[HtmlSchema(TimeZone = "EST")] public partial class A { [Css("a")] public DateTime? X { get; set; } }""",
        """[HtmlSchema(TimeZone = "America/New_York")] public partial class A { [Css("a")] public DateTime? X { get; set; } }""",
        "Write 'America/New_York'");

    [Fact]
    public void WindowsZones_All_MapToKnownIanaZones()
    {
        Assert.All(WindowsZones.All, static zone => Assert.True(TimeZoneNames.IsKnown(zone.Value), zone.Value));
        Assert.Equal(132, WindowsZones.All.Count());
    }

    [Theory]
    [InlineData("\"Casa\" + \"blanca\"")]
    [InlineData("Names.Zone")]
    public async Task Fix_ValueThatIsNotOneLiteral_IsNotOffered(string written) => Assert.Empty(await CodeFixTest.TitlesAsync<NameFixProvider>(
        $$"""
        [HtmlSchema(TimeZone = {{written}})] public partial class A { [Css("a")] public DateTime? X { get; set; } }
        static class Names { public const string Zone = "Casablanca"; }
        """));

    [Fact]
    public Task FixAll_CulturesAndTimeZones_AreWritten() => CodeFixTest.VerifyAllAsync<NameFixProvider>(
        """[HtmlSchema(Culture = "ar_MA", TimeZone = "Casablanca")] public partial class A { [Css("a", Culture = "french")] public decimal? X { get; set; } }""",
        """[HtmlSchema(Culture = "ar-MA", TimeZone = "Africa/Casablanca")] public partial class A { [Css("a", Culture = "fr")] public decimal? X { get; set; } }""");
}

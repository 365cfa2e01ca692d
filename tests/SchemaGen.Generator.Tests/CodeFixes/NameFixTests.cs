using System.Threading.Tasks;
using SchemaGen.CodeFixes;
using SchemaGen.Generator.Parsing;

namespace SchemaGen.Generator.Tests.CodeFixes;

/// <summary>SCHEMA0018, SCHEMA0019 and SCHEMA0032: the name or format that may be meant.</summary>
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
    [InlineData("PST", null)]
    [InlineData("Mars/Olympus", null)]
    [InlineData("", null)]
    [InlineData("/", null)]
    public void The_zone_that_may_be_meant(string name, string? zone) => Assert.Equal(zone, NearestNames.TimeZone(name));

    [Theory]
    [InlineData("ar_MA", "ar-MA")]
    [InlineData("fr_FR.UTF-8", "fr-FR")]
    [InlineData("arabic", "ar")]
    [InlineData(" fr", "fr")]
    [InlineData("klingon", null)]
    [InlineData("xx-Nowhere", null)]
    [InlineData(" ", null)]
    public void The_culture_that_may_be_meant(string name, string? culture) => Assert.Equal(culture, NearestNames.Culture(name));

    [Theory]
    [InlineData("\"Casablanca\"", "\"Africa/Casablanca\"")]
    [InlineData("@\"Casablanca\"", "@\"Africa/Casablanca\"")]
    [InlineData("\"\"\"Casablanca\"\"\"", "\"\"\"Africa/Casablanca\"\"\"")]
    public Task It_is_written(string written, string corrected) => CodeFixTest.VerifyAsync<NameFixProvider>(
        $$"""[HtmlSchema(TimeZone = {{written}})] public partial class A { [Css("a")] public DateTime? X { get; set; } }""",
        $$"""[HtmlSchema(TimeZone = {{corrected}})] public partial class A { [Css("a")] public DateTime? X { get; set; } }""",
        "Write 'Africa/Casablanca'");

    [Fact]
    public Task An_hour_of_the_day_is_written() => CodeFixTest.VerifyAsync<NameFixProvider>(
        """[HtmlSchema] public partial class A { [Css("a", Format = "d/M/yyyy h:mm")] public DateTime? X { get; set; } }""",
        """[HtmlSchema] public partial class A { [Css("a", Format = "d/M/yyyy H:mm")] public DateTime? X { get; set; } }""",
        "Write 'd/M/yyyy H:mm'");

    [Theory]
    [InlineData("\"Casa\" + \"blanca\"")]
    [InlineData("Names.Zone")]
    public async Task What_is_not_one_literal_is_left(string written) => Assert.Empty(await CodeFixTest.TitlesAsync<NameFixProvider>(
        $$"""
        [HtmlSchema(TimeZone = {{written}})] public partial class A { [Css("a")] public DateTime? X { get; set; } }
        static class Names { public const string Zone = "Casablanca"; }
        """));

    [Fact]
    public Task All_are_written_at_once() => CodeFixTest.VerifyAllAsync<NameFixProvider>(
        """[HtmlSchema(Culture = "ar_MA", TimeZone = "Casablanca")] public partial class A { [Css("a", Culture = "french")] public decimal? X { get; set; } }""",
        """[HtmlSchema(Culture = "ar-MA", TimeZone = "Africa/Casablanca")] public partial class A { [Css("a", Culture = "fr")] public decimal? X { get; set; } }""");
}

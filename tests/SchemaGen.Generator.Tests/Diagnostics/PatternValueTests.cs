using System.Threading.Tasks;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>SCHEMA0089: patterns that never give a value.</summary>
public class PatternValueTests
{
    [Fact]
    public Task Pattern_ThatNeverGivesAValue_IsAWarning() => SchemaTest.VerifyAsync("""
        [HtmlSchema] public partial class A
        {
            [Css("a", Pattern = {|SCHEMA0089:"a^"|})] public string? A1 { get; set; }
            [Css("a", Pattern = {|SCHEMA0089:"^$"|})] public string? A2 { get; set; }
            [Css("a", Pattern = {|SCHEMA0089:@"Price: ()"|})] public decimal? A3 { get; set; }
            [Css("a", Pattern = {|SCHEMA0089:"(?!)"|})] public bool A4 { get; set; }
            [Css("a", Pattern = {|SCHEMA0089:"$a"|}, Replace = "b")] public string? A5 { get; set; }
            [Css("a", Pattern = {|SCHEMA0089:@"(.+)\n"|})] public string? A6 { get; set; }
            [Css("a", SplitPattern = {|SCHEMA0089:",^"|})] public List<string>? A7 { get; set; }
            [JsonLd("name", Pattern = {|SCHEMA0089:"a$b"|})] public string? A8 { get; set; }
            [Css("a", Pattern = "^$", Attr = "x")] public bool B1 { get; set; }
            [Css("a", Pattern = @"(.+)\n", Read = ReadMode.Lines)] public string? B2 { get; set; }
            [Css("a", Pattern = @"(.+)\n", Attr = "x")] public string? B3 { get; set; }
            [Css("a", Pattern = "$", Replace = "!")] public string? B4 { get; set; }
            [JsonLd("name", Pattern = @"(.+)\n")] public string? B5 { get; set; }
        }
        """);
}

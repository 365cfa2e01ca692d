using System.Threading.Tasks;

namespace SchemaGen.Generator.Tests.Diagnostics;

/// <summary>Strings of other dialects that once gave null without a word, all in one schema.</summary>
public class SilentStringsTests
{
    [Fact]
    public Task Analyze_StringsOfOtherDialects_HaveOneDiagnosticEach() => SchemaTest.VerifyAsync(
        """
        [HtmlSchema]
        public partial record Item
        {
            [Css("a", Attr = "{|SCHEMA0066:@href|}")] public string? A { get; init; }
            [Css("a", Attr = "{|SCHEMA0066:innerHTML|}")] public string? B { get; init; }
            [Css({|SCHEMA0067:"meta[name=author]"|})] public string? C { get; init; }
            [Meta("dc.creator, author")] public string? D { get; init; }
            [Meta("{|SCHEMA0065:meta[name='author']|}")] public string? E { get; init; }
            [JsonLd("author{|SCHEMA0053:/|}name")] public string? F { get; init; }
            [JsonLd("{|SCHEMA0053:$|}.author.name")] public string? G { get; init; }
            [JsonLd("author{|SCHEMA0053:[0]|}.name")] public string? H { get; init; }
            [JsonLd("name", Type = "{|SCHEMA0065:Person|Organization|}")] public string? I { get; init; }
            [Css("a", Pattern = @"{|SCHEMA0071:/(\w+)/|}")] public string? J { get; init; }
        }
        """);
}

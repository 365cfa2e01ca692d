namespace Mistakes.SCHEMA0009;

[HtmlSchema]
public partial class Article
{
    [Css("h1")] public required string Title { get; init; }
    public required string {|SCHEMA0009:Author|} { get; init; }
    public required int? {|SCHEMA0009:Words|} { get; init; }
}

namespace Mistakes.SCHEMA0017;

[HtmlSchema]
public partial class Article
{
    [Css(".section")] public required string Section { get; init; } {|SCHEMA0017:= "News"|};
}

namespace Mistakes.SCHEMA0025;

[HtmlSchema]
public partial class Article
{
    [Css("p"), Items(Min = 3, Max = {|SCHEMA0025:1|})] public List<string>? Paragraphs { get; set; }
    [Css("h1"), {|SCHEMA0025:Items(Min = 1)|}] public string? Title { get; set; }
}

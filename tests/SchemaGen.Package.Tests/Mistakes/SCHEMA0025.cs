namespace Mistakes.SCHEMA0025;

[HtmlSchema]
public partial class Article
{
    [Css("p"), Items(Min = 3, Max = {|SCHEMA0025:1|})] public List<string>? Paragraphs { get; set; }
}

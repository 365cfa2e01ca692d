namespace Mistakes.SCHEMA0031;

[HtmlSchema]
public partial class Article
{
    [Css(".comments", Pattern = {|SCHEMA0031:@"\d*"|})] public int? Comments { get; set; }
    [Css("p:matches({|SCHEMA0031:\\d*|})")] public string? Number { get; set; }
}

namespace Mistakes.SCHEMA0031;

[HtmlSchema]
public partial class Article
{
    [Css(".comments", Pattern = {|SCHEMA0031:@"\d*"|})] public int? Comments { get; set; }
}

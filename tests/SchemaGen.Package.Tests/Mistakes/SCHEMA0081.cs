namespace Mistakes.SCHEMA0081;

[HtmlSchema]
public partial class Article
{
    [Css(".content {|SCHEMA0081:div|}")] public List<string> Texts { get; set; } = new();
}

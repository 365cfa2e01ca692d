namespace Mistakes.SCHEMA0084;

[HtmlSchema]
public partial class Article
{
    [Css("#main > {|SCHEMA0084:div:nth-child(3) > div:nth-child(2) > h1:nth-child(1)|}")] public string? Title { get; set; }
}

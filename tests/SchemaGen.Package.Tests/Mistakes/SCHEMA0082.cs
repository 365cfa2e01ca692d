namespace Mistakes.SCHEMA0082;

[HtmlSchema]
public partial class Article
{
    [Css("h1{|SCHEMA0082:.styles__title--3kQ2w|}")] public string? Title { get; set; }
    [Css("div{|SCHEMA0082:.css-1x2y3z|} > span")] public string? Author { get; set; }
}

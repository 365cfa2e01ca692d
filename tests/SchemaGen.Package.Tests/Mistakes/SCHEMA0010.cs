namespace Mistakes.SCHEMA0010;

[HtmlSchema]
public partial class Article
{
    [Css("h1.{|SCHEMA0010:.|}title")] public string? Title { get; set; }
}

namespace Mistakes.SCHEMA0079;

[HtmlSchema(Until = {|SCHEMA0079:"2020-1-5"|})]
public partial class Article
{
    [Css("h1")] public string? Title { get; set; }
}

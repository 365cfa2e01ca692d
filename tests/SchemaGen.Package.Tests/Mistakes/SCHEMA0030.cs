namespace Mistakes.SCHEMA0030;

[HtmlSchema]
public partial class Article
{
    [Css("h1.title, h2.title")] [{|SCHEMA0030:Css("h2.title,h1.title")|}] public string? Title { get; set; }
}

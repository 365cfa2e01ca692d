namespace Mistakes.SCHEMA0088;

[HtmlSchema]
public partial class Article
{
    [Css("h1")] public required string Title { get; set; }
    [{|SCHEMA0088:Css(".byline")|}] public string? Author { get; set; }
    [Body(Paragraphs = "article p")] public ArticleBody? Body { get; set; }
}

namespace Mistakes.SCHEMA0074;

[HtmlSchema]
public partial class Article
{
    [{|SCHEMA0074:Body(Figures = "figure")|}] public ArticleBody? Body { get; set; }
}

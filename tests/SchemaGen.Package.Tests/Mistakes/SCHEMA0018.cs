namespace Mistakes.SCHEMA0018;

[HtmlSchema(Culture = {|SCHEMA0018:"arabic"|})]
public partial class Article
{
    [Css(".price")] public decimal? Price { get; set; }
}

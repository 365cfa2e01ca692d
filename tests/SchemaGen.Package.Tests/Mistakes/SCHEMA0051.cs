namespace Mistakes.SCHEMA0051;

[HtmlSchema]
[HtmlRoute({|SCHEMA0051:"https://example.com"|}, "/{slug}-{id:long}.html")]
public partial class Article
{
    [Css("h1")] public string? Title { get; set; }
}

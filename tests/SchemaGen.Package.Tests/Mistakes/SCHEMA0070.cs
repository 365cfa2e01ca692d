namespace Mistakes.SCHEMA0070;

[HtmlSchema]
[{|SCHEMA0070:HtmlRoute("example.com", "/{slug}-{id:long}.html")|}]
public partial class Article
{
    [Css("h1")] public string? Title { get; set; }
}

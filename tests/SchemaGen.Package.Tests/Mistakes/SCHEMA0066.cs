namespace Mistakes.SCHEMA0066;

[HtmlSchema]
public partial class Article
{
    [Css("a.source", Attr = "{|SCHEMA0066:@href|}")] public Uri? Source { get; set; }
    [Css(".body", Attr = "{|SCHEMA0066:innerHTML|}")] public string? Body { get; set; }
}

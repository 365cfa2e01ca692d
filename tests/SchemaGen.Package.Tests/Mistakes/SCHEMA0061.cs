namespace Mistakes.SCHEMA0061;

[HtmlSchema(Root = "article")]
public partial class Article
{
    [Css(":scope {|SCHEMA0061:+ footer|}")] public string? Footer { get; set; }
}

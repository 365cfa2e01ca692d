namespace Mistakes.SCHEMA0061;

[HtmlSchema(Root = "article")]
public partial class Article
{
    [Css(":scope {|SCHEMA0061:+ footer|}")] public string? Footer { get; set; }
    [Css("li:has({|SCHEMA0061::scope |}> a)")] public string? Linked { get; set; }
}

namespace Mistakes.SCHEMA0086;

[HtmlSchema]
public partial class Article
{
    [Css("a.more", Attr = "href")] public {|SCHEMA0086:string?|} Address { get; set; }
}

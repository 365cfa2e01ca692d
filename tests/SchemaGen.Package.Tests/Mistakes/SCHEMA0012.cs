namespace Mistakes.SCHEMA0012;

[HtmlSchema]
public partial class Article
{
    [Css("img", Attr = {|SCHEMA0012:"data-src,"|})] public Uri? Image { get; set; }
}

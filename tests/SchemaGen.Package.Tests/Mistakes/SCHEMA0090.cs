namespace Mistakes.SCHEMA0090;

[HtmlSchema]
public partial class Article
{
    [Css("img", Attr = "data-src, src, {|SCHEMA0090:data-src|}")] public Uri? Image { get; set; }
}

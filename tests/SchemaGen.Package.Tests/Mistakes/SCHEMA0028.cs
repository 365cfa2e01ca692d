namespace Mistakes.SCHEMA0028;

[HtmlSchema]
public partial class Article
{
    [Css("p", Read = {|SCHEMA0028:(ReadMode)12|})] public string? Text { get; set; }
}

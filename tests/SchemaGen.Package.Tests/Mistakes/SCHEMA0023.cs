namespace Mistakes.SCHEMA0023;

[HtmlSchema]
public partial class Article
{
    [Css("p", At = {|SCHEMA0023:"1.."|})] public string? Second { get; set; }
}

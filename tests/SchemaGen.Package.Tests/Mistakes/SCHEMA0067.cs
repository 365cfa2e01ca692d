namespace Mistakes.SCHEMA0067;

[HtmlSchema]
public partial class Article
{
    [Css({|SCHEMA0067:"meta[name=author]"|})] public string? Author { get; set; }
}

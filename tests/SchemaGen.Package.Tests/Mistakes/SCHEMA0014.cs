namespace Mistakes.SCHEMA0014;

[HtmlSchema]
public partial class Article
{
    [Css("h1")] public string? {|SCHEMA0014:Title|} { get; }
}

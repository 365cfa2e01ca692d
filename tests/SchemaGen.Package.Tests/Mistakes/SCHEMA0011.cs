namespace Mistakes.SCHEMA0011;

[HtmlSchema]
public partial class Article
{
    [Css(":is(h1, h2.{|SCHEMA0011:.|}title)")] public string? Title { get; set; }
}

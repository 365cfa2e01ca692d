namespace Mistakes.SCHEMA0080;

[HtmlSchema]
public partial class Article
{
    [Css("h1")] [{|SCHEMA0080:Css("h1.title")|}] public string? Title { get; set; }
    [Css("p, {|SCHEMA0080:p.lead|}")] public List<string> Paragraphs { get; set; } = new();
}

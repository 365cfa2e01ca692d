namespace Mistakes.SCHEMA0041;

[HtmlSchema(Culture = "mt")]
public partial class Article
{
    [Css(".date", {|SCHEMA0041:Relative = true|})] public DateTimeOffset? PublishedAt { get; set; }
}

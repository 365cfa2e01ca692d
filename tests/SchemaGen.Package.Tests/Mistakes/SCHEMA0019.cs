namespace Mistakes.SCHEMA0019;

[HtmlSchema(TimeZone = {|SCHEMA0019:"Casablanca"|})]
public partial class Article
{
    [Css(".date")] public DateTimeOffset? PublishedAt { get; set; }
}

namespace Mistakes.SCHEMA0073;

[HtmlSchema(TimeZone = {|SCHEMA0073:"EST"|})]
public partial class Article
{
    [Css(".date", Format = "d/M/yyyy HH:mm")] public DateTimeOffset? PublishedAt { get; set; }
}

namespace Mistakes.SCHEMA0069;

[HtmlSchema(TimeZone = "UTC")]
public partial class Article
{
    [Css({|SCHEMA0069:"time"|})] public DateTimeOffset? PublishedAt { get; set; }
}

namespace Mistakes.SCHEMA0021;

[HtmlSchema]
public partial class Article
{
    [Css("time", Format = {|SCHEMA0021:"yyyy-MM-dd HH:mm"|})] public DateTimeOffset? PublishedAt { get; set; }
}

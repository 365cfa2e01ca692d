namespace Mistakes.SCHEMA0021;

[HtmlSchema]
public partial class Article
{
    [Css(".date", Format = {|SCHEMA0021:"yyyy-MM-dd HH:mm"|})] public DateTimeOffset? PublishedAt { get; set; }
}

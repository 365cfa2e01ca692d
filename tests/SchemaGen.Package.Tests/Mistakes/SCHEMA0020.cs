namespace Mistakes.SCHEMA0020;

[HtmlSchema]
public partial class Article
{
    [Css(".date", Format = "d MMMM yyyy {|SCHEMA0020:'at HH:mm|}")] public DateTime? PublishedAt { get; set; }
    [Css(".edited", Format = "{|SCHEMA0020:%Y|}-%m-%d")] public DateTime? EditedAt { get; set; }
}

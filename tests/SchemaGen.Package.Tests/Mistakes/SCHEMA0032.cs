namespace Mistakes.SCHEMA0032;

[HtmlSchema]
public partial class Article
{
    [Css(".date", Format = "yyyy-MM-dd {|SCHEMA0032:hh|}:mm")] public DateTime? PublishedAt { get; set; }
}

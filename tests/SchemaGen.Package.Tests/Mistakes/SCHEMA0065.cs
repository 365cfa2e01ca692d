namespace Mistakes.SCHEMA0065;

[HtmlSchema]
public partial class Article
{
    [Css("img", Attr = "{|SCHEMA0065:data-src src|}")] public Uri? Image { get; set; }
    [Meta("{|SCHEMA0065:meta[name='author']|}")] public string? Author { get; set; }
    [JsonLd("name", Type = "{|SCHEMA0065:Person|Organization|}")] public string? Publisher { get; set; }
}

namespace Mistakes.SCHEMA0085;

[HtmlSchema]
public partial class Article
{
    [JsonLd("{|SCHEMA0085:datePublised|}", Type = "{|SCHEMA0085:NewsArtcle|}, Article")] public DateTimeOffset? PublishedAt { get; set; }
    [Meta("{|SCHEMA0085:og:titel|}")] public string? Title { get; set; }
}

namespace Mistakes.SCHEMA0087;

[HtmlSchema]
public partial class Article
{
    [JsonLd("datePublished")] public {|SCHEMA0087:string?|} PublishedAt { get; set; }
}

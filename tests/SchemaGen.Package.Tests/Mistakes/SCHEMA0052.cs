namespace Mistakes.SCHEMA0052;

[HtmlSchema]
[HtmlRoute("example.com", "/{slug}-{id:long}.html")]
public partial class Article
{
    [RouteValue({|SCHEMA0052:"postId"|})] public long? PostId { get; set; }
}

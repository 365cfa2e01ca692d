namespace Mistakes.SCHEMA0083;

[HtmlSchema]
public partial class Article
{
    [Css("{|SCHEMA0083:#post-12345|} > h1")] public string? Title { get; set; }
}

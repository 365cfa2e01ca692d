namespace Mistakes.SCHEMA0013;

public class Comment
{
    [Css(".author")] public string? Author { get; set; }
}

[HtmlSchema]
public partial class Article
{
    [Css(".comment")] public {|SCHEMA0013:IReadOnlyList<Comment>|} Comments { get; init; } = new List<Comment>();
}

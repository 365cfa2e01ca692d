namespace Mistakes.SCHEMA0022;

[HtmlSchema]
public partial class Comment
{
    [Self(Attr = "id", Pattern = @"comment-(\d{|SCHEMA0022:+|}")] public long? Id { get; set; }
    [Self(Attr = "class", Pattern = @"{|SCHEMA0022:(?P<|}value>level-\d+)")] public string? Level { get; set; }
}

namespace Mistakes.SCHEMA0089;

[HtmlSchema]
public partial class Article
{
    [Css(".id", Pattern = {|SCHEMA0089:"[0-9]+^"|})] public long? Id { get; set; }
}

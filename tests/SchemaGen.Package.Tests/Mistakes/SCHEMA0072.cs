namespace Mistakes.SCHEMA0072;

[HtmlSchema]
public partial class Article
{
    [Css(".tags", Split = {|SCHEMA0072:@"\s*,\s*"|})] public List<string>? Tags { get; set; }
}

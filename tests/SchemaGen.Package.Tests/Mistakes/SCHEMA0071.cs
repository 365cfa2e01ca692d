namespace Mistakes.SCHEMA0071;

[HtmlSchema]
public partial class Article
{
    [Css(".id", Pattern = "[{|SCHEMA0071:[:digit:]|}]+")] public long? Id { get; set; }
    [Css(@"p:not(:matches('{|SCHEMA0071:\\S|}'))")] public string? Picture { get; set; }
}

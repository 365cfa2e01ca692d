namespace Mistakes.SCHEMA0024;

[HtmlSchema]
public partial class Article
{
    [Css("img", Attr = "src", {|SCHEMA0024:Read = ReadMode.Lines|})] public string? Image { get; set; }
}

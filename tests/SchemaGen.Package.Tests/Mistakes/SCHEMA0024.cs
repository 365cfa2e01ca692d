namespace Mistakes.SCHEMA0024;

[HtmlSchema]
public partial class Article
{
    [Css("img", Attr = "alt", {|SCHEMA0024:Read = ReadMode.Lines|})] public string? Caption { get; set; }
}

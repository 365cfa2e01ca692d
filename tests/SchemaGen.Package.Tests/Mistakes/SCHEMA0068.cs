namespace Mistakes.SCHEMA0068;

[HtmlSchema]
public partial class Teaser
{
    [Css({|SCHEMA0068:"a.more"|})] public Uri? Address { get; set; }
}

namespace Mistakes.SCHEMA0002;

[HtmlSchema]
public partial class {|SCHEMA0002:Page|}<T>
{
    [Css("h1")] public string? Title { get; set; }
}

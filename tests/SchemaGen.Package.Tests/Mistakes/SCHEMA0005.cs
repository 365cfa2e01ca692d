namespace Mistakes.SCHEMA0005;

[HtmlSchema]
public partial class {|SCHEMA0005:Article|}
{
    public string? Title { get; set; }
}

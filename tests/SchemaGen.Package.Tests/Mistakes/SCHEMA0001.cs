namespace Mistakes.SCHEMA0001;

[HtmlSchema]
public class {|SCHEMA0001:Article|}
{
    [Css("h1")] public string? Title { get; set; }
}

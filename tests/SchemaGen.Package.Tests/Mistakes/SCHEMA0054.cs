namespace Mistakes.SCHEMA0054;

[HtmlSchema]
public partial class Article
{
    [Css(".length", Using = {|SCHEMA0054:nameof(Minutes)|})] public TimeSpan? Length { get; set; }

    private static int Minutes(string text) => int.Parse(text);
}

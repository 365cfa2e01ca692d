namespace Mistakes.SCHEMA0054;

[HtmlSchema]
public partial class Article
{
    [Css(".length", Using = {|SCHEMA0054:nameof(Minutes)|})] public TimeSpan? Length { get; set; }

    private static int Minutes(string text) => int.Parse(text);

    private static TimeSpan ToLength(string text) => TimeSpan.FromMinutes(Minutes(text));
}

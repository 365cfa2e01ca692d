namespace Mistakes.SCHEMA0016;

[HtmlSchema]
public partial record Article([Css("h1")] [property: Meta("og:title")] string {|SCHEMA0016:Title|});

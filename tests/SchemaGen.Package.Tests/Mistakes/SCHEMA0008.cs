namespace Mistakes.SCHEMA0008;

[HtmlSchema]
public partial record Article([Css("h1")] string Title, int {|SCHEMA0008:Words|});

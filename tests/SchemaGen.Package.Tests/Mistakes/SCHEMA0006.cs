namespace Mistakes.SCHEMA0006;

[HtmlSchema]
public partial class Recipe
{
    [Css(".descriptor")] public string? {|SCHEMA0006:Descriptor|} { get; set; }
}

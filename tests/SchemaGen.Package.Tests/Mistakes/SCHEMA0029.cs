namespace Mistakes.SCHEMA0029;

[HtmlSchema]
public partial class Product
{
    [{|SCHEMA0029:Css("table.specs th")|}] public Dictionary<string, string>? Specs { get; set; }
}

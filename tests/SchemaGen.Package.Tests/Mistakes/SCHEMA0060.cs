namespace Mistakes.SCHEMA0060;

[HtmlSchema]
public partial class Product
{
    [Css("table.specs {|SCHEMA0060:> tr|}")] public List<string> Rows { get; set; } = new();
}

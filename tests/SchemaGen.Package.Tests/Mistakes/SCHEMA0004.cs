// LangVersion: 10
namespace Mistakes.SCHEMA0004;

[HtmlSchema]
public partial class {|SCHEMA0004:Article|}
{
    [Css("h1")] public string? Title { get; set; }
}

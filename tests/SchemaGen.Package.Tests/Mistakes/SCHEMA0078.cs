namespace Mistakes.SCHEMA0078;

public interface IPage;

[HtmlCatalog<IPage>]
public static partial class Pages;

[HtmlSchema]
[HtmlRoute("reached.example")]
public partial class Outer : IPage
{
    [Css("h1")] public string? Title { get; set; }

    [HtmlSchema]
    [HtmlRoute("private.example")]
    private partial class {|SCHEMA0078:Inner|} : IPage
    {
        [Css("h1")] public string? Title { get; set; }
    }
}

namespace Mistakes.SCHEMA0076;

public interface IPage;

[HtmlCatalog<IPage>]
public static partial class Pages;

[HtmlSchema]
[{|SCHEMA0076:HtmlRoute("conflict.example", "/a/")|}]
public partial class One : IPage
{
    [Css("h1")] public string? Title { get; set; }
}

[HtmlSchema]
[{|SCHEMA0076:HtmlRoute("CONFLICT.example", "/a")|}]
public partial class Two : IPage
{
    [Css("h1")] public string? Title { get; set; }
}

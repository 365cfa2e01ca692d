using Library;
using SchemaGen;

Page page = Page.Parse("<h1>Title</h1><div><b>Amina</b></div><div><b>Youssef</b></div>");
Console.WriteLine($"{page.Title}: {string.Join(", ", page.Authors)}");

[HtmlSchema]
internal sealed partial record Page : Entry
{
    [Css("div")]
    public IReadOnlyList<Comment> Authors { get; init; } = [];
}

namespace Mistakes.SCHEMA0007;

[HtmlSchema]
public partial class {|SCHEMA0007:Article|}
{
    public Article([Css("h1")] string title) => Title = title;
    public Article(string title, string author) => Title = title + author;
    public string Title { get; }
}

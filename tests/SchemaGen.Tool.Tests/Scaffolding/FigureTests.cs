using System;
using System.Linq;
using System.Threading.Tasks;
using SchemaGen.Tool.Scaffolding;

namespace SchemaGen.Tool.Tests.Scaffolding;

public class FigureTests
{
    private const string Figure = "<figure><img src=\"/picture.jpg\"></figure>";

    [Theory]
    [InlineData("<aside>" + Figure + "</aside>")]
    [InlineData("<div class=\"related-posts\"><div>" + Figure + "</div></div>")]
    [InlineData("<nav><ul><li>" + Figure + "</li></ul></nav>")]
    public async Task Figures_OnlyOfOtherArticles_AreNotRead(string others)
    {
        ScaffoldResult schema = await ScaffoldAsync(inArticle: others, inText: string.Empty);
        Assert.DoesNotContain("Figures", schema.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<aside>" + Figure + "</aside>", "article figure:not(aside *)")]
    [InlineData("<div class=\"related\"><div>" + Figure + "</div></div><nav>" + Figure + "</nav>", "article figure:not(.related *, nav *)")]
    [InlineData("<div class=\"gallery\">" + Figure + "</div>", "article figure")]
    public async Task Figures_BesideThoseOfOtherArticles_AreReadAlone(string others, string expected)
    {
        ScaffoldResult schema = await ScaffoldAsync(inArticle: "<div class=\"lead\">" + Figure + "</div>" + others, inText: string.Empty);
        Assert.Contains($"Figures = \"{expected}\"", schema.Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Figure, ".text figure")]
    [InlineData(Figure + "<aside class=\"box\">" + Figure + "</aside>", ".text figure:not(aside *)")]
    public async Task Figures_InTheText_AreReadWithoutThoseOfAnAside(string figures, string expected)
    {
        ScaffoldResult schema = await ScaffoldAsync(inArticle: string.Empty, inText: figures);
        Assert.Contains($"Figures = \"{expected}\"", schema.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_AsideAroundTheWholeText_AreRead()
    {
        ScaffoldResult schema = await TestPages.ScaffoldAsync(Enumerable.Range(1, 3).Select(static i =>
            $"""<title>x</title><h1>Headline {TestPages.Word(i)}</h1><div class="sidebar-right"><div class="text">{TestPages.Paragraphs(i)}{Figure}</div></div>"""));
        Assert.Contains("Figures = \".text figure\"", schema.Source, StringComparison.Ordinal);
    }

    private static Task<ScaffoldResult> ScaffoldAsync(string inArticle, string inText) => TestPages.ScaffoldAsync(Enumerable.Range(1, 3).Select(i =>
        $"""<title>x</title><article><h1>Headline {TestPages.Word(i)}</h1>{inArticle}<div class="text">{TestPages.Paragraphs(i)}{inText}</div></article>"""));
}

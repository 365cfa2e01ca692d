using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using SchemaGen.Tests.Contract;

namespace SchemaGen.Tests.Bodies;

/// <summary>Bodies of real pages, if they are there.</summary>
public sealed partial class BodyPageTests
{
    public static TheoryData<string> Pages() => Directory.Exists(SharedFolder.Pages)
        ? [.. Directory.EnumerateFiles(SharedFolder.Pages, "*.html.gz").Select(static p => Path.GetFileName(p)!).Order(StringComparer.Ordinal)]
        : [string.Empty];

    [Theory]
    [MemberData(nameof(Pages))]
    public void ToMarkdown_RealPage_RendersAsItsTexts(string name)
    {
        Assert.SkipWhen(name.Length == 0, "The folder with the pages does not exist.");
        using Stream file = File.OpenRead(Path.Combine(SharedFolder.Pages, name));
        using StreamReader reader = new(new GZipStream(file, CompressionMode.Decompress));
        ArticleBody body = BodyText.Read<Page>(reader.ReadToEnd());
        string markdown = body.ToMarkdown();
        Assert.True(body.Blocks.Count() > 5, "The page has no body.");

        // The texts of figures stand between those of the body.
        string withoutFigures = new ArticleBody { Summary = body.Summary, Sections = body.Sections, Markup = body.Markup! with { Figures = [] } }.ToMarkdown();
        Assert.Equal(MarkdownRendering.Text(body), MarkdownRendering.Text(withoutFigures));
        int images = body.Figures.Count(static f => f.Address is not null);
        Assert.Equal(images, MarkdownRendering.Document(markdown).QuerySelectorAll("img").Length);
        Assert.All(body.Figures.Where(static f => f.Caption is not null), figure => Assert.Contains(MarkdownRendering.OneLine(figure.Caption!), MarkdownRendering.Text(markdown), StringComparison.Ordinal));
    }

    [HtmlSchema]
    internal sealed partial record Page : BodySchemas.IArticle
    {
        [Body(Summary = "h1", Headings = "h2, h3, h4", Paragraphs = "p, li, blockquote, main, article", Figures = "figure", Exclude = "nav, form")]
        public ArticleBody? Body { get; init; }
    }
}

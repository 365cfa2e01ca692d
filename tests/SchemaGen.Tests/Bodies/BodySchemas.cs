namespace SchemaGen.Tests.Bodies;

/// <summary>Schemas with bodies.</summary>
internal static partial class BodySchemas
{
    /// <summary>A schema with a body.</summary>
    public interface IArticle
    {
        ArticleBody? Body { get; }
    }

    [HtmlSchema]
    internal sealed partial record Article : IArticle
    {
        [Body(Summary = ".lead", Headings = "h2, h3, .heading", Paragraphs = "p, li, blockquote, pre, .block", Exclude = ".ad, aside", Figures = "figure, .image")]
        public ArticleBody? Body { get; init; }
    }

    [HtmlSchema]
    internal sealed partial record Plain : IArticle
    {
        [Body(Headings = "h2", Paragraphs = "p")]
        public ArticleBody? Body { get; init; }
    }

    [HtmlSchema]
    internal sealed partial record Container : IArticle
    {
        [Body(Headings = "h2, .heading", Paragraphs = ".content", Exclude = ".ad", Figures = "figure")]
        public ArticleBody? Body { get; init; }
    }

    [HtmlSchema]
    internal sealed partial record Lined : IArticle
    {
        [Body(Summary = ".lead", Headings = "h2", Paragraphs = ".content", Lines = true)]
        public ArticleBody? Body { get; init; }
    }

    [HtmlSchema(Root = "article")]
    internal sealed partial record Rooted : IArticle
    {
        [Body(Headings = ":scope > h2", Paragraphs = ":scope > p")]
        public ArticleBody? Body { get; init; }
    }

    [HtmlSchema]
    internal sealed partial record Layouts : IArticle
    {
        [Body(Paragraphs = ".new p", Exclude = ".ad")]
        [Body(Headings = ".old h3", Paragraphs = ".old p")]
        public ArticleBody? Body { get; init; }
    }

    [HtmlSchema]
    internal sealed partial record Required
    {
        [Body(Headings = "h2", Paragraphs = "article p")]
        public required ArticleBody Body { get; init; }
    }

    [HtmlSchema]
    internal sealed partial record WithDefault
    {
        [Body(Paragraphs = "p")]
        public ArticleBody Body { get; init; } = new();
    }

    [HtmlSchema]
    internal sealed partial record Made
    {
        [Css("p", Using = nameof(Make))]
        [Body(Paragraphs = "div")]
        public ArticleBody? Body { get; init; }

        private static ArticleBody? Make(string text) => text == "none" ? null : new ArticleBody { Summary = [text] };
    }

    [HtmlSchema]
    internal sealed partial record Feed
    {
        [Css("article")]
        public System.Collections.Generic.IReadOnlyList<Item> Items { get; init; } = [];

        [HtmlSchema]
        internal sealed partial record Item
        {
            [Body(Headings = "h2", Paragraphs = "p")]
            public ArticleBody? Body { get; init; }
        }
    }
}

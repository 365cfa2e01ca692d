using System.Diagnostics.CodeAnalysis;

namespace SchemaGen.Corpus.Tests.Schemas;

/// <summary>Schemas whose names are equal in snake case, also with their namespaces, and members whose names are.</summary>
public static partial class Clashes
{
    public static partial class NewsSite
    {
        [SuppressMessage("Naming", "CA1708:Identifiers should differ by more than case", Justification = "The names are the subject of a test.")]
        [HtmlSchema]
        [HtmlRoute("clash.example", "/news-site/item")]
        public sealed partial record Item([property: Css("h1")] string? HtmlText, [property: Css("h2")] string? HTMLText, [property: Css("h1")] string? Url);
    }

    public static partial class News
    {
        [HtmlSchema]
        [HtmlRoute("clash.example", "/news/site-item")]
        public sealed partial record SiteItem([property: Css("h1")] int Number);
    }

    public static partial class Other
    {
        [HtmlSchema]
        [HtmlRoute("clash.example", "/other/item")]
        public sealed partial record Item([property: Css("h1")] string Title);

        [HtmlSchema]
        [HtmlRoute("clash.example", "/other/site-item")]
        public sealed partial record SiteItem([property: Css("h1")] string Title);
    }
}

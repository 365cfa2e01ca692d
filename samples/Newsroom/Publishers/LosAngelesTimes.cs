using SchemaGen;

namespace Newsroom.Publishers;

/// <summary>An article of the Los Angeles Times (latimes.com) in the usual layout, which is one text.</summary>
/// <remarks>The catalog tries this layout after <see cref="LosAngelesTimesStories"/>, because that has a <c>When</c> and this has none.</remarks>
[HtmlSchema]
[HtmlRoute("latimes.com")]
public sealed partial record LosAngelesTimes : LosAngelesTimesPage, IArticle
{
    /// <inheritdoc/>
    [Body(
        Headings = "article.story .ct-rich-text-children > :is(h2, h3)",
        Paragraphs = "article.story .ct-rich-text-children > p, .quote-body, .quote-attribution")]
    public required ArticleBody Body { get; init; }
}

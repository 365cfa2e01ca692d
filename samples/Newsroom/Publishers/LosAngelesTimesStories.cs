using SchemaGen;

namespace Newsroom.Publishers;

/// <summary>An article of the Los Angeles Times (latimes.com) in the layout of a stack: numbered stories with titles, such as letters.</summary>
[HtmlSchema(When = "html.story-stack-page")]
[HtmlRoute("latimes.com")]
public sealed partial record LosAngelesTimesStories : LosAngelesTimesPage, IArticle
{
    /// <inheritdoc/>
    // Letters are signed with a name and a place on two lines.
    [Body(
        Headings = ".story-stack-story-title, .story-stack-story .ct-rich-text-children > :is(h2, h3)",
        Paragraphs = ".story-stack-story .ct-rich-text-children > p, .quote-body, .quote-attribution",
        Lines = true)]
    public required ArticleBody Body { get; init; }
}

using System.Collections.Generic;
using System.Text;
using System.Text.Json.Serialization;
using SchemaGen.Markdown;
using SchemaGen.Results;
using SchemaGen.Runtime;

namespace SchemaGen;

/// <summary>The body of an article: the summary, then sections of headings and paragraphs in document order.</summary>
/// <remarks>Serialises with System.Text.Json as <c>{ "summary": […], "sections": [{ "headings": […], "paragraphs": […] }] }</c>, followed by <c>"figures"</c> if there are any.</remarks>
[JsonConverter(typeof(ArticleBodyConverter))]
public sealed class ArticleBody
{
    /// <summary>The texts of the summary.</summary>
    public IReadOnlyList<string> Summary { get; init; } = [];

    /// <summary>The sections. Paragraphs before the first heading are a section without headings.</summary>
    public IReadOnlyList<ArticleSection> Sections { get; init; } = [];

    /// <summary>All texts in document order, those of the summary first.</summary>
    public IEnumerable<ArticleBlock> Blocks
    {
        get
        {
            foreach (string text in Summary)
            {
                yield return new ArticleBlock(ArticleBlockKind.Summary, text);
            }

            foreach (ArticleSection section in Sections)
            {
                foreach (string text in section.Headings)
                {
                    yield return new ArticleBlock(ArticleBlockKind.Heading, text);
                }

                foreach (string text in section.Paragraphs)
                {
                    yield return new ArticleBlock(ArticleBlockKind.Paragraph, text);
                }
            }
        }
    }

    /// <summary>The figures in document order; empty unless <see cref="BodyAttribute.Figures"/> asks for them.</summary>
    public IReadOnlyList<ArticleFigure> Figures { get; init; } = [];

    /// <summary>The number of words of all texts: runs between white space that contain a letter or a digit. Each character of Chinese and Japanese is a word. The texts of figures are not counted.</summary>
    public int WordCount
    {
        get
        {
            int words = 0;

            foreach (ArticleBlock block in Blocks)
            {
                words += WordCounter.Count(block.Text);
            }

            return words;
        }
    }

    /// <summary>The markup of the page that the texts were read from; null for a body that a program made.</summary>
    internal BodyMarkup? Markup { get; init; }

    /// <summary>
    /// Writes the body as CommonMark: headings, paragraphs with links (absolute addresses of http, https and mailto), emphasis, code and line breaks, lists, quotes, and figures with image, caption and credit.
    /// The texts are escaped, so that the rendered text is that of the blocks.
    /// </summary>
    /// <returns>The Markdown, with line feeds as line ends. A body that a program made, or that was deserialised, has no markup but its headings and paragraphs.</returns>
    public string ToMarkdown()
    {
        var writer = new MarkdownWriter(Markup);
        int index = 0;

        foreach (ArticleBlock block in Blocks)
        {
            writer.WriteFigures(Figures, index);
            writer.WriteBlock(block.Text, block.Kind == ArticleBlockKind.Heading, index);
            index++;
        }

        writer.WriteFigures(Figures, int.MaxValue);
        return writer.ToString();
    }

    /// <summary>Returns the texts with a blank line between them.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();

        foreach (ArticleBlock block in Blocks)
        {
            text.Append(text.Length == 0 ? string.Empty : "\n\n").Append(block.Text);
        }

        return text.ToString();
    }
}

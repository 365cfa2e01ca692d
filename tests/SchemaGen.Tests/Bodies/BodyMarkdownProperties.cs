using System.Linq;
using System.Net;
using CsCheck;
using SchemaGen.Tests.Trees;
using static SchemaGen.Tests.Bodies.BodySchemas;

namespace SchemaGen.Tests.Bodies;

/// <summary>The text of rendered Markdown is that of the body, whatever the texts and the markup of the page are.</summary>
public sealed class BodyMarkdownProperties
{
    private const int Count = 3000;

    private static readonly Gen<string> s_piece = Gen.OneOf(
        "a", "b c", " ", "1", "é", "م", "中", "😀", "€", "“", "”", "«", ".", ",", "!", "?", "\u200D", "*", "**", "***", "_", "__", "`", "``", "1.", "2)", "#", "## ", "<", "<tag>", "</b>", "<!--", "[", "]", "[x](y)",
        "[x]: y", "![", "(", ")", "&", "&amp;", "&#42;", "&lt", "\\", "\\\\", "+", "- ", "-", "---", "=", "===", ">", "~", "~~~", "|", ":", "\t", "\n", "\n\n", "    ", "\u00A0", "http://x.example/");

    private static readonly Gen<string> s_text = s_piece.Array[0, 8].Select(static pieces => string.Concat(pieces));

    private static readonly Gen<string> s_inlines = Inlines(4);

    private static readonly Gen<string> s_blocks = Gen.OneOf(
        s_inlines.Select(static t => $"<p>{t}</p>"),
        s_inlines.Select(static t => $"<h2>{t}</h2>"),
        Gen.Select(s_inlines, s_inlines, static (a, b) => $"<ul><li>{a}</li><li>{b}</li></ul>"),
        Gen.Select(s_inlines, s_inlines, static (a, b) => $"<ol start=7><li>{a}<ul><li>{b}</li></ul></li></ol>"),
        Gen.Select(s_inlines, s_inlines, static (a, b) => $"<blockquote>{a}<p>{b}</p></blockquote>"),
        Gen.Select(s_inlines, s_inlines, static (a, b) => $"<ol><li><p>{a}</p><blockquote>{b}</blockquote></li></ol>"),
        Gen.Select(s_inlines, s_inlines, static (a, b) => $"<div class=block>{a}<h3>{b}</h3><ul><li>{a}</ul>{b}</div>"),
        Gen.Select(s_inlines, s_inlines, static (a, b) => $"<p class=lead>{a}</p><table><tr><td class=block>{b}</table>"));

    [Fact]
    public void ToMarkdown_BodiesOfAProgram_RenderAsTheyAre() => Gen.Select(s_text.Array[0, 3], s_text.Array[0, 3], s_text.Array[0, 3]).Sample(
        static (summary, headings, paragraphs) => AssertRendered(new ArticleBody { Summary = summary, Sections = [new ArticleSection(headings, paragraphs)] }),
        iter: Count,
        threads: 1);

    [Fact]
    public void ToMarkdown_BodiesOfPages_RenderAsTheyAre() => s_blocks.Array[1, 4].Select(static blocks => string.Concat(blocks)).Sample(
        static html =>
        {
            if (Article.Parse(html, BodyText.Context).Body is { } body)
            {
                AssertRendered(body);
                AssertRendered(BodyText.Read<Article>(html));
            }
        },
        iter: Count,
        threads: 1);

    [Fact]
    public void ToMarkdown_BodiesOfMalformedPages_RenderAsTheyAre() => MalformedHtml.Pages(30).Sample(
        static html =>
        {
            if (TreeSchemas.Bodies.Extract(html, BodyText.Context) is { Success: true, Value: var page })
            {
                // Captions are not texts of the body.
                AssertRendered(page.Body is null ? new ArticleBody() : new ArticleBody { Summary = page.Body.Summary, Sections = page.Body.Sections, Markup = page.Body.Markup! with { Figures = [] } });
                AssertRendered(page.Lines ?? new ArticleBody());
            }
        },
        iter: Count,
        threads: 1);

    private static void AssertRendered(ArticleBody body) => Assert.Equal(MarkdownRendering.Text(body), MarkdownRendering.Text(body.ToMarkdown()));

    private static Gen<string> Inlines(int depth)
    {
        Gen<string> text = s_text.Select(WebUtility.HtmlEncode).Select(static t => t!);

        if (depth == 0)
        {
            return text;
        }

        Gen<string> inner = Inlines(depth - 1);
        Gen<string> element = Gen.Select(Gen.OneOf("b", "i", "em", "strong", "code", "a href=/x", "a href='https://y.example/(z)'", "span", "small class=ad"), inner, static (tag, content) => $"<{tag}>{content}</{tag.Split(' ')[0]}>");
        return Gen.OneOf(text, element, text.Select(static t => t + "<br>")).Array[0, 3].Select(static parts => string.Concat(parts));
    }
}

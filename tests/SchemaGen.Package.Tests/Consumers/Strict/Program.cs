using System;
using System.Globalization;
using System.Linq;
using SchemaGen;

namespace Strict;

internal static class Program
{
    private const string Html = """
        <script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Amina"}}</script>
        <h1>Une bibliothèque</h1>
        <time>22 avril 2024 21:21</time>
        <a class="more" href="/suite">suite</a>
        <table><tr><th>Livres</th><td>1 204,5</td></tr></table>
        <article><h3>Le bus</h3><p>Il part à l'aube.</p></article>
        <ol><li><b>Youssef</b> <i>12 points</i></li><li><b>Zineb</b></li></ol>
        """;

    public static void Main()
    {
        HtmlResult<Page> result = Page.Extract(Html, new Uri("https://example.com/culture/7"));
        Page page = result.TryGetValue(out Page value) ? value : throw new InvalidOperationException(string.Join('\n', result.Issues));

        string[] lines =
        {
            $"{page.Id} {page.Title} ({page.Subtitle ?? "null"}) {page.Author}",
            page.Published.ToString("O", CultureInfo.InvariantCulture),
            page.More.ToString(),
            string.Join(", ", page.Figures.Select(static figure => FormattableString.Invariant($"{figure.Key}={figure.Value}"))),
            string.Join(", ", page.Comments),
            string.Join(", ", page.Body.Blocks.Select(static block => block.Text)),
        };

        Console.WriteLine(string.Join('\n', lines));
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Tasks;
using Newsroom.Publishers;
using Newsroom.Reading;

namespace Newsroom.Output;

/// <summary>Writes a Markdown file for each article, with its other values as front matter. A page that could not be read gets no file.</summary>
/// <param name="folder">The folder, which exists.</param>
/// <param name="continues">Whether files that exist are kept and their pages are not read again.</param>
internal sealed class MarkdownWriter(string folder, bool continues) : IPageWriter
{
    /// <inheritdoc/>
    public bool IsWritten(string name) => continues && File.Exists(PathOf(name));

    /// <inheritdoc/>
    public IEnumerable<string> Omitted(IEnumerable<string> names) => [];

    /// <inheritdoc/>
    public async Task WriteAsync(PageOutcome outcome)
    {
        string path = PathOf(outcome.Name);

        if (outcome.Article is { } article)
        {
            // Renamed when it is complete, so that an interruption leaves no incomplete article.
            string incomplete = path + ".incomplete";
            await File.WriteAllTextAsync(incomplete, TextOf(outcome.Address, article));
            File.Move(incomplete, path, overwrite: true);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Gets the path of an article: the whole name of the page's file, because <c>a.html</c> and <c>a.html.gz</c> are different pages.</summary>
    private string PathOf(string name) => Path.Combine(folder, name + ".md");

    /// <summary>Gets the text of an article. JSON is YAML, so the values of the front matter are JSON.</summary>
    private static string TextOf(Uri? address, IArticle article)
    {
        var text = new StringBuilder();
        NewsJsonContext json = NewsJsonContext.Lines;
        text.Append("---\n");
        Append("title", article.Title, json.String);
        Append("url", address, json.Uri);
        Append("authors", article.Authors, json.IReadOnlyListString);
        Append("published", article.Published, json.NullableDateTimeOffset);
        Append("topics", article.Topics, json.IReadOnlyListString);
        Append("image", article.Image, json.Uri);
        return text.Append("---\n\n").Append(article.Body.ToMarkdown().TrimEnd('\n')).Append('\n').ToString();

        void Append<T>(string name, T value, JsonTypeInfo<T> type) =>
            text.Append(name).Append(": ").Append(JsonSerializer.Serialize(value, type)).Append('\n');
    }
}

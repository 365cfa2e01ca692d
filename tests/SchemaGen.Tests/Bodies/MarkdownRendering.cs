using System;
using System.Linq;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace SchemaGen.Tests.Bodies;

/// <summary>Markdown as Markdig renders it.</summary>
internal static partial class MarkdownRendering
{
    /// <summary>The rendered page.</summary>
    public static IHtmlDocument Document(string markdown) => new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(markdown));

    /// <summary>The rendered HTML in one line.</summary>
    public static string Html(string markdown) => Markdig.Markdown.ToHtml(markdown).Replace("\n", string.Empty, StringComparison.Ordinal);

    /// <summary>The text that readers see, with one blank for each run of white space.</summary>
    public static string Text(string markdown) => OneLine(Document(markdown).Body!.TextContent);

    /// <summary>The texts of a body, in the same form.</summary>
    public static string Text(ArticleBody body) => OneLine(string.Join(' ', body.Blocks.Select(static b => b.Text)));

    public static string OneLine(string text) => WhiteSpace().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex WhiteSpace();
}

using System.IO;
using System.Threading;
using System.Threading.Tasks;
using AngleSharp.Dom;
using SchemaGen.Runtime;

namespace SchemaGen;

/// <summary>Reads pages where the schema is a type parameter.</summary>
public static class HtmlReader
{
    /// <summary>Reads a page from its text.</summary>
    /// <exception cref="HtmlSchemaException">The page does not hold what the schema asks for.</exception>
    public static T Parse<T>(string html, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T> => T.Extract(html, context, cancellationToken).Value;

    /// <summary>Reads a page, or a part of it, from a tree. An element is the schema's own element.</summary>
    /// <exception cref="HtmlSchemaException">The page does not hold what the schema asks for.</exception>
    public static T Parse<T>(IParentNode root, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T> => T.Extract(root, context, cancellationToken).Value;

    /// <summary>Reads a page from its text. Never throws for what the page holds.</summary>
    public static HtmlResult<T> Extract<T>(string html, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T> => T.Extract(html, context, cancellationToken);

    /// <summary>Reads a page, or a part of it, from a tree. An element is the schema's own element. Never throws for what the page holds.</summary>
    public static HtmlResult<T> Extract<T>(IParentNode root, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T> => T.Extract(root, context, cancellationToken);

    /// <summary>Reads a page from a stream, to its end. The stream is not closed.</summary>
    /// <exception cref="HtmlSchemaException">The page does not hold what the schema asks for.</exception>
    public static async Task<T> ParseAsync<T>(Stream html, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T> => (await ExtractAsync<T>(html, context, cancellationToken).ConfigureAwait(false)).Value;

    /// <summary>Reads a page from a stream, to its end. The stream is not closed. Never throws for what the page holds.</summary>
    public static Task<HtmlResult<T>> ExtractAsync<T>(Stream html, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T> => SchemaReader.ExtractAsync<T>(html, context, cancellationToken);
}

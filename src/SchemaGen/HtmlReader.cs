using System.IO;
using System.Threading;
using System.Threading.Tasks;
using AngleSharp.Dom;
using SchemaGen.Runtime;

namespace SchemaGen;

/// <summary>Reads pages with the schema as a type parameter.</summary>
public static class HtmlReader
{
    /// <summary>Reads a page from its text.</summary>
    /// <inheritdoc cref="IHtmlSchema{TSelf}.Extract(string, HtmlContext?, CancellationToken)"/>
    /// <typeparam name="T">The schema.</typeparam>
    /// <exception cref="HtmlSchemaException">The page has an error, such as a required value that no source gives.</exception>
    public static T Parse<T>(string html, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T> => T.Extract(html, context, cancellationToken).Value;

    /// <summary>Reads a page, or a part of it, from a tree.</summary>
    /// <inheritdoc cref="IHtmlSchema{TSelf}.Extract(IParentNode, HtmlContext?, CancellationToken)"/>
    /// <typeparam name="T">The schema.</typeparam>
    /// <exception cref="HtmlSchemaException">The page has an error, such as a required value that no source gives.</exception>
    public static T Parse<T>(IParentNode root, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T> => T.Extract(root, context, cancellationToken).Value;

    /// <summary>Reads a page from its text. Never throws because of the content of the page.</summary>
    /// <inheritdoc cref="IHtmlSchema{TSelf}.Extract(string, HtmlContext?, CancellationToken)"/>
    /// <typeparam name="T">The schema.</typeparam>
    public static HtmlResult<T> Extract<T>(string html, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T> => T.Extract(html, context, cancellationToken);

    /// <summary>Reads a page, or a part of it, from a tree. Never throws because of the content of the page.</summary>
    /// <inheritdoc cref="IHtmlSchema{TSelf}.Extract(IParentNode, HtmlContext?, CancellationToken)"/>
    /// <typeparam name="T">The schema.</typeparam>
    public static HtmlResult<T> Extract<T>(IParentNode root, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T> => T.Extract(root, context, cancellationToken);

    /// <summary>Reads a page from a stream up to its end. The stream stays open.</summary>
    /// <inheritdoc cref="IHtmlSchema{TSelf}.Extract(string, HtmlContext?, CancellationToken)"/>
    /// <typeparam name="T">The schema.</typeparam>
    /// <param name="html">The bytes of the page, from the current position on.</param>
    /// <exception cref="HtmlSchemaException">The page has an error, such as a required value that no source gives.</exception>
    public static async Task<T> ParseAsync<T>(Stream html, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T> => (await ExtractAsync<T>(html, context, cancellationToken).ConfigureAwait(false)).Value;

    /// <summary>Reads a page from a stream up to its end. The stream stays open. Never throws because of the content of the page.</summary>
    /// <inheritdoc cref="IHtmlSchema{TSelf}.Extract(string, HtmlContext?, CancellationToken)"/>
    /// <typeparam name="T">The schema.</typeparam>
    /// <param name="html">The bytes of the page, from the current position on.</param>
    public static Task<HtmlResult<T>> ExtractAsync<T>(Stream html, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T> => SchemaReader.ExtractAsync<T>(html, context, cancellationToken);
}

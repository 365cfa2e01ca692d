using System.IO;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Runtime;

namespace SchemaGen;

/// <summary>Reads pages where the schema is a type parameter.</summary>
public static class HtmlReader
{
    /// <summary>Reads a page from its text.</summary>
    /// <exception cref="HtmlSchemaException">The page does not hold what the schema asks for.</exception>
    public static T Parse<T>(string html, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T> => T.Extract(html, context, cancellationToken).Value;

    /// <summary>Reads a page from a stream, to its end. The stream is not closed.</summary>
    /// <exception cref="HtmlSchemaException">The page does not hold what the schema asks for.</exception>
    public static async Task<T> ParseAsync<T>(Stream html, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T> => (await ExtractAsync<T>(html, context, cancellationToken).ConfigureAwait(false)).Value;

    /// <summary>Reads a page from a stream, to its end. The stream is not closed. Never throws for what the page holds.</summary>
    public static Task<HtmlResult<T>> ExtractAsync<T>(Stream html, HtmlContext? context = null, CancellationToken cancellationToken = default)
        where T : IHtmlSchema<T> => SchemaReader.ExtractAsync<T>(html, context, cancellationToken);
}

using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Hespress.Schemas;
using SchemaGen;

namespace Hespress.Sites;

/// <summary>Reads pages with the schema <typeparamref name="T"/>.</summary>
internal sealed class PageReader<T>() : PageReader(T.Descriptor)
    where T : IPage, IHtmlSchema<T>
{
    /// <inheritdoc/>
    public override async Task<HtmlResult<IPage>> ReadAsync(Stream html, HtmlContext context, CancellationToken cancellationToken) =>
        (await HtmlReader.ExtractAsync<T>(html, context, cancellationToken)).Cast<IPage>();
}

using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Hespress.Schemas;
using SchemaGen;

namespace Hespress.Sites;

/// <summary>Reads pages with one schema, without exposing the type of the schema.</summary>
internal abstract class PageReader(HtmlSchemaDescriptor schema)
{
    /// <summary>The schema.</summary>
    public HtmlSchemaDescriptor Schema { get; } = schema;

    /// <summary>The addresses that the schema reads.</summary>
    public IReadOnlyList<PageRoute> Routes { get; } = [.. schema.Routes.Select(static route => new PageRoute(route))];

    /// <summary>Reads a page.</summary>
    public abstract Task<HtmlResult<IPage>> ReadAsync(Stream html, HtmlContext context, CancellationToken cancellationToken);
}

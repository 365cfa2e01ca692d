using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using SchemaGen.Corpus.Rows;
using SchemaGen.Corpus.Schemas;

namespace SchemaGen.Corpus.Extraction;

/// <summary>Reads pages by the schemas of a catalog.</summary>
/// <param name="catalog">The catalog.</param>
internal sealed class CatalogPageReader(CatalogInvoker catalog) : PageReader
{
    /// <inheritdoc/>
    public override string Name => catalog.Type.FullName!;

    /// <inheritdoc/>
    public override IReadOnlyList<HtmlSchemaDescriptor> Schemas => catalog.Schemas;

    /// <inheritdoc/>
    public override IReadOnlyList<HtmlSchemaDescriptor> Match(Uri? url) => url is null ? [] : catalog.Match(url);

    /// <inheritdoc/>
    public override ReadPage Read(MemoryStream html, HtmlContext context, IReadOnlyList<HtmlSchemaDescriptor> matches, CancellationToken cancellationToken) =>
        PageOf(catalog.ExtractAsync(html, context, cancellationToken), matches);
}

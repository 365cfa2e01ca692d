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
    public override string Name => catalog.Type.FullName!;

    public override IReadOnlyList<HtmlSchemaDescriptor> Schemas => catalog.Schemas;

    public override IReadOnlyList<HtmlSchemaDescriptor> Match(Uri? url) => url is null ? [] : catalog.Match(url);

    // The stream is in memory, so the task completes synchronously.
    public override ReadPage Read(MemoryStream html, HtmlContext context, IReadOnlyList<HtmlSchemaDescriptor> matches, CancellationToken cancellationToken) =>
        ToPage(catalog.ExtractAsync(html, context, cancellationToken).GetAwaiter().GetResult(), matches);
}

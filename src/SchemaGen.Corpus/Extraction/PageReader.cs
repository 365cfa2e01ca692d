using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus.Rows;

namespace SchemaGen.Corpus.Extraction;

/// <summary>Reads pages by schemas that are known only at run time.</summary>
internal abstract class PageReader
{
    /// <summary>The name of the catalog or the schema.</summary>
    public abstract string Name { get; }

    /// <summary>The descriptors of the schemas.</summary>
    public abstract IReadOnlyList<HtmlSchemaDescriptor> Schemas { get; }

    /// <summary>Finds the schemas that may read the page at an address; empty if there is none. A page without an address is read only by a schema for all pages.</summary>
    public abstract IReadOnlyList<HtmlSchemaDescriptor> Match(Uri? url);

    /// <summary>Reads a page.</summary>
    /// <param name="html">The bytes of the page, in memory.</param>
    /// <param name="context">The context of the page.</param>
    /// <param name="matches">The schemas that <see cref="Match"/> found.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public abstract ReadPage Read(MemoryStream html, HtmlContext context, IReadOnlyList<HtmlSchemaDescriptor> matches, CancellationToken cancellationToken);

    /// <summary>Gets the result of reading a page.</summary>
    /// <param name="reading">Reading, which completes synchronously because the stream is in memory.</param>
    /// <param name="matches">The schemas that <see cref="Match"/> found.</param>
    protected static ReadPage PageOf<T>(Task<HtmlResult<T>> reading, IReadOnlyList<HtmlSchemaDescriptor> matches)
    {
        HtmlResult<T> result = reading.GetAwaiter().GetResult();
        return new ReadPage(result.ValueOrDefault is { } value && result.Success ? value : null, SchemaOf(result, matches), result.Issues, result.Sources);
    }

    /// <summary>Gets the schema that read a page, whose members the sources are of.</summary>
    private static Type SchemaOf<T>(HtmlResult<T> result, IReadOnlyList<HtmlSchemaDescriptor> matches)
    {
        if (result.Success)
        {
            return result.Value!.GetType();
        }

        if (matches.Count == 1)
        {
            return matches[0].Type;
        }

        // Of several layouts, only the exception names the one that failed.
        try
        {
            _ = result.Value;
        }
        catch (HtmlSchemaException e)
        {
            return e.SchemaType;
        }

        return matches[0].Type;
    }
}

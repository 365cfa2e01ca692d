using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus.Schemas;
using SchemaGen.Reading;
using SchemaGen.Testing;
using SchemaGen.Testing.Fixtures;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Schemas;

namespace SchemaGen.Tool.Pages;

/// <summary>Reads pages by their schemas: a fixture by its own one, a saved page by the one that the user names, or by the catalog that has a route for its address.</summary>
internal sealed class PageReader
{
    private readonly UserAssembly _assembly;
    private readonly Type? _schema;

    /// <param name="assembly">The assembly with the schemas.</param>
    /// <param name="schema">The name of the schema of saved pages; null for that of the catalog.</param>
    /// <exception cref="UsageException">There is no such schema, or several.</exception>
    public PageReader(UserAssembly assembly, string? schema)
    {
        _assembly = assembly;
        _schema = schema is null ? null : assembly.Find(schema);
    }

    /// <summary>Whether pages are read again as often as it takes to find out what each source would give if the sources before it did not.</summary>
    public bool ProbesSources { get; init; }

    /// <summary>The address of the saved page, if there is one page; null for the one that each page states.</summary>
    public Uri? Url { get; init; }

    /// <summary>Reads pages, as many at a time as there are processors. One that cannot be read has an outcome with the reason.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="done">Receives the index and the outcome of each page, in no particular order, and from several threads at a time. Outcomes that it keeps keep their pages in memory.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public Task ReadAllAsync(IReadOnlyList<FolderPage> pages, Action<int, PageOutcome> done, CancellationToken cancellationToken)
    {
        // Reading is work for the processor: more pages at a time would only need more memory.
        var options = new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken };
        return Parallel.ForAsync(0, pages.Count, options, async (i, token) => done(i, await TryReadAsync(pages[i], token).ConfigureAwait(false)));
    }

    /// <summary>Reads a page. One that cannot be read has an outcome with the reason.</summary>
    public async Task<PageOutcome> TryReadAsync(FolderPage page, CancellationToken cancellationToken)
    {
        try
        {
            return new PageOutcome(page, await ReadAsync(page, cancellationToken).ConfigureAwait(false), Failure: null);
        }
#pragma warning disable CA1031 // Code of the user runs here (converters, OnExtracted), and may throw anything: the other pages are read all the same.
        catch (Exception e) when (!cancellationToken.IsCancellationRequested && e is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return new PageOutcome(page, Reading: null, e is HtmlFixtureException or UsageException ? e.Message : $"{e.GetType().Name}: {e.Message}");
        }
    }

    private async Task<PageReading> ReadAsync(FolderPage page, CancellationToken cancellationToken)
    {
        if (page.IsFixture)
        {
            HtmlFixture fixture = HtmlFixture.Open(page.Path);
            var recorded = new ReceivedPage(await ReadBytesAsync(fixture, cancellationToken).ConfigureAwait(false), fixture.Url, fixture.CapturedAt, fixture.Headers);
            return await ReadAsync(page, recorded, fixture.Context, _assembly.Find(fixture), cancellationToken).ConfigureAwait(false);
        }

        ReceivedPage saved = await PageInput.ReadAsync(page.Path, Url, cancellationToken).ConfigureAwait(false);
        return await ReadAsync(page, saved, new HtmlContext { Url = saved.Url, CapturedAt = saved.CapturedAt }, _schema, cancellationToken).ConfigureAwait(false);
    }

    private async Task<PageReading> ReadAsync(FolderPage page, ReceivedPage received, HtmlContext context, Type? type, CancellationToken cancellationToken)
    {
        var trace = new SourceTrace();
        HtmlContext traced = context with { Trace = trace };
        using var html = new MemoryStream(received.Bytes, writable: false);
        HtmlResult<object> result;
        HtmlSchemaDescriptor schema;

        if (type is not null)
        {
            SchemaInvoker invoker = SchemaInvoker.Of(type);
            result = await invoker.ExtractAsync(html, traced, cancellationToken).ConfigureAwait(false);
            schema = invoker.Descriptor;
        }
        else
        {
            CatalogInvoker catalog = _assembly.CatalogOf(received.Url);
            result = await catalog.ExtractAsync(html, traced, cancellationToken).ConfigureAwait(false);

            // A page that cannot be read at all, or that fits no layout, counts for the first layout of its address.
            schema = trace.Schemas.Count > 0 ? trace.Schemas[^1].Schema : catalog.Match(received.Url!)[0];
        }

        return new PageReading(page, received, context, schema, result, trace.Schemas)
        {
            Probes = ProbesSources ? await ProbeAsync(received, context, schema, trace.Schemas, cancellationToken).ConfigureAwait(false) : [],
        };
    }

    private static async Task<IReadOnlyList<ProbeReading>> ProbeAsync(ReceivedPage received, HtmlContext context, HtmlSchemaDescriptor schema, IReadOnlyList<TracedSchema> schemas, CancellationToken cancellationToken)
    {
        var readings = new List<ProbeReading>();

        foreach (SourceProbe probe in SourceProbes.Of(schemas))
        {
            var trace = new SourceTrace(probe);
            using var html = new MemoryStream(received.Bytes, writable: false);
            await SchemaInvoker.Of(schema.Type).ExtractAsync(html, context with { Trace = trace }, cancellationToken).ConfigureAwait(false);
            readings.Add(new ProbeReading(probe, trace.Schemas));
        }

        return readings;
    }

    private static async Task<byte[]> ReadBytesAsync(HtmlFixture fixture, CancellationToken cancellationToken)
    {
        try
        {
            return await File.ReadAllBytesAsync(fixture.PagePath, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The page of the fixture '{fixture.Name}' cannot be read: {e.Message}", e);
        }
    }
}

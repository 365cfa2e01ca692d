using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Tool.Pages;

namespace SchemaGen.Tool.Drift.Counts;

/// <summary>Counts the sources and issues of many pages.</summary>
internal static class DriftCounter
{
    /// <summary>Reads pages, and counts them by their schemas.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="reader">Reads them, with probes.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    public static async Task<CountedPages> CountAsync(IReadOnlyList<FolderPage> pages, PageReader reader, CancellationToken cancellationToken)
    {
        var schemas = new ConcurrentDictionary<HtmlSchemaDescriptor, SchemaCounter>();
        var failures = new ConcurrentBag<PageOutcome>();

        void Add(PageOutcome outcome)
        {
            if (outcome.Reading is { } reading)
            {
                schemas.GetOrAdd(reading.Schema, static schema => new SchemaCounter(schema)).Add(reading);
            }
            else
            {
                failures.Add(outcome);
            }
        }

        await reader.ReadAllAsync(pages, (_, outcome) => Add(outcome), cancellationToken).ConfigureAwait(false);

        return new CountedPages(
            schemas.Values.Select(static counter => counter.ToCounts()).OrderBy(static schema => schema.Schema, StringComparer.Ordinal).ToList(),
            failures.OrderBy(static outcome => outcome.Page.Name, StringComparer.Ordinal).ToList());
    }
}

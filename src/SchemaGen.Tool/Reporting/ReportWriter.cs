using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Tool.CommandLine;
using SchemaGen.Tool.Pages;
using SchemaGen.Tool.Reporting.History;

namespace SchemaGen.Tool.Reporting;

/// <summary>Reads pages, and writes the report about them.</summary>
/// <param name="reader">Reads the pages; null if there are none.</param>
internal sealed class ReportWriter(PageReader? reader)
{
    /// <summary>The largest number of pages that a report contains. The index lists the others, too.</summary>
    public const int MaxPages = 200;

    /// <summary>Reads pages and writes a report.</summary>
    /// <param name="title">The name of the page or folder.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="history">The history of drift; null if there is none.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Ends the run.</param>
    /// <returns>The index.</returns>
    public async Task<ReportIndex> WriteAsync(string title, IReadOnlyList<FolderPage> pages, HistoryChart? history, string path, CancellationToken cancellationToken)
    {
        IReadOnlyList<InspectedPage> inspected = await InspectAsync(pages, isIncluded: pages.Count <= MaxPages, cancellationToken).ConfigureAwait(false);

        if (pages.Count > MaxPages)
        {
            inspected = await IncludeWorstAsync(pages, inspected, cancellationToken).ConfigureAwait(false);
        }

        var index = new ReportIndex(title, [.. inspected.Select(static page => page.Row)], MaxPages, history);
        OutputFiles.Write(path, file => ReportFile.Write(file, index, [.. inspected.Select(static page => page.Data)]));
        return index;
    }

    private async Task<IReadOnlyList<InspectedPage>> InspectAsync(IReadOnlyList<FolderPage> pages, bool isIncluded, CancellationToken cancellationToken)
    {
        var inspected = new InspectedPage[pages.Count];

        if (reader is not null)
        {
            await reader.ReadAllAsync(pages, (i, outcome) => inspected[i] = PageInspector.Inspect(outcome, isIncluded, cancellationToken), cancellationToken).ConfigureAwait(false);
        }

        return inspected;
    }

    /// <summary>Includes the pages in the worst states: they are read once more, so that the others are not kept in memory.</summary>
    private async Task<IReadOnlyList<InspectedPage>> IncludeWorstAsync(IReadOnlyList<FolderPage> pages, IReadOnlyList<InspectedPage> inspected, CancellationToken cancellationToken)
    {
        List<int> worst = [.. Enumerable.Range(0, pages.Count).Where(i => inspected[i].Row.State != ReportState.Failed).OrderBy(i => inspected[i].Row.State).Take(MaxPages)];
        IReadOnlyList<InspectedPage> included = await InspectAsync([.. worst.Select(i => pages[i])], isIncluded: true, cancellationToken).ConfigureAwait(false);
        InspectedPage[] all = [.. inspected];

        for (int i = 0; i < worst.Count; i++)
        {
            all[worst[i]] = included[i];
        }

        return all;
    }
}

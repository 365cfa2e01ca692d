using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Hespress.Input;
using Hespress.Output;
using Hespress.Sites;

namespace Hespress.CommandLine;

/// <summary>Reads the requested pages one after another and reports on them.</summary>
internal static class Runner
{
    /// <summary>Handles a request and returns the exit code.</summary>
    public static async Task<int> RunAsync(Request request, CancellationToken cancellationToken)
    {
        // WebPage follows redirections and enforces the timeout for each page.
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All, AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan };

        client.DefaultRequestHeaders.UserAgent.ParseAdd("SchemaGen-Hespress-Sample/1.0");
        var finder = new PageFinder(client, request.Timeout);
        PageInput[] inputs = [.. request.Pages.Count == 0 ? finder.Bundled : finder.Find(request.Pages)];

        // All pages are read before printing begins, because a progress bar and a text cannot share a terminal.
        var outcomes = new List<PageOutcome>();
        await ReadingProgress.RunAsync(inputs, async input => outcomes.Add(await SiteReader.ReadAsync(input, cancellationToken)));

        var issues = new IssueReport(Terminal.Error);

        if (request.Json)
        {
            outcomes.ForEach(issues.Write);
            JsonReport.Write(outcomes.Where(static outcome => outcome.Success).Select(static outcome => outcome.Result!.Value));
        }
        else
        {
            var report = new TextReport(Terminal.Output, request.Sources, request.Full);

            foreach (PageOutcome outcome in outcomes)
            {
                report.Write(outcome);
                issues.Write(outcome);
            }
        }

        return outcomes.TrueForAll(static outcome => outcome.Success) ? ExitCode.Success : ExitCode.PageFailed;
    }
}

using System;
using System.Globalization;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Newsroom.Input;
using Newsroom.Output;
using Newsroom.Reading;
using Spectre.Console;

namespace Newsroom.CommandLine;

/// <summary>Reads the requested pages in parallel, writes them in order and prints the fill rates.</summary>
internal static class Runner
{
    /// <summary>Handles a request and returns the exit code.</summary>
    public static async Task<int> RunAsync(Request request, CancellationToken cancellationToken)
    {
        try
        {
            // The output is opened last, so that a wrong folder does not empty an earlier output.
            PageFolder folder = PageFolder.Open(request.Folder ?? PageFolder.Bundled);
            await using IPageWriter writer = OpenWriter(request);
            return await RunAsync(folder, writer, request.Parallelism, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            string hint = request.JsonLines is null && request.Markdown is null ? string.Empty : " The option --resume continues the run.";
            return End($"The run was interrupted.{hint}", ExitCode.Interrupted);
        }
        catch (UnusableFileException e)
        {
            return End(e.Message, ExitCode.Usage);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return End($"The run cannot continue: {e.Message}", ExitCode.Usage);
        }
    }

    private static async Task<int> RunAsync(PageFolder folder, IPageWriter writer, int parallelism, CancellationToken cancellationToken)
    {
        bool isComplete = !ReportOmitted(folder, writer, cancellationToken);
        int pages = folder.Count(writer.IsWritten);

        if (pages == 0)
        {
            return End("There is no page left to read.", isComplete ? ExitCode.Success : ExitCode.PageFailed);
        }

        var rates = new FillRates();
        var issues = new IssueReport(Terminal.Error);

        await ReadingProgress.RunAsync(pages, async report =>
        {
            await foreach (PageOutcome outcome in OrderedPipeline.RunAsync(folder.Pages(writer.IsWritten), PageReader.ReadAsync, parallelism, cancellationToken))
            {
                await writer.WriteAsync(outcome);
                issues.Write(outcome);
                rates.Add(outcome);
                isComplete &= outcome.Article is not null;
                report(outcome.Name);
            }
        });

        FillRateTable.Write(Terminal.Output, rates.All);
        return isComplete ? ExitCode.Success : ExitCode.PageFailed;
    }

    /// <summary>Reports the pages that a continued run leaves out, because their places in the output have been passed.</summary>
    /// <returns>Whether there are such pages.</returns>
    private static bool ReportOmitted(PageFolder folder, IPageWriter writer, CancellationToken cancellationToken)
    {
        string? first = null;
        long count = 0;

        try
        {
            foreach (string name in writer.Omitted(folder.NamesInOrder()))
            {
                cancellationToken.ThrowIfCancellationRequested();
                first ??= name;
                count++;
            }
        }
        catch (InvalidDataException e)
        {
            throw new UnusableFileException($"The run cannot be continued in this file: {e.Message}.");
        }

        if (first is not null)
        {
            string pages = count == 1 ? "One page was" : string.Create(CultureInfo.InvariantCulture, $"{count} pages were");
            string names = count == 1 ? $"'{first}'" : $"'{first}' and others";
            Terminal.Error.WriteLine(PlainText.Of($"{pages} added before the last page of the interrupted run and will not be read: {names}. To read all pages, start again without --resume."));
        }

        return first is not null;
    }

    private static IPageWriter OpenWriter(Request request)
    {
        try
        {
            return request switch
            {
                { JsonLines: { } path } => JsonLinesWriter.Open(path, request.Resume),
                { Markdown: { } folder } => new MarkdownWriter(Directory.CreateDirectory(folder).FullName, request.Resume),
                _ => new NoWriter(),
            };
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UnusableFileException($"'{request.JsonLines ?? request.Markdown}' cannot be written: {e.Message.TrimEnd('.')}.");
        }
    }

    private static int End(string message, int exitCode)
    {
        Terminal.Error.WriteLine(PlainText.Of(message));
        return exitCode;
    }
}

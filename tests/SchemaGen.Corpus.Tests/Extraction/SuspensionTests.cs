using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus.Extraction;
using SchemaGen.Corpus.Input;
using SchemaGen.Corpus.Rows;
using SchemaGen.Corpus.Tests.Schemas;
using SchemaGen.Corpus.Warc;

namespace SchemaGen.Corpus.Tests.Extraction;

/// <summary>Pages during which the process is suspended.</summary>
public sealed class SuspensionTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(1.2);

    [Fact]
    public async Task Run_TimeLimitReachedWhileTheProcessIsSuspended_ReadsThePageAgain()
    {
        PageOutcome outcome = await ReadAsync(awakeSeconds: 0);
        Assert.Equal((false, "suspended"), (outcome.IsFailure, outcome.Table));
    }

    [Fact]
    public async Task Run_TimeLimitReachedWhileTheProcessRuns_IsAFailure()
    {
        PageOutcome outcome = await ReadAsync(awakeSeconds: 1);
        Assert.Equal((true, "LimitReached"), (outcome.IsFailure, IssueColumns.KindsOf(outcome.Row).Single()));
    }

    private static Task<PageOutcome> ReadAsync(int awakeSeconds)
    {
        byte[] archive = new ArchiveBuilder().AddPage("https://suspended.example/1", string.Concat(Enumerable.Repeat("<p>text</p>", 2_000))).ToArray();
        using var records = new WarcReader(new InputWindow(new MemoryStream(archive)), "a.warc", archive.Length);
        var work = new RecordWork("a.warc", records.Read()!, CancellationToken.None);

        for (int i = 0; i < awakeSeconds; i++)
        {
            work.Tick();
        }

        Suspended.SuspendOnce(s_limit + TimeSpan.FromSeconds(0.1));
        var options = new ExtractOptions { Limits = new HtmlLimits { MaxDuration = s_limit } };
        work.Run(new PageProcessor(CorpusSchemas.FromCatalog(typeof(Catalog).Assembly), options, new CorpusCounters()));
        return work.Outcome;
    }
}

using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus;
using SchemaGen.Corpus.Extraction;
using SchemaGen.Corpus.Input;
using SchemaGen.Corpus.Warc;

namespace SchemaGen.Benchmarks.Corpus;

/// <summary>Measures <c>schemagen extract</c> on archives that are generated: pages by the second and core, where the time goes, and the memory that is needed.</summary>
internal static class CorpusBenchmark
{
    private const int Seed = 17;
    private const int ArchiveMegabytes = 100;
    private const int ComparedPages = 200;
    private const int MaxPageBytes = 16 << 20;

    /// <summary>Runs the measurement.</summary>
    /// <param name="output">Takes the figures.</param>
    /// <param name="megabytes">The length of the archives together, compressed.</param>
    /// <param name="contestant"><c>generated</c> or <c>hand</c>. One process each, because the memory peak is per process.</param>
    public static async Task<int> RunAsync(TextWriter output, int megabytes, string contestant)
    {
        if (contestant is not ("generated" or "hand"))
        {
            await output.WriteLineAsync($"'{contestant}' is neither 'generated' nor 'hand'.");
            return 2;
        }

        string folder = Path.Combine(Path.GetTempPath(), "schemagen-corpus-benchmark");
        string[] archives = Generate(folder, megabytes);
        Verify(archives[0]);
        PageReader reader = contestant == "hand" ? new HandWrittenReader() : CorpusSchemas.FromSchema(typeof(CorpusArticle)).Reader;
        string results = Path.Combine(folder, "results");

        if (Directory.Exists(results))
        {
            Directory.Delete(results, recursive: true);
        }

        // Once before, because the first records are read by code that is not optimized yet.
        MeasureReading(archives[..1]);
        double reading = MeasureReading(archives);
        TimeSpan pause = GC.GetTotalPauseDuration();
        long allocated = GC.GetTotalAllocatedBytes();
        using var store = PartStores.Open(results);
        using var process = Process.GetCurrentProcess();
        TimeSpan processor = process.TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        var options = new ExtractOptions();
        CorpusManifest manifest;
        double extraction;

        using (var runner = new UnitRunner(new CorpusSchemas(reader, typeof(CorpusArticle).Assembly), store, options))
        {
            manifest = await new CorpusRun(runner, options.Concurrency).RunAsync(UnitPlanner.Plan(archives), CancellationToken.None);
            extraction = (double)runner.Counters.ExtractionTicks / Stopwatch.Frequency;
        }

        double wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
        process.Refresh();
        double used = (process.TotalProcessorTime - processor).TotalSeconds;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""
            {contestant}: {manifest.Rows} pages of {manifest.PageBytes / manifest.Rows / 1024} KB in {archives.Length} archives, {manifest.InputBytes >> 20} MB compressed, {manifest.PageBytes >> 20} MB of pages, {manifest.OutputBytes >> 20} MB of Parquet
            {manifest.Rows / wall:F0} pages/s in {wall:F1} s with {Environment.ProcessorCount} processors; {manifest.Rows / used:F0} pages for each second of a processor
            processor: {used:F1} s, of which decompression and records about {reading:F1} s; time of threads in pages {extraction:F1} s (includes waiting for a processor)
            {(GC.GetTotalAllocatedBytes() - allocated) / 1024 / manifest.Rows} KB allocated for a page; collections took {(GC.GetTotalPauseDuration() - pause).TotalSeconds:F1} s
            {manifest.InputBytes / manifest.Rows} bytes of input and {manifest.OutputBytes / manifest.Rows} bytes of output for a page
            largest working set {process.PeakWorkingSet64 >> 20} MB
            """));
        return manifest.Failures == 0 ? 0 : 1;
    }

    private static string[] Generate(string folder, int megabytes)
    {
        Directory.CreateDirectory(folder);
        List<string> archives = [];

        for (int i = 0; i < Math.Max(1, megabytes / ArchiveMegabytes); i++)
        {
            string path = Path.Combine(folder, FormattableString.Invariant($"{i:D4}.warc.gz"));
            archives.Add(path);

            if (!File.Exists(path))
            {
                new ArchiveGenerator(Seed + i).Write(path + ".part", ArchiveMegabytes << 20);
                File.Move(path + ".part", path);
            }
        }

        return [.. archives];
    }

    /// <summary>Verifies that both give equal values for some pages.</summary>
    private static void Verify(string archive)
    {
        using var records = new WarcReader(new InputWindow(File.OpenRead(archive)), archive, MaxPageBytes);
        int compared = 0;

        while (compared < ComparedPages && records.Read() is { } item)
        {
            if (item.SkipReason is null && RecordContent.Open(item, MaxPageBytes, out ReadOnlyMemory<byte> html, out _) is null)
            {
                string text = Encoding.UTF8.GetString(html.Span);
                string generated = JsonSerializer.Serialize(CorpusArticle.Parse(text, new Uri(item.Header!.TargetUri!)));
                string written = JsonSerializer.Serialize(HandWrittenReader.Read(text));

                if (generated != written)
                {
                    throw new InvalidOperationException($"The values differ:\n{generated}\n{written}");
                }

                compared++;
            }

            item.Dispose();
        }
    }

    /// <summary>Reads all records, and nothing else.</summary>
    /// <returns>The seconds of a processor.</returns>
    private static double MeasureReading(string[] archives)
    {
        using var process = Process.GetCurrentProcess();
        TimeSpan start = process.TotalProcessorTime;

        foreach (string archive in archives)
        {
            using var records = new WarcReader(new InputWindow(File.OpenRead(archive)), archive, MaxPageBytes);

            while (records.Read() is { } item)
            {
                item.Dispose();
            }
        }

        process.Refresh();
        return (process.TotalProcessorTime - start).TotalSeconds;
    }
}

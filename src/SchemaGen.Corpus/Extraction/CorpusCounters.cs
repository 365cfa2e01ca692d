using System.Threading;

namespace SchemaGen.Corpus;

/// <summary>The progress of a <see cref="UnitRunner"/>, over all of its units. May be read at any time, by any thread.</summary>
public sealed class CorpusCounters
{
    private long _records;
    private long _rows;
    private long _failures;
    private long _skipped;
    private long _inputBytes;
    private long _pageBytes;
    private long _extractionTicks;

    internal CorpusCounters()
    {
    }

    /// <summary>The number of records that were read or skipped.</summary>
    public long Records => Interlocked.Read(ref _records);

    /// <summary>The number of rows in the tables of schemas.</summary>
    public long Rows => Interlocked.Read(ref _rows);

    /// <summary>The number of pages that gave no value.</summary>
    public long Failures => Interlocked.Read(ref _failures);

    /// <summary>The number of records that were skipped.</summary>
    public long Skipped => Interlocked.Read(ref _skipped);

    /// <summary>The number of bytes of the inputs that were read, as they are stored.</summary>
    public long InputBytes => Interlocked.Read(ref _inputBytes);

    /// <summary>The number of bytes of the pages that were read, decompressed.</summary>
    public long PageBytes => Interlocked.Read(ref _pageBytes);

    /// <summary>The time that all threads together spent on pages, in ticks of <see cref="System.Diagnostics.Stopwatch"/>.</summary>
    internal long ExtractionTicks => Interlocked.Read(ref _extractionTicks);

    internal void AddRow(bool isFailure)
    {
        Interlocked.Increment(ref _records);
        Interlocked.Increment(ref isFailure ? ref _failures : ref _rows);
    }

    internal void AddSkipped()
    {
        Interlocked.Increment(ref _records);
        Interlocked.Increment(ref _skipped);
    }

    internal void AddInputBytes(long number) => Interlocked.Add(ref _inputBytes, number);

    internal void AddPage(long bytes, long ticks)
    {
        Interlocked.Add(ref _pageBytes, bytes);
        Interlocked.Add(ref _extractionTicks, ticks);
    }
}

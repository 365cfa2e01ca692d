using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus;

/// <summary>The options of reading units.</summary>
public sealed record ExtractOptions
{
    private readonly int _maxPageBytes = 16 << 20;
    private readonly int _rowGroupBytes = 8 << 20;
    private readonly int _workers = Environment.ProcessorCount;

    /// <summary>The format of parts. Default: Parquet.</summary>
    public OutputFormat Format { get; init; } = OutputFormat.Parquet;

    /// <summary>The limits of reading a page. A page that reaches one is a failure.</summary>
    public HtmlLimits Limits { get; init; } = new();

    /// <summary>The largest number of bytes of a page, decompressed, with the headers of its response. Longer records are skipped, without being held in memory. Default: 16 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 KiB or more than 1 GiB.</exception>
    public int MaxPageBytes
    {
        get => _maxPageBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1 << 10, nameof(MaxPageBytes));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1 << 30, nameof(MaxPageBytes));
            _maxPageBytes = value;
        }
    }

    /// <summary>The number of bytes of rows that a unit collects, over all of its tables, before they are written as a row group. Default: 8 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int RowGroupBytes
    {
        get => _rowGroupBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(RowGroupBytes));
            _rowGroupBytes = value;
        }
    }

    /// <summary>The number of threads that read pages. Default: the number of processors. Does not change the parts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public int Workers
    {
        get => _workers;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(Workers));
            _workers = value;
        }
    }

    /// <summary>The number of units to run at the same time: one for every four <see cref="Workers"/>, rounded up, and one more, because decompression is faster than reading pages by schemas.</summary>
    public int Concurrency => 1 + ((Workers + 3) / 4);

    /// <summary>The function that finds the address of a page that is a file, in the page itself. Without a function or a result, the page has no address.</summary>
    public Func<Stream, CancellationToken, Task<Uri?>>? AddressFinder { get; init; }
}

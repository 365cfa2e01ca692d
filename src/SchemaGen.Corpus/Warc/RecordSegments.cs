using System;
using System.Buffers;
using SchemaGen.Corpus.Input;

namespace SchemaGen.Corpus.Warc;

/// <summary>The decompressed bytes of an archive, in the parts in which they were compressed: usually one for each record.</summary>
/// <param name="window">The archive.</param>
internal abstract class RecordSegments(InputWindow window) : IDisposable
{
    /// <summary>The length of output that is never limited by ratio, because it fits into memory.</summary>
    private const long FreeOutput = 64L << 20;

    /// <summary>The largest ratio of compression beyond <see cref="FreeOutput"/>. Pages have about 5 to 20, and the most that deflate can do is 1032.</summary>
    private const long MaxRatio = 100;

    /// <summary>The smallest room in a buffer into which bytes are read.</summary>
    private const int MinRead = 16 * 1024;

    /// <summary>The archive as it is stored.</summary>
    protected InputWindow Window { get; } = window;

    /// <summary>The offset of the current segment in the archive.</summary>
    public long Offset { get; protected set; }

    /// <summary>The reason why the current segment ended early, or why its bytes are not to be trusted; null if it is whole so far.</summary>
    public string? Failure { get; protected set; }

    /// <summary>Whether the bytes at the current offset do not begin a segment.</summary>
    public bool IsUnrecognized { get; protected set; }

    /// <summary>Whether a segment that ends without a failure has been verified by a checksum.</summary>
    public virtual bool HasChecksums => false;

    /// <summary>Whether a segment is the whole archive, in which an offset is a position.</summary>
    public virtual bool IsWholeArchive => false;

    /// <summary>Opens an archive by its first bytes, or by its name if these are damaged.</summary>
    /// <param name="window">The archive. The segments own it, even if it cannot be read.</param>
    /// <param name="name">The name of the archive.</param>
    public static RecordSegments Open(InputWindow window, string name)
    {
        try
        {
            window.TryFill(4);

            return window.Available switch
            {
                [0x1F, 0x8B, ..] => new GzipSegments(window),
                [0x28, 0xB5, 0x2F, 0xFD, ..] or [>= 0x50 and <= 0x5F, 0x2A, 0x4D, 0x18, ..] => new ZstdSegments(window),
                [(byte)'W', (byte)'A', (byte)'R', (byte)'C', ..] => new PlainSegments(window),
                _ when name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) => new GzipSegments(window),
                _ when name.EndsWith(".zst", StringComparison.OrdinalIgnoreCase) => new ZstdSegments(window),
                _ => new PlainSegments(window),
            };
        }
        catch
        {
            window.Dispose();
            throw;
        }
    }

    /// <summary>Moves to the next segment. What is left of the current one is skipped; after a failure, the next segment that begins a record is searched.</summary>
    /// <returns>False at the end of the archive.</returns>
    public abstract bool MoveNext();

    /// <summary>Reads bytes of the current segment.</summary>
    /// <returns>0 at the end of the segment, or after a failure.</returns>
    public abstract int Read(Span<byte> buffer);

    /// <summary>Reads bytes of the current segment, as many as are at hand.</summary>
    /// <returns>The number of bytes that were added to the buffer; 0 at the end of the segment, or after a failure.</returns>
    public virtual int Read(IBufferWriter<byte> buffer)
    {
        int read = Read(buffer.GetSpan(MinRead));
        buffer.Advance(read);
        return read;
    }

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>Reports whether a segment expands far beyond the ratio of pages (a decompression bomb).</summary>
    protected static bool IsBomb(long compressed, long output) => output > FreeOutput && output / Math.Max(compressed, 1) > MaxRatio;
}

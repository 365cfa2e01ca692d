using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Storage;

/// <summary>The file of a part. Write failures are thrown as <see cref="PartStoreException"/>.</summary>
internal sealed class PartFileStream : WriteOnlyStream
{
    private const int BufferLength = 64 * 1024;

    private readonly string _name;
    private readonly FileStream _file;
    private readonly BufferedStream _buffer;

    /// <param name="name">The name of the part, for messages.</param>
    /// <param name="path">The path of the file.</param>
    public PartFileStream(string name, string path)
    {
        _name = name;

        try
        {
            _file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            _buffer = new BufferedStream(_file, BufferLength);
        }
        catch (Exception e) when (FileFailure.IsFailure(e))
        {
            throw Failure(e);
        }
    }

    /// <summary>Waits until the bytes are on the disk.</summary>
    public void FlushToDisk() => _file.Flush(flushToDisk: true);

    /// <summary>Closes the file without writing what is still in memory, which may not be possible.</summary>
    public void Abandon() => _file.Dispose();

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _buffer.Write(buffer);
            Advance(buffer.Length);
        }
        catch (Exception e) when (FileFailure.IsFailure(e))
        {
            throw Failure(e);
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        // Writing to a file does not wait for the disk.
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        try
        {
            _buffer.Flush();
        }
        catch (Exception e) when (FileFailure.IsFailure(e))
        {
            throw Failure(e);
        }
    }

    /// <inheritdoc/>
    /// <remarks>The writer of Parquet flushes after each page; the file is flushed when it is complete.</remarks>
    public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _file.Dispose();
        }

        base.Dispose(disposing);
    }

    private PartStoreException Failure(Exception e) => new($"The part '{_name}' cannot be written: {e.Message}", e);
}

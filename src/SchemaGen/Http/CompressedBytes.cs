using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Decoding;
using SchemaGen.Limits;

namespace SchemaGen.Http;

/// <summary>The input of a decompressing stream. Reports data that ends early, which the streams of .NET take for the end of the page.</summary>
/// <remarks>
/// Brotli and deflate mark their end, after which the decompressing stream reads no more. After the end of gzip data another member may follow, so the stream reads on.
/// It then gets a byte that begins no member: complete data ends before it, and only incomplete data needs the bytes after it.
/// </remarks>
internal sealed class CompressedBytes(Stream stream, ContentCoding coding, HtmlLimits limits) : InputStream
{
    private readonly byte[] _start = new byte[2];
    private int _startLength;
    private int _startPosition;
    private long _total;
    private bool _hasEnded;

    /// <summary>Reports whether deflate data has the header of zlib (RFC 1950, 2.2): the method 8, and a check of both bytes.</summary>
    public async ValueTask<bool> BeginsWithZlibHeaderAsync(CancellationToken cancellationToken)
    {
        int read;

        do
        {
            read = await ReadAndCountAsync(_start.AsMemory(_startLength), cancellationToken).ConfigureAwait(false);
            _startLength += read;
        }
        while (read > 0 && _startLength < _start.Length);

        return _startLength == _start.Length && (_start[0] & 0x0F) == 8 && ((_start[0] << 8) | _start[1]) % 31 == 0;
    }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_startPosition < _startLength)
        {
            int count = Math.Min(buffer.Length, _startLength - _startPosition);
            _start.AsMemory(_startPosition, count).CopyTo(buffer);
            _startPosition += count;
            return count;
        }

        int read = await ReadAndCountAsync(buffer, cancellationToken).ConfigureAwait(false);

        // A body without any bytes is an empty page, whatever its header says.
        if (read > 0 || _total == 0)
        {
            return read;
        }

        if (_hasEnded || coding != ContentCoding.Gzip)
        {
            throw new UnreadableBodyException("cannot be decompressed: its data ends early");
        }

        _hasEnded = true;
        buffer.Span[0] = 0;
        return 1;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            stream.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <remarks>Counted here too: compressed data may be endless without giving a byte of the page.</remarks>
    private async ValueTask<int> ReadAndCountAsync(Memory<byte> buffer, CancellationToken cancellationToken)
    {
        // A stream that never waits may not observe the token.
        cancellationToken.ThrowIfCancellationRequested();
        int read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        _total += read;
        return _total <= limits.MaxBytes ? read : throw PageBudget.SizeLimit(limits);
    }
}

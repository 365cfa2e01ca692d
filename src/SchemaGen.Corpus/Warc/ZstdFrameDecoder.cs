using System;
using ZstdSharp.Unsafe;

namespace SchemaGen.Corpus.Warc;

/// <summary>Decompresses zstd frames one by one.</summary>
/// <remarks>The decompressor of ZstdSharp reads on into the next frame; the function below it, which takes pointers, stops at the end of each.</remarks>
internal sealed unsafe class ZstdFrameDecoder : IDisposable
{
    private ZSTD_DCtx_s* _context = Methods.ZSTD_createDCtx();

    /// <summary>Sets the dictionary of all frames. A malformed one is ignored.</summary>
    public void LoadDictionary(ReadOnlySpan<byte> dictionary)
    {
        fixed (byte* bytes = dictionary)
        {
            Methods.ZSTD_DCtx_loadDictionary(_context, bytes, (nuint)dictionary.Length);
        }
    }

    /// <summary>Begins a frame.</summary>
    public void Reset() => Methods.ZSTD_DCtx_reset(_context, ZSTD_ResetDirective.ZSTD_reset_session_only);

    /// <summary>Decompresses a part of a frame.</summary>
    /// <param name="source">Compressed bytes, of this frame and those after it.</param>
    /// <param name="destination">Takes the decompressed bytes.</param>
    /// <param name="consumed">The number of bytes that were taken.</param>
    /// <param name="written">The number of bytes that were written.</param>
    /// <returns>Whether the frame ends here; null if it is damaged.</returns>
    public bool? Decompress(ReadOnlySpan<byte> source, Span<byte> destination, out int consumed, out int written)
    {
        fixed (byte* sourceBytes = source)
        fixed (byte* destinationBytes = destination)
        {
            var input = new ZSTD_inBuffer_s { src = sourceBytes, size = (nuint)source.Length };
            var output = new ZSTD_outBuffer_s { dst = destinationBytes, size = (nuint)destination.Length };
            nuint result = Methods.ZSTD_decompressStream(_context, &output, &input);
            consumed = (int)input.pos;
            written = (int)output.pos;
            return Methods.ZSTD_isError(result) ? null : result == 0;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Methods.ZSTD_freeDCtx(_context);
        _context = null;
    }
}

using System;
using System.Buffers.Binary;
using SchemaGen.Corpus.Input;
using ZstdSharp;

namespace SchemaGen.Corpus.Warc;

/// <summary>An archive of zstd frames (RFC 8878), with a dictionary in its first frame or without one (IIPC, "WARC with Zstandard compression").</summary>
internal sealed class ZstdSegments : CompressedSegments
{
    private const uint SkippableFrame = 0x184D2A50;
    private const uint SkippableFrameMask = 0xFFFFFFF0;
    private const uint DictionaryFrame = 0x184D2A5D;
    private const int MaxDictionaryLength = 64 << 20;

    /// <summary>The largest dictionary after decompression.</summary>
    private const int MaxDictionaryOutput = 256 << 20;

    private readonly ZstdFrameDecoder _decoder = new();
    private bool _isInFrame;
    private long _dataOffset;
    private long _length;

    /// <param name="window">The archive.</param>
    public ZstdSegments(InputWindow window)
        : base(window)
    {
        try
        {
            LoadDictionary();
        }
        catch
        {
            _decoder.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    protected override ReadOnlySpan<byte> Magic => [0x28, 0xB5, 0x2F, 0xFD];

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        while (_isInFrame && Failure is null)
        {
            bool hasInput = Window.TryFill(1);
            bool? isEnd = _decoder.Decompress(Window.Available, buffer, out int consumed, out int written);
            Window.Advance(consumed);
            _length += written;

            if (isEnd is null)
            {
                Fail("compressed data is damaged");
            }
            else if (isEnd.Value)
            {
                _isInFrame = false;
            }
            else if (!hasInput && written == 0)
            {
                Fail("compressed data is truncated");
            }
            else if (IsBomb(Window.Position - _dataOffset, _length))
            {
                Fail("compressed data expands too much");
            }

            if (written > 0)
            {
                return written;
            }
        }

        return 0;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _decoder.Dispose();
        Window.Dispose();
    }

    /// <inheritdoc/>
    protected override bool TryOpen()
    {
        _isInFrame = Window.TryFill(Magic.Length) && Window.Available.StartsWith(Magic);

        if (!_isInFrame && TryReadSkippable(out _, out _))
        {
            // SkipPadding leaves it only if the archive ends in it.
            Failure = "compressed data is truncated";
        }

        _dataOffset = Window.Position;
        _length = 0;

        if (_isInFrame)
        {
            _decoder.Reset();
        }

        return _isInFrame;
    }

    /// <inheritdoc/>
    protected override void SkipPadding()
    {
        base.SkipPadding();

        while (TryReadSkippable(out _, out long length) && length <= Window.Length - Window.Position - 8)
        {
            Window.Seek(Window.Position + 8 + length);
            base.SkipPadding();
        }
    }

    private bool TryReadSkippable(out uint magic, out long length)
    {
        magic = 0;
        length = 0;

        if (!Window.TryFill(8))
        {
            return false;
        }

        magic = BinaryPrimitives.ReadUInt32LittleEndian(Window.Available);
        length = BinaryPrimitives.ReadUInt32LittleEndian(Window.Available[4..]);
        return (magic & SkippableFrameMask) == SkippableFrame;
    }

    private void LoadDictionary()
    {
        if (!TryReadSkippable(out uint magic, out long length) || magic != DictionaryFrame || length > MaxDictionaryLength || length > Window.Length - 8)
        {
            return;
        }

        byte[] dictionary = new byte[length];
        Window.Advance(8);

        for (int filled = 0; filled < dictionary.Length;)
        {
            if (!Window.TryFill(1))
            {
                return;
            }

            int count = Math.Min(Window.Available.Length, dictionary.Length - filled);
            Window.Available[..count].CopyTo(dictionary.AsSpan(filled));
            Window.Advance(count);
            filled += count;
        }

        try
        {
            // The dictionary may itself be compressed.
            if (dictionary.AsSpan().StartsWith(Magic))
            {
                using var plain = new Decompressor();
                dictionary = plain.Unwrap(dictionary, MaxDictionaryOutput).ToArray();
            }
        }
        catch (ZstdException)
        {
            return;
        }

        // A malformed dictionary is not fatal: each frame that needs it is reported as damaged.
        _decoder.LoadDictionary(dictionary);
    }

    private void Fail(string reason)
    {
        Failure = reason;
        _isInFrame = false;
    }
}

using System;
using System.Buffers.Binary;
using System.IO;
using System.IO.Compression;
using System.IO.Hashing;
using SchemaGen.Corpus.Input;

namespace SchemaGen.Corpus.Warc;

/// <summary>An archive of gzip members (RFC 1952).</summary>
/// <remarks>
/// GZipStream reads members as one stream, without the offsets of their beginnings. Here each member is inflated by itself; its end is found by the checksum and the length that follow it,
/// which must be in the last block of bytes that the decompressor took. So each member is verified on the way.
/// </remarks>
internal sealed class GzipSegments : CompressedSegments
{
    private const int HeaderLength = 10;
    private const int TrailerLength = 8;
    private const int MaxHeaderLength = 64 * 1024;

    private readonly Crc32 _checksum = new();
    private readonly MemberBytes _bytes;
    private DeflateStream? _member;
    private long _dataOffset;
    private long _length;

    /// <param name="window">The archive.</param>
    public GzipSegments(InputWindow window)
        : base(window) => _bytes = new MemberBytes(window);

    /// <inheritdoc/>
    public override bool HasChecksums => true;

    /// <inheritdoc/>
    protected override ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 0x08];

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        if (_member is null || Failure is not null)
        {
            return 0;
        }

        int read;

        try
        {
            read = _member.Read(buffer);
        }
        catch (InvalidDataException)
        {
            Fail("compressed data is damaged");
            return 0;
        }

        if (read > 0)
        {
            _checksum.Append(buffer[..read]);
            _length += read;

            if (IsBomb(Window.Position - _dataOffset, _length))
            {
                Fail("compressed data expands too much");
            }

            return read;
        }

        if (!TrySkipTrailer())
        {
            Fail(Window.TryFill(TrailerLength + 1) ? "checksum of compressed data is wrong" : "compressed data is truncated");
        }

        Close();
        return 0;
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        Close();
        _bytes.Dispose();
        Window.Dispose();
    }

    /// <inheritdoc/>
    protected override bool TryOpen()
    {
        Close();

        if (!Window.TryFill(HeaderLength) || !Window.Available.StartsWith(Magic) || !TrySkipHeader())
        {
            return false;
        }

        _checksum.Reset();
        _length = 0;
        _dataOffset = Window.Position;
        _bytes.Reset();
        _member = new DeflateStream(_bytes, CompressionMode.Decompress, leaveOpen: true);
        return true;
    }

    /// <remarks>RFC 1952, 2.3.1. Three bits of the flags are reserved, and always 0.</remarks>
    private bool TrySkipHeader()
    {
        const int HasHeaderChecksum = 2, HasExtra = 4, HasName = 8, HasComment = 16, Reserved = 0xE0;
        int flags = Window.Available[3];
        int length = HeaderLength;

        if ((flags & Reserved) != 0)
        {
            return false;
        }

        if ((flags & HasExtra) != 0)
        {
            if (!Window.TryFill(length + 2))
            {
                return false;
            }

            length += 2 + BinaryPrimitives.ReadUInt16LittleEndian(Window.Available[length..]);
        }

        if (((flags & HasName) != 0 && !TrySkipText(ref length)) || ((flags & HasComment) != 0 && !TrySkipText(ref length)))
        {
            return false;
        }

        length += (flags & HasHeaderChecksum) != 0 ? 2 : 0;

        if (!Window.TryFill(length))
        {
            return false;
        }

        Window.Advance(length);
        return true;
    }

    private bool TrySkipText(ref int length)
    {
        for (; length < MaxHeaderLength && Window.TryFill(length + 1); length++)
        {
            if (Window.Available[length] == 0)
            {
                length++;
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the trailer of the member in the last bytes that were taken, and moves behind it.</summary>
    private bool TrySkipTrailer()
    {
        if (_bytes.LastCount == 0)
        {
            return false;
        }

        Span<byte> trailer = stackalloc byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _checksum.GetCurrentHashAsUInt32());
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], (uint)_length);
        long reached = Window.Position;
        Window.Seek(_bytes.LastOffset);
        Window.TryFill(_bytes.LastCount + TrailerLength + Magic.Length);
        ReadOnlySpan<byte> bytes = Window.Available;
        bytes = bytes[..Math.Min(bytes.Length, _bytes.LastCount + TrailerLength)];
        int first = -1;

        for (int start = 0; start < bytes.Length;)
        {
            int index = bytes[start..].IndexOf(trailer);

            if (index < 0)
            {
                break;
            }

            index += start;
            first = first < 0 ? index : first;
            ReadOnlySpan<byte> rest = Window.Available[(index + TrailerLength)..];

            // The trailer of an empty member is zeros, which may also be the end of its data.
            if (rest.IsEmpty || rest.StartsWith(Magic))
            {
                first = index;
                break;
            }

            start = index + 1;
        }

        if (first < 0)
        {
            Window.Seek(reached);
            return false;
        }

        Window.Advance(first + TrailerLength);
        return true;
    }

    private void Fail(string reason)
    {
        Failure = reason;
        Close();
    }

    private void Close()
    {
        _member?.Dispose();
        _member = null;
    }
}

using System;
using System.Buffers;
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
/// A <see cref="DeflateStream"/> that is read takes 8 KiB at a time, and stops and starts its decompressor for each. One that copies takes whatever its source writes, in most cases the whole member, which is a seventh faster.
/// </remarks>
internal sealed class GzipSegments : CompressedSegments
{
    private const int HeaderLength = 10;
    private const int TrailerLength = 8;
    private const int MaxHeaderLength = 64 * 1024;

    /// <summary>The length of the buffer of the decompressor: that of most pages.</summary>
    private const int CopyBufferLength = 256 * 1024;

    /// <summary>Whether streams throw an exception if their source ends in the middle of the data. When copying, it ends after each block.</summary>
    private static readonly bool s_isStrict = AppContext.TryGetSwitch("System.IO.Compression.UseStrictValidation", out bool isStrict) && isStrict;

    private readonly Crc32 _checksum = new();
    private readonly WindowStream _bytes;
    private readonly MemberOutput _output;
    private DeflateStream? _member;
    private long _dataOffset;
    private long _length;
    private bool _isRead;

    /// <param name="window">The archive.</param>
    public GzipSegments(InputWindow window)
        : base(window)
    {
        _bytes = new WindowStream(window);
        _output = new MemberOutput(Add);
    }

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

        int read = 0;
        _isRead = true;

        try
        {
            read = _member.Read(buffer);
            Add(buffer[..read]);
        }
        catch (InvalidDataException)
        {
            Fail(IsBomb(Window.Position - _dataOffset, _length) ? "compressed data expands too much" : "compressed data is damaged");
        }

        if (read == 0 && Failure is null)
        {
            End();
        }

        return read;
    }

    /// <inheritdoc/>
    public override int Read(IBufferWriter<byte> buffer)
    {
        // After reading, the decompressor may have bytes that it has not used yet; copying would give it more without need, and the end would not be among the last.
        if (_isRead || s_isStrict)
        {
            return base.Read(buffer);
        }

        long start = _length;
        _output.Target = buffer;

        try
        {
            while (_member is not null && Failure is null && _length == start)
            {
                if (_bytes.LastCount > 0 && !NeedsMoreBytes(_member))
                {
                    End();
                    break;
                }

                _member.CopyTo(_output, CopyBufferLength);

                if (_bytes.IsExhausted)
                {
                    Fail("compressed data is truncated");
                }
            }
        }
        catch (InvalidDataException)
        {
            Fail(IsBomb(Window.Position - _dataOffset, _length) ? "compressed data expands too much" : "compressed data is damaged");
        }

        return (int)(_length - start);
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
        _isRead = false;
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

            // The compressed data may contain the bytes of the trailer. That of an empty member is zeros, of which more may precede and follow it: they are padding.
            if (_length == 0 || rest.IsEmpty || rest.StartsWith(Magic))
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

    /// <summary>Takes note of data.</summary>
    /// <exception cref="InvalidDataException">The member is a bomb.</exception>
    private void Add(ReadOnlySpan<byte> data)
    {
        _checksum.Append(data);
        _length += data.Length;

        if (IsBomb(Window.Position - _dataOffset, _length))
        {
            throw new InvalidDataException();
        }
    }

    /// <summary>Reports whether a decompressor that has copied all of its data has not reached the end of the member: then it asks its source for more.</summary>
    private bool NeedsMoreBytes(DeflateStream member)
    {
        Span<byte> data = stackalloc byte[1];
        _bytes.IsProbe = true;
        _bytes.IsRequested = false;

        while (member.Read(data) is > 0 and int read)
        {
            _output.Write(data[..read]);
        }

        _bytes.IsProbe = false;
        return _bytes.IsRequested;
    }

    /// <summary>Verifies a member whose data has ended.</summary>
    private void End()
    {
        if (TrySkipTrailer())
        {
            Close();
        }
        else
        {
            Fail(Window.TryFill(TrailerLength + 1) ? "checksum of compressed data is wrong" : "compressed data is truncated");
        }
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

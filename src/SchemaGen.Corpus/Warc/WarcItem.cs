using System;
using System.Buffers;

namespace SchemaGen.Corpus.Warc;

/// <summary>A record of an archive, or a damaged place in it.</summary>
internal sealed class WarcItem : IDisposable
{
    private byte[]? _block;
    private int _length;

    private WarcItem(long offset) => Offset = offset;

    /// <summary>The offset in the archive: of the record, or of the compressed member that it is in.</summary>
    public long Offset { get; }

    /// <summary>The header; null for a damaged place.</summary>
    public WarcHeader? Header { get; private init; }

    /// <summary>The reason why the record is skipped; null if it has a block.</summary>
    public string? SkipReason { get; private init; }

    /// <summary>A description of the damage; null if there is none.</summary>
    public string? Damage { get; private init; }

    /// <summary>Whether the block has been verified by the checksum of its compression.</summary>
    public bool IsVerified { get; private init; }

    /// <summary>The block of the record; empty if it is skipped.</summary>
    public Memory<byte> Block => _block.AsMemory(0, _length);

    /// <summary>Creates a record with its block, which is copied.</summary>
    public static WarcItem Record(long offset, WarcHeader header, ReadOnlySpan<byte> block, bool isVerified)
    {
        byte[] copy = ArrayPool<byte>.Shared.Rent(block.Length);
        block.CopyTo(copy);
        return new WarcItem(offset) { Header = header, _block = copy, _length = block.Length, IsVerified = isVerified };
    }

    /// <summary>Creates a record that is skipped.</summary>
    public static WarcItem Skipped(long offset, WarcHeader header, string reason) => new(offset) { Header = header, SkipReason = reason };

    /// <summary>Creates a damaged place.</summary>
    public static WarcItem Damaged(long offset, string damage) => new(offset) { SkipReason = SkipReasons.Damaged, Damage = damage };

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_block is { } block)
        {
            _block = null;
            _length = 0;
            ArrayPool<byte>.Shared.Return(block);
        }
    }
}

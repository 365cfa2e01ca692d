using System;

namespace SchemaGen.JsonLd;

/// <summary>A set of integers with one bit for each, which takes memory only for the regions in use.</summary>
internal sealed class SparseBits
{
    private const int ChunkBits = 12;
    private const int Words = (1 << ChunkBits) / 64;

    private ulong[]?[] _chunks = [];

    /// <summary>Reports whether an integer is in the set.</summary>
    public bool Contains(int item) => item >> ChunkBits is var chunk && chunk < _chunks.Length && _chunks[chunk] is { } words && (words[WordOf(item)] & BitOf(item)) != 0;

    /// <summary>Adds an integer.</summary>
    /// <returns>False if it already was in the set.</returns>
    public bool Add(int item)
    {
        int chunk = item >> ChunkBits;

        if (chunk >= _chunks.Length)
        {
            Array.Resize(ref _chunks, Math.Max(chunk + 1, _chunks.Length * 2));
        }

        ulong[] words = _chunks[chunk] ??= new ulong[Words];
        ref ulong word = ref words[WordOf(item)];
        bool isNew = (word & BitOf(item)) == 0;
        word |= BitOf(item);
        return isNew;
    }

    private static int WordOf(int item) => (item >> 6) & (Words - 1);

    private static ulong BitOf(int item) => 1UL << (item & 63);
}

using System;
using System.Collections.Generic;

namespace SchemaGen.JsonLd;

/// <summary>A list of integers in chunks, which grows without copying and takes little more memory than its items.</summary>
internal sealed class ChunkedList
{
    private const int ChunkBits = 12;
    private const int ChunkLength = 1 << ChunkBits;
    private const int FirstLength = 64;

    private readonly List<int[]> _chunks = [];

    /// <summary>The number of items. A smaller number drops the last items.</summary>
    public int Count { get; set; }

    /// <summary>Gets or sets an item.</summary>
    public int this[int index]
    {
        get => _chunks[index >> ChunkBits][index & (ChunkLength - 1)];
        set => _chunks[index >> ChunkBits][index & (ChunkLength - 1)] = value;
    }

    /// <summary>Adds an item.</summary>
    public void Add(int item)
    {
        int chunk = Count >> ChunkBits;
        int place = Count & (ChunkLength - 1);

        if (chunk == _chunks.Count)
        {
            _chunks.Add(new int[chunk == 0 ? FirstLength : ChunkLength]);
        }
        else if (place == _chunks[chunk].Length)
        {
            // Only the first chunk begins small.
            int[] larger = new int[place * 2];
            _chunks[chunk].CopyTo(larger, 0);
            _chunks[chunk] = larger;
        }

        _chunks[chunk][place] = item;
        Count++;
    }
}

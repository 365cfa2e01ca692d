using System.Linq;
using SchemaGen.JsonLd;

namespace SchemaGen.Tests.JsonLd;

/// <summary>The compact lists and sets that hold the JSON of a page.</summary>
public sealed class JsonStorageTests
{
    [Fact]
    public void ChunkedList_ManyItems_AreWhatWasAdded()
    {
        var list = new ChunkedList();

        for (int i = 0; i < 10_000; i++)
        {
            Assert.Equal(i, list.Count);
            list.Add(-i);
        }

        Assert.All(Enumerable.Range(0, 10_000), i => Assert.Equal(-i, list[i]));
        list[4095] = 1;
        list[4096] = 2;
        Assert.Equal((-4094, 1, 2, -4097), (list[4094], list[4095], list[4096], list[4097]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(5000)]
    public void ChunkedList_MadeShorter_GoesOnBehindWhatIsLeft(int count)
    {
        var list = new ChunkedList();

        for (int i = 0; i < 9_000; i++)
        {
            list.Add(i);
        }

        list.Count = count;
        list.Add(-1);
        Assert.Equal(count + 1, list.Count);
        Assert.Equal(-1, list[count]);
        Assert.All(Enumerable.Range(0, count), i => Assert.Equal(i, list[i]));
    }

    [Fact]
    public void SparseBits_Item_IsNewOnce()
    {
        var set = new SparseBits();
        int[] items = [0, 1, 63, 64, 65, 4095, 4096, 4097, 8191, 8192, 1_000_000, 12_288];
        Assert.All(items, item => Assert.False(set.Contains(item)));
        Assert.All(items, item => Assert.True(set.Add(item)));
        Assert.All(items, item => Assert.False(set.Add(item)));
        Assert.All(items, item => Assert.True(set.Contains(item)));
        Assert.Equal(items.Where(static item => item < 13_000).Order(), Enumerable.Range(0, 13_000).Where(set.Contains));
    }

    [Fact]
    public void SparseBits_ChunkBehindTheLast_HasNone()
    {
        var set = new SparseBits();
        Assert.False(set.Contains(0));
        set.Add(0);
        Assert.False(set.Contains(4096));
        Assert.False(set.Contains(int.MaxValue));
    }
}

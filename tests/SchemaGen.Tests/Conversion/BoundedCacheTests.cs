using System.Globalization;
using SchemaGen.Conversion;

namespace SchemaGen.Tests.Conversion;

/// <summary>The cache of data by culture or format, which a program cannot make grow without limit.</summary>
public sealed class BoundedCacheTests
{
    private const int Limit = 1000;

    [Fact]
    public void Add_Null_IsCached()
    {
        BoundedCache<string?> cache = new();
        Assert.False(cache.TryGet("xx", out _));
        Assert.Null(cache.Add("xx", null));
        Assert.True(cache.TryGet("xx", out string? value));
        Assert.Null(value);
    }

    [Fact]
    public void Add_FullCache_ReturnsTheValueWithoutKeepingIt()
    {
        BoundedCache<int> cache = new();

        for (int i = 0; i < Limit; i++)
        {
            Assert.Equal(i, cache.Add(i.ToString(CultureInfo.InvariantCulture), i));
        }

        Assert.Equal(-1, cache.Add("more", -1));
        Assert.False(cache.TryGet("more", out _));
        Assert.True(cache.TryGet("999", out _));
    }
}

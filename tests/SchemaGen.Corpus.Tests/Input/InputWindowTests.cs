using System;
using System.Linq;

namespace SchemaGen.Corpus.Tests.Input;

public sealed class InputWindowTests
{
    [Fact]
    public void Window_OfBytesInMemory_EndsWithThem()
    {
        byte[] bytes = [.. Enumerable.Range(0, 100).Select(static i => (byte)i)];
        using var window = new InputWindow(bytes.AsMemory(10, 50));
        Assert.Equal((50L, 0L), (window.Length, window.Position));
        Assert.True(window.TryFill(50));
        Assert.False(window.TryFill(51));
        Assert.Equal(bytes[10..60], window.Available.ToArray());
        window.Advance(20);
        Assert.Equal((20L, (byte)30), (window.Position, window.Available[0]));
        window.Seek(50);
        Assert.False(window.TryFill(1));
        window.Seek(0);
        Assert.Equal(bytes[10..60], window.AvailableSegment.ToArray());
    }
}

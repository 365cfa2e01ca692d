using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Tests.Storage;

/// <summary>Parts in a folder.</summary>
public sealed class FolderPartStoreTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Create_Part_AppearsWhenItIsComplete()
    {
        using var store = new FolderPartStore(_folder["out"]);

        await using (PartWriter part = await store.CreateAsync("a/b.txt", CancellationToken.None))
        {
            part.Stream.Write("text"u8);
            Assert.False(await store.ExistsAsync("a/b.txt", CancellationToken.None));
            Assert.Null(await store.OpenAsync("a/b.txt", CancellationToken.None));
            await part.CompleteAsync(CancellationToken.None);
        }

        Assert.True(await store.ExistsAsync("a/b.txt", CancellationToken.None));
        Assert.Equal("text", await File.ReadAllTextAsync(_folder["out/a/b.txt"]));
        Assert.Equal(["a/b.txt"], await ListAsync(store, "a/"));
        Assert.Equal(["a/b.txt"], await ListAsync(store, ""));
        Assert.Empty(await ListAsync(store, "b/"));
    }

    [Fact]
    public async Task Create_PartThatIsNotCompleted_IsDiscarded()
    {
        using (var store = new FolderPartStore(_folder["out"]))
        {
            await using (PartWriter part = await store.CreateAsync("a.txt", CancellationToken.None))
            {
                part.Stream.Write(new byte[200_000]);
            }

            Assert.Empty(await ListAsync(store, ""));
        }

        Assert.Empty(Directory.GetFileSystemEntries(_folder["out"]));
    }

    [Fact]
    public async Task Create_PartThatExists_IsReplacedAtOnce()
    {
        using var store = new FolderPartStore(_folder["out"]);

        foreach (string text in new[] { "one", "two" })
        {
            await using PartWriter part = await store.CreateAsync("a.txt", CancellationToken.None);
            part.Stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
            await part.CompleteAsync(CancellationToken.None);
        }

        Assert.Equal("two", await File.ReadAllTextAsync(_folder["out/a.txt"]));
    }

    [Theory]
    [InlineData("../a")]
    [InlineData("/a")]
    [InlineData("a//b")]
    [InlineData("a/./b")]
    [InlineData("")]
    public async Task Exists_NameOutsideOfTheFolder_IsRefused(string name)
    {
        using var store = new FolderPartStore(_folder["out"]);
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await store.ExistsAsync(name, CancellationToken.None));
    }

    private static async Task<List<string>> ListAsync(FolderPartStore store, string prefix)
    {
        var names = new List<string>();

        await foreach (string name in store.ListAsync(prefix, CancellationToken.None))
        {
            names.Add(name);
        }

        return names;
    }
}

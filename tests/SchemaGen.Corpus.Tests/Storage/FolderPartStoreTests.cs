using System;
using System.IO;
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

        await using (PartWriter part = await store.CreateAsync("a/b.txt"))
        {
            part.Stream.Write("text"u8);
            Assert.False(await store.AnyAsync("a"));
            Assert.Null(await store.ReadAsync("a/b.txt"));
            await part.CompleteAsync();
        }

        Assert.Equal("text"u8.ToArray(), await store.ReadAsync("a/b.txt"));
        Assert.Equal("text", await File.ReadAllTextAsync(_folder["out/a/b.txt"]));
        Assert.True(await store.AnyAsync("a"));
        Assert.False(await store.AnyAsync("b"));
    }

    [Fact]
    public async Task Create_PartThatIsNotCompleted_IsDiscarded()
    {
        using (var store = new FolderPartStore(_folder["out"]))
        {
            await using (PartWriter part = await store.CreateAsync("a.txt"))
            {
                part.Stream.Write(new byte[200_000]);
            }

            Assert.Null(await store.ReadAsync("a.txt"));
        }

        Assert.Empty(Directory.GetFileSystemEntries(_folder["out"]));
    }

    [Fact]
    public async Task Create_PartThatExists_IsReplacedAtOnce()
    {
        using var store = new FolderPartStore(_folder["out"]);

        foreach (string text in new[] { "one", "two" })
        {
            await using PartWriter part = await store.CreateAsync("a.txt");
            part.Stream.Write(System.Text.Encoding.UTF8.GetBytes(text));
            await part.CompleteAsync();
        }

        Assert.Equal("two", await File.ReadAllTextAsync(_folder["out/a.txt"]));
    }

    [Theory]
    [InlineData("../a")]
    [InlineData("/a")]
    [InlineData("a//b")]
    [InlineData("a/./b")]
    [InlineData("")]
    public async Task Read_NameOutsideOfTheFolder_IsRefused(string name)
    {
        using var store = new FolderPartStore(_folder["out"]);
        await Assert.ThrowsAnyAsync<ArgumentException>(async () => await store.ReadAsync(name));
    }

    [Fact]
    public void Open_File_IsRefused()
    {
        string path = _folder.Write("out", []);
        PartStoreException failure = Assert.Throws<PartStoreException>(() => new FolderPartStore(path));
        Assert.Equal($"The place '{path}' is a file. The results are written to a folder.", failure.Message);
    }

    [Fact]
    public async Task Read_PartThatIsAFolder_IsAFailureOfTheStore()
    {
        using var store = new FolderPartStore(_folder["out"]);
        Directory.CreateDirectory(_folder["out/_units/a.json"]);
        PartStoreException failure = await Assert.ThrowsAsync<PartStoreException>(async () => await store.ReadAsync("_units/a.json"));
        Assert.StartsWith("The part '_units/a.json' cannot be read", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_ManyAtTheSameTime_DoNotDisturbEachOther()
    {
        // As the processes of a scheduler, each of which runs one unit and ends.
        await Parallel.ForAsync(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, token) =>
        {
            using var store = new FolderPartStore(_folder["out"]);
            await using PartWriter part = await store.CreateAsync(FormattableString.Invariant($"a/{i}.txt"), token);
            await part.CompleteAsync(token);
        });

        Assert.Equal(2000, Directory.GetFiles(_folder["out/a"]).Length);
    }

    [Fact]
    public async Task Open_TemporaryFilesOfAProcessThatEnded_AreDeleted()
    {
        using var running = new FolderPartStore(_folder["out"]);
        await using PartWriter part = await running.CreateAsync("a.txt");
        string[] used = Directory.GetFileSystemEntries(_folder["out/_temporary"]);
        string abandoned = Path.Combine(_folder["out/_temporary"], Path.GetFileName(used[0])[..^1] + "x");
        Directory.CreateDirectory(abandoned);
        File.WriteAllBytes(Path.Combine(abandoned, ".lock"), []);
        File.WriteAllBytes(Path.Combine(abandoned, "part"), [1]);

        using (var next = new FolderPartStore(_folder["out"]))
        {
            Assert.False(Directory.Exists(abandoned));
            Assert.Equal(2, Directory.GetDirectories(_folder["out/_temporary"]).Length);
        }

        await part.CompleteAsync();
        Assert.True(File.Exists(_folder["out/a.txt"]));
    }
}

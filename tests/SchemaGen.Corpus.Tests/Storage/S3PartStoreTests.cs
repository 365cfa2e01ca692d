using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Tests.Storage;

/// <summary>Parts in a store of objects.</summary>
public sealed class S3PartStoreTests : IAsyncLifetime
{
    private S3Server _server = null!;

    public async ValueTask InitializeAsync() => _server = await S3Server.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    [InlineData(S3PartWriter.PieceLength)]
    [InlineData(S3PartWriter.PieceLength + 1)]
    [InlineData((2 * S3PartWriter.PieceLength) + 1234)]
    public async Task Complete_PartOfAnyLength_IsReadAgain(int length)
    {
        byte[] bytes = Bytes(length);
        using S3PartStore store = _server.Open("job/");

        await using (PartWriter part = await store.CreateAsync("article/a b+ü.parquet", default))
        {
            await WriteAsync(part, bytes);
            Assert.Empty(_server.Objects);
            await part.CompleteAsync(default);
        }

        Assert.Equal(bytes.Length, Assert.Single(_server.Objects).Value.Length);
        byte[]? read = await store.ReadAsync("article/a b+ü.parquet");
        Assert.True(bytes.AsSpan().SequenceEqual(read));
        Assert.Equal((0, 0), (_server.OpenUploads, _server.Refused.Count));
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(S3PartWriter.PieceLength + 1)]
    public async Task Dispose_PartThatIsNotCompleted_LeavesNothing(int length)
    {
        using S3PartStore store = _server.Open();

        await using (PartWriter part = await store.CreateAsync("a", default))
        {
            await WriteAsync(part, Bytes(length));
        }

        Assert.Empty(_server.Objects);
        Assert.Equal(0, _server.OpenUploads);
        Assert.Null(await store.ReadAsync("a"));
    }

    [Fact]
    public async Task Complete_PartThatExists_IsReplaced()
    {
        using S3PartStore store = _server.Open();

        foreach (int length in new[] { 5, 3 })
        {
            await using PartWriter part = await store.CreateAsync("a", default);
            await WriteAsync(part, Bytes(length));
            await part.CompleteAsync(default);
        }

        Assert.Equal(3, _server.Objects["a"].Length);
    }

    [Theory]
    [InlineData("job/_units/c.json", true)]
    [InlineData("job/_units/a/b.json", true)]
    [InlineData("job/_units", false)]
    [InlineData("job/_unitsx/a.json", false)]
    [InlineData("_units/a.json", false)]
    [InlineData("other/_units/a.json", false)]
    public async Task Any_Object_IsFoundBelowTheFolderOnly(string key, bool expected)
    {
        using S3PartStore store = _server.Open("job/");
        Assert.False(await CorpusRun.HasResultsAsync(store));
        _server.Objects[key] = [];
        Assert.Equal(expected, await CorpusRun.HasResultsAsync(store));
    }

    [Fact]
    public async Task Read_BodyThatEndsEarly_IsAFailureOfTheStore()
    {
        using S3PartStore store = _server.Open();
        _server.Objects["a"] = Bytes(100_000);
        _server.CutsBodies = true;
        PartStoreException failure = await Assert.ThrowsAsync<PartStoreException>(async () => await store.ReadAsync("a"));
        Assert.StartsWith("The part 'a' cannot be read", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Complete_ServerThatFailsTwice_IsAskedAgain()
    {
        using S3PartStore store = _server.Open();
        await using PartWriter part = await store.CreateAsync("a", default);
        await WriteAsync(part, Bytes(10));
        _server.Failures = 2;
        await part.CompleteAsync(default);
        Assert.Equal(Bytes(10), _server.Objects["a"]);
    }

    [Fact]
    public async Task Complete_AnswerThatDoesNotCome_IsAskedForAgain()
    {
        using var store = new S3PartStore(_server.Client(TimeSpan.FromSeconds(1)), new S3Address("pages", string.Empty));
        await using PartWriter part = await store.CreateAsync("a", default);
        await WriteAsync(part, Bytes(10));
        _server.Silences = 1;
        await part.CompleteAsync(default);
        Assert.Equal(Bytes(10), _server.Objects["a"]);
    }

    [Fact]
    public async Task Complete_ServerThatFailsAlways_IsAFailureOfTheStore()
    {
        using S3PartStore store = _server.Open();
        await using PartWriter part = await store.CreateAsync("a", default);
        await WriteAsync(part, Bytes(10));
        _server.Failures = int.MaxValue;
        PartStoreException failure = await Assert.ThrowsAsync<PartStoreException>(async () => await part.CompleteAsync(default));
        Assert.StartsWith("The part 'a' cannot be written", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(S3PartWriter.PieceLength + 1)]
    public async Task Complete_AnswerThatIsNotOfAStore_IsAFailureOfTheStore(int length)
    {
        using S3PartStore store = _server.Open();
        _server.Proxy = "<html><body>Sign in</body></html>";

        PartStoreException failure = await Assert.ThrowsAsync<PartStoreException>(async () =>
        {
            await using PartWriter part = await store.CreateAsync("a", default);
            await WriteAsync(part, Bytes(length));
            await part.CompleteAsync(default);
        });

        Assert.StartsWith("The part 'a' cannot be written", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Complete_AnswerThatIsNotOfAStoreAfterThePieces_IsAFailureOfTheStore()
    {
        using S3PartStore store = _server.Open();
        await using PartWriter part = await store.CreateAsync("a", default);
        await WriteAsync(part, Bytes(S3PartWriter.PieceLength * 2));
        _server.Proxy = "<html><body>Sign in</body></html>";
        await Assert.ThrowsAsync<PartStoreException>(async () => await part.CompleteAsync(default));
        Assert.Empty(_server.Objects);
    }

    [Theory]
    [InlineData("{\"a\": 1}")]
    [InlineData("<ListBucketResult><Contents><Size>many</Size></Contents></ListBucketResult>")]
    [InlineData("<ListBucketResult>")]
    public async Task Any_AnswerThatIsNotOfAStore_IsAFailureOfTheStore(string answer)
    {
        using S3PartStore store = _server.Open();
        _server.Proxy = answer;
        await Assert.ThrowsAsync<PartStoreException>(async () => await CorpusRun.HasResultsAsync(store));
    }

    [Fact]
    public async Task Complete_UploadThatFailsAtItsEnd_IsAFailureOfTheStore()
    {
        using S3PartStore store = _server.Open();
        await using PartWriter part = await store.CreateAsync("a", default);
        await WriteAsync(part, Bytes(S3PartWriter.PieceLength + 1));
        _server.FailsCompletions = true;
        await Assert.ThrowsAsync<PartStoreException>(async () => await part.CompleteAsync(default));
        Assert.Empty(_server.Objects);
    }

    [Fact]
    public async Task Read_BucketThatDoesNotExist_IsAFailureOfTheStore()
    {
        using S3PartStore store = _server.Open();
        using var other = new S3PartStore(_server.Client(), new S3Address("none", string.Empty));
        await Assert.ThrowsAsync<PartStoreException>(async () => await other.ReadAsync("a"));
        await Assert.ThrowsAsync<PartStoreException>(async () => await CorpusRun.HasResultsAsync(other, default));
    }

    [Fact]
    public async Task Run_UnitsOfAnArchive_HaveTheBytesOfAFolder()
    {
        using var folder = new TemporaryFolder();
        string input = ClusterArchives.Write(folder["in"], archives: 2, pages: 20);
        await CorpusFixture.RunAsync(folder["out"], null, input);

        using (S3PartStore store = _server.Open())
        {
            await CorpusFixture.RunAsync(store, null, UnitPlanner.Plan([input]), CancellationToken.None);
        }

        SortedDictionary<string, string> objects = new(_server.Objects.ToDictionary(static pair => pair.Key, static pair => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(pair.Value))), StringComparer.Ordinal);
        Assert.Equal(CorpusFixture.FilesOf(folder["out"]), objects);
    }

    [Fact]
    public async Task Extract_AddressOfABucket_WritesThereAndGoesOn()
    {
        using var folder = new TemporaryFolder();
        string input = ClusterArchives.Write(folder["in"], archives: 2, pages: 20);
        string[] arguments = ["extract", input, "--to", "s3://pages/tables", .. ToolProcess.Schemas];
        (int exitCode, string text) = await ToolProcess.RunAsync(_server.Variables, arguments);
        Assert.True(exitCode == 0 && text.Contains("2 units, 40 records: 40 rows", StringComparison.Ordinal), text);
        Assert.Equal(6, _server.Objects.Keys.Count(static key => key.StartsWith("tables/", StringComparison.Ordinal)));
        (exitCode, text) = await ToolProcess.RunAsync(_server.Variables, arguments);
        Assert.True(exitCode == 2 && text.Contains("--resume", StringComparison.Ordinal), text);
        (exitCode, text) = await ToolProcess.RunAsync(_server.Variables, [.. arguments, "--resume"]);
        Assert.True(exitCode == 0 && text.Contains("2 units, 40 records: 40 rows", StringComparison.Ordinal), text);
        Assert.Empty(_server.Refused);
    }

    [Theory]
    [InlineData("s3://bucket", "bucket", "")]
    [InlineData("s3://bucket/", "bucket", "")]
    [InlineData("S3://bucket/a/b/", "bucket", "a/b/")]
    public void Of_Address_IsBucketAndPrefix(string place, string bucket, string prefix) => Assert.Equal(new S3Address(bucket, prefix), S3Address.Of(place));

    [Fact]
    public void Of_PathOrAddressWithoutBucket_IsNoneOrAnError()
    {
        Assert.Null(S3Address.Of("/data/s3"));
        Assert.Throws<PartStoreException>(() => S3Address.Of("s3:///a"));
    }

    private static byte[] Bytes(int length)
    {
        byte[] bytes = new byte[length];
        new Random(7).NextBytes(bytes);
        return bytes;
    }

    /// <summary>Writes in steps of which the pieces of uploads are no multiples.</summary>
    private static async Task WriteAsync(PartWriter part, byte[] bytes)
    {
        foreach (byte[] step in bytes.Chunk(100_003))
        {
            await part.Stream.WriteAsync(step);
        }
    }
}

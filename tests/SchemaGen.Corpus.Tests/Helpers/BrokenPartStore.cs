using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Tests.Helpers;

/// <summary>A store whose parts are begun, but cannot be written.</summary>
internal sealed class BrokenPartStore : IPartStore
{
    /// <summary>The stream of the parts, which is disposed with a part.</summary>
    public BrokenStream Stream { get; } = new();

    public ValueTask<bool> AnyAsync(string folder, CancellationToken cancellationToken) => ValueTask.FromResult(false);

    public ValueTask<PartWriter> CreateAsync(string name, CancellationToken cancellationToken) => ValueTask.FromResult<PartWriter>(new Part(Stream));

    public ValueTask<byte[]?> ReadAsync(string name, CancellationToken cancellationToken) => ValueTask.FromResult<byte[]?>(null);

    public void Dispose() => Stream.Dispose();

    private sealed class Part(Stream stream) : PartWriter
    {
        public override Stream Stream => stream;

        public override ValueTask CompleteAsync(CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public override ValueTask DisposeAsync() => stream.DisposeAsync();
    }
}

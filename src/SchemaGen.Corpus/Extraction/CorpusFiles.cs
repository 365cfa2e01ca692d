using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading;
using System.Threading.Tasks;
using SchemaGen.Corpus.Rows;

namespace SchemaGen.Corpus.Extraction;

/// <summary>Writes reports and manifests.</summary>
internal static class CorpusFiles
{
    /// <summary>The serialisation of files that people read.</summary>
    public static CorpusJsonContext Indented { get; } = new(new JsonSerializerOptions(CorpusJsonContext.Default.Options)
    {
        WriteIndented = true,
        Encoder = JsonRow.Options.Encoder,
    });

    /// <summary>Writes a value as a part.</summary>
    public static Task WriteAsync<T>(IPartStore store, string name, T value, JsonTypeInfo<T> type, CancellationToken cancellationToken) =>
        WriteAsync(store, name, JsonSerializer.SerializeToUtf8Bytes(value, type), cancellationToken);

    /// <summary>Writes bytes as a part.</summary>
    public static async Task WriteAsync(IPartStore store, string name, byte[] content, CancellationToken cancellationToken)
    {
        PartWriter part = await store.CreateAsync(name, cancellationToken).ConfigureAwait(false);

        await using (part.ConfigureAwait(false))
        {
            await part.Stream.WriteAsync(content, cancellationToken).ConfigureAwait(false);
            await part.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}

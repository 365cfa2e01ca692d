using System;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using NATS.Client.KeyValueStore;

namespace SchemaGen.Corpus.Queue;

/// <summary>The entries of a job that are not those of units.</summary>
/// <param name="bucket">The key-value store.</param>
internal sealed class JobEntries(INatsKVStore bucket)
{
    /// <summary>Reports whether all units have been published.</summary>
    public async ValueTask<bool> IsPublishedAsync(CancellationToken cancellationToken) => await ReadAsync(QueueNames.PublishedKey, cancellationToken).ConfigureAwait(false) == "true";

    /// <summary>Sets whether all units have been published.</summary>
    public async ValueTask SetPublishedAsync(bool isPublished, CancellationToken cancellationToken)
    {
        byte[] value = Encoding.UTF8.GetBytes(isPublished ? "true" : "false");
        await NatsRetry.RunAsync(token => bucket.PutAsync(QueueNames.PublishedKey, value, cancellationToken: token), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reports whether the schemas and options of the job are those of this worker. The first worker sets them.</summary>
    public async ValueTask<bool> TrySetSettingsAsync(string fingerprint, CancellationToken cancellationToken)
    {
        byte[] value = Encoding.UTF8.GetBytes(fingerprint);

        try
        {
            await NatsRetry.RunAsync(token => bucket.CreateAsync(QueueNames.SettingsKey, value, cancellationToken: token), cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (e is NatsKVCreateException or NatsKVWrongLastRevisionException)
        {
            return await ReadAsync(QueueNames.SettingsKey, cancellationToken).ConfigureAwait(false) == fingerprint;
        }
    }

    private async ValueTask<string?> ReadAsync(string key, CancellationToken cancellationToken) =>
        await bucket.TryReadAsync(key, cancellationToken).ConfigureAwait(false) is { } entry ? Encoding.UTF8.GetString(entry.Value ?? []) : null;
}

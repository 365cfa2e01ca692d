using System;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Storage;

/// <summary>Runs requests to a store of objects.</summary>
internal static class S3Request
{
    /// <summary>The time for one attempt, until its answer begins. By default the client waits for weeks, and a connection whose other end is gone would never end.</summary>
    public static readonly TimeSpan Attempt = TimeSpan.FromMinutes(3);

    /// <summary>The time for all attempts, until the answer ends.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(10);

    /// <summary>Runs a request, and reads its answer.</summary>
    /// <param name="target">The noun and the name: a part, or the store as a whole.</param>
    /// <param name="action">What the request is for: written or read.</param>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    /// <exception cref="PartStoreException">The server fails, or does not answer.</exception>
    public static async Task<T> RunAsync<T>(string target, string action, Func<CancellationToken, Task<T>> request, CancellationToken cancellationToken)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(s_longest);

        try
        {
            return await request(time.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (S3Failure.IsFailure(e, cancellationToken))
        {
            throw S3Failure.Of(target, action, e);
        }
    }
}

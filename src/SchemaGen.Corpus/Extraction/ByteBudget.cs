using System.Threading;

namespace SchemaGen.Corpus.Extraction;

/// <summary>Limits the bytes of pages in memory across all units.</summary>
/// <param name="limit">The limit. A page longer than the limit waits until no other page is in memory.</param>
internal sealed class ByteBudget(long limit)
{
    private const int PollMilliseconds = 100;

    private readonly object _lock = new();
    private long _used;

    /// <summary>Takes bytes, and waits until there is room for them.</summary>
    public void Take(long bytes, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            while (_used > 0 && _used + bytes > limit)
            {
                Monitor.Wait(_lock, PollMilliseconds);
                cancellationToken.ThrowIfCancellationRequested();
            }

            _used += bytes;
        }
    }

    /// <summary>Gives bytes back.</summary>
    public void Return(long bytes)
    {
        lock (_lock)
        {
            _used -= bytes;
            Monitor.PulseAll(_lock);
        }
    }
}

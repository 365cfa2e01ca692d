using System;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Queue;

/// <summary>Decides which units a worker runs at the same time: a unit that may end the process runs alone, so that its end is not counted against others.</summary>
/// <param name="concurrency">The number of units that run at the same time.</param>
internal sealed class UnitGate(int concurrency) : IDisposable
{
    private readonly SemaphoreSlim _places = new(concurrency);

    /// <summary>Held while places are taken. Units that come later wait, so that one that needs all places gets them.</summary>
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>Waits until a unit may run.</summary>
    /// <param name="isAlone">Whether it runs alone.</param>
    /// <param name="cancellationToken">Ends waiting.</param>
    /// <returns>The number of places that the unit takes, for <see cref="Leave"/>.</returns>
    public async ValueTask<int> EnterAsync(bool isAlone, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        int taken = 0;

        try
        {
            for (int needed = isAlone ? concurrency : 1; taken < needed; taken++)
            {
                await _places.WaitAsync(cancellationToken).ConfigureAwait(false);
            }

            return taken;
        }
        catch
        {
            Leave(taken);
            throw;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Gives places back.</summary>
    public void Leave(int places)
    {
        if (places > 0)
        {
            _places.Release(places);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _places.Dispose();
        _turn.Dispose();
    }
}

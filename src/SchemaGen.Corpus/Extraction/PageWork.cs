using System;
using System.Threading;
using System.Threading.Tasks;

namespace SchemaGen.Corpus.Extraction;

/// <summary>A record of a unit, passed from the reader through the pool to the writer.</summary>
/// <param name="cancellationToken">Ends the unit.</param>
internal abstract class PageWork(CancellationToken cancellationToken) : IDisposable
{
    private readonly TaskCompletionSource<PageOutcome> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile Func<PageOutcome>? _givenUp;
    private int _awakeSeconds;

    /// <summary>Ends the unit.</summary>
    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>The number of bytes that the record holds in memory.</summary>
    public abstract long HeldBytes { get; }

    /// <summary>The number of seconds in which the process ran since a thread has had the record. A clock would also count those in which it was suspended, as a virtual machine is when it moves to another host.</summary>
    public int AwakeSeconds => Volatile.Read(ref _awakeSeconds);

    /// <summary>The outcome, once the record has been read. Fails if the unit was ended.</summary>
    public Task<PageOutcome> Outcome => _outcome.Task;

    /// <summary>Reads the record and completes <see cref="Outcome"/>, with the exception if reading fails.</summary>
    /// <param name="processor">Reads pages.</param>
    public void Run(PageProcessor processor)
    {
        try
        {
            CancellationToken.ThrowIfCancellationRequested();
            PageOutcome outcome = Process(processor);
            Dispose();
            _outcome.TrySetResult(outcome);
        }
#pragma warning disable CA1031 // The exception is that of the unit, which awaits the outcome.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Dispose();
            _outcome.TrySetException(e);
        }
    }

    /// <summary>Counts a second in which the process runs and a thread has the record.</summary>
    /// <returns>The number of seconds so far.</returns>
    public int Tick() => Interlocked.Increment(ref _awakeSeconds);

    /// <summary>Gives a record that is read again its time again.</summary>
    public void Restart() => Volatile.Write(ref _awakeSeconds, 0);

    /// <summary>Begins the time in which code of the user reads the page.</summary>
    /// <param name="givenUp">Makes the outcome of a page that is given up. It is called by another thread.</param>
    public void Begin(Func<PageOutcome> givenUp) => _givenUp = givenUp;

    /// <summary>Completes the record without waiting for its thread any longer.</summary>
    /// <returns>False if the record has been read, or no code of the user has begun.</returns>
    public bool TryGiveUp() => _givenUp is { } outcome && _outcome.TrySetResult(outcome());

    /// <summary>Releases the bytes of the record, if they are of a pool.</summary>
    public abstract void Dispose();

    /// <summary>Reads the record.</summary>
    protected abstract PageOutcome Process(PageProcessor processor);
}
